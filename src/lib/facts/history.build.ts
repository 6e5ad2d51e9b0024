import { sourcesOf } from './sources-of';
import { TABLE } from './tables/history';

const ROWS = TABLE.read();

/** What the model is fitted to: each measured value with the name the code of the model has for its series. */
export const OBSERVATIONS = ROWS.map(({ series, time, year, value, sd, scale }) => ({
	series: series.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()),
	time,
	year,
	value,
	sd,
	scale
}));

/** Where the values come from; those of our own assumption come from nowhere. */
export const HISTORY_SOURCES = sourcesOf(ROWS);
