import { writeFileSync } from 'node:fs';
import { FORECASTER_IDS, forecasterCount, type ForecasterId } from '$lib/networks/forecasters';
import { errorOf, errorOver, sameAsLast, teachForecaster, testWaves } from './cells';

const FILE = 'src/lib/networks/odd-times.json';
const SEEDS = [1, 2, 3, 4, 5];
/** Steps of learning, of 16 waves each, for every cell. */
const STEPS = 3000;
/** Waves to try each cell on. */
const TRIED = 500;
/** How the looks come: irregularity, and how many times as far apart as learned. */
export const CASES = [
	...[0, 0.25, 0.5, 0.75, 1].map((irregularity) => ({ irregularity, stretch: 1 })),
	...[0, 0.25, 0.5, 0.75, 1].map((irregularity) => ({ irregularity, stretch: 2 }))
];

/** The numbers of a forecaster as the page carries them. */
export const roundedNumbers = (parameters: Float64Array): number[] =>
	Array.from(parameters, (number) => Number(number.toFixed(3)));

/** Teaches every cell, writes what came of it for the figure, and says so. Takes minutes. */
export function writeCells(): string {
	const cases = CASES.map((one) => ({
		...one,
		waves: testWaves(TRIED, one.irregularity, one.stretch)
	}));
	const taught = FORECASTER_IDS.map((id) => ({
		id,
		numbers: SEEDS.map((seed) => {
			const parameters = teachForecaster(id, seed, STEPS);
			process.stderr.write(`${id}, seed ${seed}\n`);
			return parameters;
		})
	}));
	const results = cases.map(({ irregularity, stretch, waves }) => ({
		irregularity,
		stretch,
		sameAsLast: rounded(errorOver(waves, sameAsLast)),
		errors: Object.fromEntries(
			taught.map(({ id, numbers }) => [
				id,
				numbers.map((parameters) => rounded(errorOf(id, parameters, waves)))
			])
		) as Record<ForecasterId, number[]>
	}));
	// The page's cells are those of the first seed, whatever came of it.
	const cells = taught.map(({ id, numbers }) => ({
		id,
		count: forecasterCount(id),
		numbers: roundedNumbers(numbers[0] ?? new Float64Array())
	}));
	const written = { seeds: SEEDS.length, steps: STEPS, tried: TRIED, results, cells };
	writeFileSync(FILE, `${JSON.stringify(written)}\n`);
	return `${FILE}: ${taught.length * SEEDS.length} cells taught to tell what comes next.`;
}

const rounded = (error: number) => Number(error.toFixed(4));
