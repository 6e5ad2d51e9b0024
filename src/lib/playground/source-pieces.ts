import { LEVER_SOURCES } from './lever-sources.build';

/** A stretch of words; with an address where it names a source. */
export type SourcePiece = { words: string; url?: string };

/** A sentence about sources, with their ids turned into the names and addresses of those the fact base has. */
export const sourcePieces = (sentence: string): SourcePiece[] =>
	sentence
		.split(/\b(S\d{3})\b/)
		.filter(Boolean)
		.map((words) => {
			const source = LEVER_SOURCES[words];
			return source ? { words: source.publisher, url: source.url } : { words };
		});
