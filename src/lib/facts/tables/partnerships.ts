import * as v from 'valibot';
import * as columns from '../columns';
import { doubtIsShown, inOrder } from '../checks';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';
import { sourceIds } from '../source-ids';
import { TABLE as ORGANIZATIONS } from './organizations';

const known = new Set(ORGANIZATIONS.read().map((organization) => organization.id));

/** Ids of organizations with a space between them: at least one, and each in `organizations.csv`. */
const parties = v.pipe(
	columns.text,
	v.transform((words) => words.split(/\s+/)),
	v.check(
		(ids) => ids.every((one) => known.has(one)),
		({ input }) => `no such organization: ${input.filter((one) => !known.has(one)).join(', ')}`
	)
);

const amount = columns.optionalNumber(1e6, 6e11);

const COLUMNS = {
	id: columns.id,
	date: columns.partialDate,
	from: parties,
	to: parties,
	gives: columns.someOf([
		'equity',
		'credits',
		'compute',
		'chips',
		'shares',
		'takeover',
		'grant',
		'loan',
		'building'
	]),
	amount_usd: amount,
	amount_upper_usd: amount,
	status: columns.oneOf([
		'paid',
		'committed',
		'conditional',
		'announced',
		'reported',
		'owed',
		'dropped'
	]),
	reported: columns.yesOrNo,
	scope: columns.oneOf(['own', 'round', 'running-total']),
	contains: v.pipe(
		columns.optionalText,
		v.transform((words) => (words === '' ? [] : words.split(/\s+/)))
	),
	terms: columns.optionalText,
	note: columns.optionalText,
	doubt: columns.optionalText,
	source_ids: sourceIds,
	confidence: columns.confidence
};

/**
 * A deal: who gives what to whom, dollars of the day, and how sure it is.
 * A total (`scope` other than `own`) names the rows it contains; it is never added to them.
 */
export type Partnership = RowOf<typeof COLUMNS>;

function somethingIsGiven({ gives }: Partnership) {
	if (gives.length > 0) return undefined;
	return { column: 'gives' as const, problem: 'says nothing of what is given' };
}

function reportsAreMarked({ status, reported }: Partnership) {
	if (status !== 'reported' || reported) return undefined;
	return { column: 'reported' as const, problem: 'a deal that is only reported must say yes' };
}

function onlyTotalsContain({ scope, contains }: Partnership) {
	if (scope !== 'own' || contains.length === 0) return undefined;
	return { column: 'contains' as const, problem: 'a deal of its own contains no others' };
}

/** Deals between labs, clouds, chip makers and investors, oldest first. */
export const TABLE = factTable('partnerships', COLUMNS, {
	checks: [
		doubtIsShown,
		inOrder('amountUsd', 'amountUpperUsd', 'amountUpperUsd'),
		somethingIsGiven,
		reportsAreMarked,
		onlyTotalsContain
	],
	order: (a, b) => a.date.localeCompare(b.date)
});
