import { sourcesOf, type SourceLink } from './sources-of';
import { TABLE } from './tables/handwritten-digits';

const rows = TABLE.read();

/** Digits that no network has learned from: the digit, and 64 shades from 0 to g. */
export const DIGITS: { id: string; digit: number; shades: string }[] = rows.map(
	({ id, digit, shades }) => ({ id, digit, shades })
);

/** Where they come from, with the credit their license asks for. */
export const DIGIT_SOURCES: SourceLink[] = sourcesOf(rows);
