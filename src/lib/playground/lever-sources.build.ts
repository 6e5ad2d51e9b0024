import { readSources } from '$lib/facts/sources';
import { LEVER_KEYS, type LeverKey, LEVERS } from '$lib/model';

/** A stretch of words; with an address where it names a source of the fact base. */
export type SourcePiece = { words: string; url?: string; title?: string };

const sources = new Map(readSources().map((source) => [source.id, source]));

/** What a lever rests on, with the source ids in its sentence turned into the names and addresses of those sources. */
const piecesOf = (sentence: string): SourcePiece[] =>
	sentence
		.split(/\b(S\d{3})\b/)
		.filter(Boolean)
		.map((words) => {
			const source = sources.get(words);
			return source ? { words: source.publisher, url: source.url, title: source.title } : { words };
		});

/** For each lever, the sentence about its source in pieces. */
export const LEVER_SOURCES = Object.fromEntries(
	LEVER_KEYS.map((key) => [key, piecesOf(LEVERS[key].source)])
) as Record<LeverKey, SourcePiece[]>;
