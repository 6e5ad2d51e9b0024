import * as v from 'valibot';
import type { ColumnKind } from '$lib/facts/columns';
import type { DescribedTable } from '$lib/facts/fact-tables';

/** A column as people and other programs are told about it. */
export type Field = {
	/** Name in the files. */
	name: string;
	/** Name for people, without the unit. */
	label: string;
	/** What it is. */
	is: string;
	/** What it counts, or ''. */
	unit: string;
	type: ColumnKind['type'];
	/** Whether every row has a value. */
	required: boolean;
	/** Ends of what is plausible: beyond them the build takes a number for a slip. */
	minimum?: number;
	maximum?: number;
	/** The only words it may hold, in their order. */
	allowed?: string[];
	/** What its text looks like, as a regular expression. */
	pattern?: string;
};

/** Words of a column's name that are written otherwise. */
const SPELLING: Record<string, string> = {
	id: 'ID',
	ids: 'IDs',
	url: 'Address',
	h100e: 'H100-equivalents',
	phd: 'PhD',
	ai: 'AI',
	us: 'US',
	usd: 'USD',
	flop: 'FLOP',
	gb: 'GB',
	kv: 'KV',
	mla: 'MLA'
};
/** Last words of a column's name that only repeat its unit. */
const UNIT_WORDS = new Set(['usd', 'flop', 'h100e', 'gb', 'gw', 'percent', 'years', 'months']);

/** The columns of a table, in the order of its file. */
export function fieldsOf({ columns, about }: DescribedTable): Field[] {
	return Object.entries(columns).map(([name, column]) => {
		const { type = 'string', minimum, maximum, pattern, enum: words } = kindOf(column);
		const unit = about.columns[name]?.unit ?? '';
		return {
			name,
			label: labelOf(name, unit),
			is: about.columns[name]?.is ?? '',
			unit,
			type,
			required: !v.safeParse(column, '').success,
			...(minimum === undefined ? {} : { minimum }),
			...(maximum === undefined ? {} : { maximum }),
			...(words ? { allowed: words.filter((word) => word !== '') } : {}),
			...(pattern === undefined ? {} : { pattern })
		};
	});
}

const kindOf = (column: DescribedTable['columns'][string]): Partial<ColumnKind> =>
	v.getMetadata(column);

/** `cost_amortized_usd` with a unit becomes "Cost amortized", `source_ids` "Sources". */
export function labelOf(name: string, unit: string): string {
	if (name === 'source_ids') return 'Sources';
	const words = name.split('_');
	if (unit && words.length > 1 && UNIT_WORDS.has(words.at(-1) ?? '')) words.pop();
	const spelled = words.map((word) => SPELLING[word] ?? word).join(' ');
	return spelled.charAt(0).toUpperCase() + spelled.slice(1);
}

/** What a column may hold, in words: "number from 1 to 100", "one of: high, medium, low". */
export function kindWords({ name, type, minimum, maximum, allowed, required }: Field): string {
	const kind = allowed
		? `one of ${allowed.join(', ')}`
		: name === 'source_ids'
			? 'list of source codes'
			: { string: 'text', number: 'number', integer: 'whole number', date: 'day' }[type];
	const range =
		minimum === undefined || maximum === undefined
			? ''
			: ` from ${plain(minimum)} to ${plain(maximum)}`;
	return `${kind}${range}${required ? '' : ', may be empty'}`;
}

/** A number as it is written in a file, powers of ten kept short. */
const plain = (value: number): string =>
	Math.abs(value) >= 1e7 ? value.toExponential().replace('e+', 'e') : String(value);
