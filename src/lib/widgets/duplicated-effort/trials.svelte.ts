import { distinctAfter, search, type Setting } from './search';

/** What many searches of one setting found, all dug to the end. */
export type TrialResult = {
	searches: number;
	/** Different ideas found, on average over the searches. */
	mean: number;
	/** How far (standard error) that average may be from the one over all possible searches. */
	standardError: number;
	/** Searches that found between `low` and `high` ideas. */
	inside: number;
};

/** How long (ms) it computes before the page gets its turn. */
const SLICE = 8;

/** Searches again and again, in slices too short to be felt. */
export class Trials {
	/** Share done (0 to 1) while it searches. */
	done = $state<number>();
	/** What it was last asked about. */
	asked = $state.raw<Setting>();
	result = $state.raw<TrialResult>();
	#timer: ReturnType<typeof setTimeout> | undefined;

	/** Runs that many searches, numbered from 1; counts those between `low` and `high`. */
	run(setting: Setting, searches: number, [low, high]: [number, number]): void {
		this.stop();
		this.asked = setting;
		this.result = undefined;
		this.done = 0;
		let count = 0;
		let sum = 0;
		let squares = 0;
		let inside = 0;
		const slice = () => {
			const until = performance.now() + SLICE;
			do {
				count += 1;
				const distinct = distinctAfter(search(setting, count), setting.cells);
				sum += distinct;
				squares += distinct * distinct;
				if (distinct >= low && distinct <= high) inside += 1;
			} while (count < searches && performance.now() < until);
			if (count < searches) {
				this.done = count / searches;
				this.#timer = setTimeout(slice);
				return;
			}
			const mean = sum / count;
			const variance = Math.max(0, (squares - count * mean * mean) / (count - 1));
			const standardError = Math.sqrt(variance / count);
			this.result = { searches, mean, standardError, inside };
			this.done = undefined;
		};
		this.#timer = setTimeout(slice);
	}

	/** Gives up what has not come to its end. */
	stop(): void {
		clearTimeout(this.#timer);
		this.done = undefined;
	}
}
