import { readSources, type Source } from './sources';

/** Every source the site rests on, by id. */
export const SOURCES: Record<string, Source> = Object.fromEntries(
	readSources().map((source) => [source.id, source])
);
