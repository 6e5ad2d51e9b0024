import * as v from 'valibot';
import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';

const COLUMNS = {
	id: columns.id,
	title: columns.text,
	publisher: columns.text,
	url: v.pipe(
		v.string(),
		v.url('is not an address'),
		v.regex(/^https?:\/\//, 'is not an address on the web'),
		v.metadata({ type: 'string' })
	),
	date: columns.optionalPartialDate,
	license: columns.oneOf(['', 'CC-BY-4.0', 'Apache-2.0', 'MIT']),
	credit: columns.optionalText,
	confidence: columns.confidence,
	says: columns.optionalText
};

/**
 * Where a fact was read. `license` is the one its data are under ('' where none is stated), `credit` the attribution that
 * license asks for, `says` what it says in a sentence of our own ('' where no chapter cites it).
 */
export type Source = RowOf<typeof COLUMNS>;

/** Where the facts were read. */
export const TABLE = factTable('sources', COLUMNS, {
	checks: [
		({ license, credit }) =>
			license.startsWith('CC-BY') && credit === ''
				? { column: 'credit', problem: 'the license asks for a credit' }
				: undefined
	]
});
