import * as v from 'valibot';

/** What a table may hold in its columns: each takes the text of a cell and refuses what does not fit. */

const filled = v.pipe(v.string(), v.trim(), v.nonEmpty('must not be empty'));

/** Words. */
export const text = filled;

/** Words, or nothing. */
export const optionalText = v.pipe(v.string(), v.trim());

/** A readable name in kebab case, or the code of a source such as S001. */
export const id = v.pipe(
	filled,
	v.regex(/^[a-zA-Z0-9]+(-[a-z0-9]+)*$/, 'is not an id (letters, digits, single hyphens)')
);

/** A number between two plausible ends, written plainly or as 4.7e17. */
export const number = (low: number, high: number) =>
	v.pipe(
		filled,
		v.regex(/^-?\d+(\.\d+)?(e\d+)?$/, 'is not a plain number'),
		v.transform(Number),
		v.minValue(low, `is below the plausible range, which starts at ${low}`),
		v.maxValue(high, `is above the plausible range, which ends at ${high}`)
	);

/** The same, where nothing may be known: an empty cell is `null`, never zero. */
export const optionalNumber = (low: number, high: number) =>
	v.pipe(
		v.string(),
		v.trim(),
		v.transform((words) => (words === '' ? null : words)),
		v.nullable(number(low, high))
	);

/** One of a few words. */
export const oneOf = <const Words extends readonly [string, ...string[]]>(words: Words) =>
	v.picklist(words, `is none of ${words.join(', ')}`);

/** A day between 2012 and 2027: 2025-09-02. */
export const date = v.pipe(
	filled,
	v.isoDate('is not a day such as 2025-09-02'),
	v.check(inOurTime, 'lies outside 2012 to 2027')
);

/** A day, a month or a year: 2025-09-02, 2025-09, 2025. */
export const partialDate = v.pipe(
	filled,
	v.regex(/^\d{4}(-(0[1-9]|1[0-2])(-([0-2]\d|3[01]))?)?$/, 'is not a date such as 2025-09'),
	v.check(inOurTime, 'lies outside 2012 to 2027')
);

function inOurTime(words: string): boolean {
	const year = Number(words.slice(0, 4));
	return year >= 2012 && year <= 2027;
}

/** How far a figure can be trusted. */
export const confidence = oneOf(['high', 'medium', 'low']);
