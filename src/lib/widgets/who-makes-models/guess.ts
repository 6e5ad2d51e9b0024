import { GUESSED, type Kind } from './kinds';

/** A line being guessed: a whole percentage for each year after the first, null where nothing was set. */
export type Guess = (number | null)[];

export const emptyGuess = (years: number): Guess => Array.from({ length: years }, () => null);
export const isEmpty = (guess: Guess): boolean => guess.every((value) => value === null);

/** A percentage as a guess holds it: whole, 0 to 100. */
export const asGuess = (value: number): number => Math.min(100, Math.max(0, Math.round(value)));

/** The guess with what is drawn from one year to another; years passed on the way lie on the straight line between. */
export function drawThrough(
	guess: Guess,
	from: { place: number; value: number } | undefined,
	to: { place: number; value: number }
): Guess {
	const start = from ?? to;
	const low = Math.min(start.place, to.place);
	const high = Math.max(start.place, to.place);
	return guess.map((kept, place) => {
		if (place < low || place > high) return kept;
		if (place === to.place) return asGuess(to.value);
		const part = (place - start.place) / (to.place - start.place);
		return asGuess(start.value + part * (to.value - start.value));
	});
}

/**
 * The whole line of a guess, the known first year included: straight between the years that were set, level after the
 * last of them. With nothing set it stays at the first year's value.
 */
export function lineOf(first: number, guess: Guess): number[] {
	const known = [first, ...guess];
	return known.map((value, place) => {
		if (value !== null) return value;
		let before = place;
		while (known[before] === null) before -= 1;
		const after = known.findIndex((other, at) => at > place && other !== null);
		const start = known[before] ?? first;
		if (after === -1) return start;
		return start + ((place - before) / (after - before)) * ((known[after] ?? start) - start);
	});
}

/** How a guess compares with what happened: distances in percentage points. */
export type Score = {
	mean: number;
	/** Where the two are furthest apart. */
	widest: { place: number; guessed: number; real: number };
	/** Mean of guess less reality: above zero where the guess lies higher. */
	lean: number;
};

/** Compares two lines of one length, leaving out the first year, which was given. */
export function scoreOf(line: number[], real: number[]): Score {
	const gaps = line.slice(1).map((value, place) => value - (real[place + 1] ?? 0));
	const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
	const distances = gaps.map(Math.abs);
	const place = distances.indexOf(Math.max(...distances)) + 1;
	return {
		mean: mean(distances),
		widest: { place, guessed: line[place] ?? 0, real: real[place] ?? 0 },
		lean: mean(gaps)
	};
}

/** A guess for an address: "industry-25-30--40", nothing between two hyphens where nothing was set. */
export const encodeGuess = (kind: Kind, guess: Guess): string =>
	[kind, ...guess.map((value) => value ?? '')].join('-');

/** Longest text that is read as a guess (characters). */
const LONGEST = 80;

/** Reads a guess for so many years; undefined where the text is none. Never throws. */
export function decodeGuess(text: string, years: number): { kind: Kind; guess: Guess } | undefined {
	if (text.length > LONGEST) return undefined;
	const [name, ...fields] = text.split('-');
	const kind = GUESSED.find((one) => one === name);
	if (!kind || fields.length !== years) return undefined;
	if (!fields.every((field) => /^(\d{1,2}|100)?$/.test(field))) return undefined;
	const guess = fields.map((field) => (field === '' ? null : Number(field)));
	return isEmpty(guess) ? undefined : { kind, guess };
}
