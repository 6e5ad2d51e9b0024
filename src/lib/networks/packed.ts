/** Numbers as text, a letter each: 31 even steps from minus to plus the largest of a group. */
export type Packed = { largest: number; steps: string };

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcde';
/** Place of zero, and steps from there to the largest. */
const TOP = 15;

/** Packs numbers; the error of each is at most half a step, a 30th of the largest. */
export function packed(numbers: ArrayLike<number>): Packed {
	const values = Array.from(numbers);
	const largest = Number(Math.max(...values.map(Math.abs)).toPrecision(4));
	const letter = (value: number) =>
		LETTERS[Math.max(0, Math.min(2 * TOP, Math.round((value / largest) * TOP) + TOP))] ?? '';
	return { largest, steps: values.map(letter).join('') };
}

/** The numbers again. */
export const unpacked = ({ largest, steps }: Packed): Float64Array =>
	Float64Array.from(steps, (letter) => ((LETTERS.indexOf(letter) - TOP) / TOP) * largest);
