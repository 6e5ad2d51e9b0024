import type { Verdict } from './score';

/** How many guesses were made, and how they came out. */
export type Tally = Record<Verdict, number>;

/** Under this name the tally is kept on the device. */
const NAME = 'guesses';
const NONE: Tally = { close: 0, direction: 0, off: 0 };

const isCount = (value: unknown): value is number =>
	Number.isSafeInteger(value) && Number(value) >= 0;

/** What this device remembers; nothing where it does not, or where what it has makes no sense. */
export function recallTally(): Tally {
	try {
		const found: unknown = JSON.parse(localStorage.getItem(NAME) ?? 'null');
		if (typeof found !== 'object' || found === null) return NONE;
		const counts = new Map<string, unknown>(Object.entries(found));
		const [close, direction, off] = [
			counts.get('close'),
			counts.get('direction'),
			counts.get('off')
		];
		return isCount(close) && isCount(direction) && isCount(off) ? { close, direction, off } : NONE;
	} catch {
		return NONE;
	}
}

/** Keeps the tally on this device, where it lets itself be kept on. */
export function storeTally(tally: Tally): void {
	try {
		if (sumOf(tally)) localStorage.setItem(NAME, JSON.stringify(tally));
		else localStorage.removeItem(NAME);
	} catch {
		// Then it lasts as long as the page.
	}
}

/** The tally after one more guess. */
export const counted = (tally: Tally, verdict: Verdict): Tally => ({
	...tally,
	[verdict]: tally[verdict] + 1
});
export const emptied = (): Tally => NONE;

const sumOf = ({ close, direction, off }: Tally) => close + direction + off;

/** The tally in words; '' before the first guess. */
export function tallyWords(tally: Tally): string {
	const all = sumOf(tally);
	if (!all) return '';
	return `Of ${all} ${all === 1 ? 'guess' : 'guesses'} on this device, ${tally.close + tally.direction || 'none'} went the right way, ${tally.close || 'none'} of them close.`;
}
