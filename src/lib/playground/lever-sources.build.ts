import { TABLE as SOURCES } from '$lib/facts/tables/sources';
import { LEVER_KEYS, LEVER_WORDS } from '$lib/model';

const named = new Set(
	LEVER_KEYS.flatMap((key) => LEVER_WORDS[key].source.match(/\bS\d{3}\b/g) ?? [])
);

/** Name and address of each source of the fact base that the lever table names, by its id. */
export const LEVER_SOURCES: Record<string, { publisher: string; url: string }> = Object.fromEntries(
	SOURCES.read()
		.filter(({ id }) => named.has(id))
		.map(({ id, publisher, url }) => [id, { publisher, url }])
);
