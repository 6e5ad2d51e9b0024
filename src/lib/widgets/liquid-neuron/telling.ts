import { type ForecasterId, forecasts } from '$lib/networks/forecasters';
import type { Wave } from '$lib/networks/waves';
import { KINDS } from './kinds';
import { CELLS, type Trial } from './taught.build';
import { mean } from './words';

const numbers = new Map<ForecasterId, Float64Array>();

/** What each cell that runs in the page says of a wave: for each look but the first, the height told before it. */
export const toldBy = (wave: Wave): Record<ForecasterId, Float64Array> =>
	Object.fromEntries(
		CELLS.map((cell) => {
			const own = numbers.get(cell.id) ?? Float64Array.from(cell.numbers);
			numbers.set(cell.id, own);
			return [cell.id, forecasts(cell.id, own, wave)];
		})
	) as Record<ForecasterId, Float64Array>;

/** Root of the mean squared error over some looks of one wave, the first of them excepted. */
export function errorOnWave(wave: Wave, told: Float64Array, [from, to]: [number, number]): number {
	let squares = 0;
	for (let look = from + 1; look <= to; look++)
		squares += ((told[look - 1] as number) - (wave.heights[look] as number)) ** 2;
	return Math.sqrt(squares / (to - from));
}

/** How many times the doubt about a difference it must exceed: with five cells of each kind, chance alone rarely does. */
const CLEARLY = 2.5;

/** Squared doubt about a mean, from how far the values lie apart. */
const squaredDoubt = (values: number[]): number =>
	values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) /
	(values.length * (values.length - 1));

/** Where the liquid cell stands beside another, by the means of all cells taught. */
export function standing(trial: Trial, other: ForecasterId): 'less' | 'about as much' | 'more' {
	const [mine, theirs] = [trial.errors.liquid, trial.errors[other]];
	const difference = mean(mine) - mean(theirs);
	const doubt = Math.sqrt(squaredDoubt(mine) + squaredDoubt(theirs));
	if (Math.abs(difference) < CLEARLY * doubt) return 'about as much';
	return difference < 0 ? 'less' : 'more';
}

/** How the liquid cell does beside both others, as the second half of a sentence. */
export function verdict(trial: Trial): string {
	const plain = standing(trial, 'plain');
	const timed = standing(trial, 'timed');
	const than = (words: string) => (words === 'about as much' ? 'as' : 'than');
	if (plain === timed) return `errs *${plain}* ${than(plain)} both plain cells`;
	return `errs *${plain}* ${than(plain)} ${KINDS.plain.spoken}, *${timed}* ${than(timed)} one told the gaps`;
}
