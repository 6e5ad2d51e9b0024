import * as v from 'valibot';

/**
 * What a table may hold in its columns: each takes the text of a cell and refuses what does not fit.
 * The metadata says the same to other programs, in the words of the Table Schema standard.
 */

/** A column's type and bounds as the Table Schema standard names them. */
export type ColumnKind = {
	type: 'string' | 'number' | 'integer' | 'date';
	minimum?: number;
	maximum?: number;
	enum?: readonly string[];
	pattern?: string;
};

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** Words. */
export const text = filled;

/** Words, or nothing. */
export const optionalText = v.pipe(v.string(), v.trim());

const ID = /^[a-zA-Z0-9]+(-[a-z0-9]+)*$/;

/** A readable name in kebab case, or the code of a source such as S001. */
export const id = v.pipe(
	filled,
	v.regex(ID, 'is not an id (letters, digits, single hyphens)'),
	v.metadata({ type: 'string', pattern: ID.source })
);

/** A number between two plausible ends, written plainly or as 4.7e17. */
export const number = (low: number, high: number) =>
	v.pipe(
		filled,
		v.regex(/^-?\d+(\.\d+)?(e-?\d+)?$/, 'is not a plain number'),
		v.transform(Number),
		v.minValue(low, `is below the plausible range, which starts at ${low}`),
		v.maxValue(high, `is above the plausible range, which ends at ${high}`),
		v.metadata({ type: 'number', minimum: low, maximum: high })
	);

/** A whole number between two plausible ends. */
export const integer = (low: number, high: number) =>
	v.pipe(
		number(low, high),
		v.integer('is not a whole number'),
		v.metadata({ type: 'integer', minimum: low, maximum: high })
	);

/** A number, where nothing may be known: an empty cell is `null`, never zero. */
export const optionalNumber = (low: number, high: number) => orNothing(number(low, high));

/** A whole number, where nothing may be known. */
export const optionalInteger = (low: number, high: number) => orNothing(integer(low, high));

function orNothing(known: ReturnType<typeof number> | ReturnType<typeof integer>) {
	return v.pipe(
		v.string(),
		v.trim(),
		v.transform((words) => (words === '' ? null : words)),
		v.nullable(known),
		v.metadata({ ...v.getMetadata(known) })
	);
}

/** One of a few words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
	v.pipe(
		v.picklist(words, `is none of ${words.join(', ')}`),
		v.metadata({ type: 'string', enum: words })
	);

/** yes or no, as true or false. */
export const yesOrNo = v.pipe(
	v.picklist(['yes', 'no'], 'is neither yes nor no'),
	v.transform((word) => word === 'yes'),
	v.metadata({ type: 'string', enum: ['yes', 'no'] })
);

/** Several of a few words, with a space between them; nothing is an empty list. */
export const someOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.transform((cell) => (cell === '' ? [] : cell.split(/\s+/))),
		v.array(v.picklist(words, `is none of ${words.join(', ')}`))
	);

/** A day between 1998 and 2027: 2025-09-02. */
export const date = v.pipe(
	filled,
	v.isoDate('is not a day such as 2025-09-02'),
	v.check(inOurTime, 'lies outside 1998 to 2027'),
	v.metadata({ type: 'date' })
);

const PARTIAL_DATE = /^\d{4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/;

/** A day, a month or a year: 2025-09-02, 2025-09, 2025. */
export const partialDate = v.pipe(
	filled,
	v.regex(PARTIAL_DATE, 'is not a date such as 2025-09'),
	v.check(inOurTime, 'lies outside 1998 to 2027'),
	v.metadata({ type: 'string', pattern: PARTIAL_DATE.source })
);

/** The same, or nothing. */
export const optionalPartialDate = v.union([v.literal(''), partialDate]);

/** A calendar year. */
export const year = integer(1998, 2027);

function inOurTime(words: string): boolean {
	const at = Number(words.slice(0, 4));
	return at >= 1998 && at <= 2027;
}

/** How far a figure can be trusted. */
export const confidence = oneOf(['high', 'medium', 'low']);
