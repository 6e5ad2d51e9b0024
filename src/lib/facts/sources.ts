import * as v from 'valibot';
import { id, optionalText, text, confidence, partialDate } from './columns';
import { readTable, type RowOf, textOf } from './read-table';

const COLUMNS = {
	id,
	title: text,
	publisher: text,
	url: v.pipe(v.string(), v.url('is not an address'), v.startsWith('https://', 'is not https')),
	date: partialDate,
	credit: optionalText,
	confidence
};

/** Where a fact was read. `credit` is the attribution its license asks for, '' where it asks for none. */
export type Source = RowOf<typeof COLUMNS>;

/** Reads the list of sources. */
export const readSources = (csv = textOf('sources.csv')): Source[] =>
	readTable('sources.csv', COLUMNS, csv);
