import * as v from 'valibot';
import { text } from './columns';
import { TABLE } from './tables/sources';

const known = new Set(TABLE.read().map((source) => source.id));

/** A column of source ids with a space between them: at least one, and each in `sources.csv`. */
export const sourceIds = v.pipe(
	text,
	v.transform((words) => words.split(/\s+/)),
	v.check(
		(ids) => ids.every((one) => known.has(one)),
		({ input }) => `no such source: ${input.filter((one) => !known.has(one)).join(', ')}`
	)
);
