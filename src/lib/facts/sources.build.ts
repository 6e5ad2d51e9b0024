import { type Source, TABLE } from './tables/sources';

/** Every source the site rests on, by id. */
export const SOURCES: Record<string, Source> = Object.fromEntries(
	TABLE.read().map((source) => [source.id, source])
);
