import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { type Estimate, finish, outputsOf, sobol, type SobolProblem } from '$lib/analysis';
import { factorOf, RANKED } from './sensitivity-symbols';

/** Ishigami and Homma's function with a = 7, b = 0.1; its indices are known. */
const ishigami = (shares: Float64Array): number[] => {
	const [x = 0, y = 0, z = 0] = Array.from(shares, (share) => Math.PI * (2 * share - 1));
	return [Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x)];
};
const FIRST = [0.3139, 0.4424, 0];
const TOTAL = [0.5576, 0.4424, 0.2437];

const ofIshigami = (options: Partial<SobolProblem> = {}) => {
	const problem = { inputs: 3, outputs: 1, evaluate: ishigami, samples: 2048, seed: 1, ...options };
	const [indices] = finish(sobol(problem));
	if (!indices) throw new Error('no indices');
	return indices;
};

const holds = ({ low, high }: Estimate, truth: number) => low <= truth && truth <= high;

describe('Sobol’s indices', () => {
	it('are those of Ishigami’s function, within their confidence intervals', () => {
		const { first, total, variance, mean } = ofIshigami();
		expect(mean).toBeCloseTo(3.5, 1);
		expect(variance / 13.8446).toBeCloseTo(1, 1);
		for (const [input, truth] of FIRST.entries()) {
			expect(holds(first[input] as Estimate, truth), `first ${input}`).toBe(true);
			expect(Math.abs((first[input]?.value ?? NaN) - truth)).toBeLessThan(0.04);
		}
		for (const [input, truth] of TOTAL.entries()) {
			expect(holds(total[input] as Estimate, truth), `total ${input}`).toBe(true);
			expect(Math.abs((total[input]?.value ?? NaN) - truth)).toBeLessThan(0.04);
		}
	});

	it('have intervals that hold the truth about as often as they say', () => {
		let held = 0;
		let asked = 0;
		for (let seed = 1; seed <= 40; seed++) {
			const { first, total } = ofIshigami({ seed, samples: 256 });
			for (const input of [0, 1, 2]) {
				held += Number(holds(first[input] as Estimate, FIRST[input] ?? NaN));
				held += Number(holds(total[input] as Estimate, TOTAL[input] ?? NaN));
				asked += 2;
			}
		}
		expect(held / asked).toBeGreaterThan(0.9);
	});

	it('come nearer to the truth with more samples: four times as many, about half the error', () => {
		const errorWith = (samples: number) => {
			let squares = 0;
			for (let seed = 1; seed <= 16; seed++) {
				const { total } = ofIshigami({ seed, samples, resamples: 2 });
				total.forEach(({ value }, input) => (squares += (value - (TOTAL[input] ?? NaN)) ** 2));
			}
			return Math.sqrt(squares);
		};
		const errors = [128, 512, 2048].map(errorWith);
		expect((errors[1] ?? NaN) / (errors[0] ?? NaN)).toBeLessThan(0.7);
		expect((errors[2] ?? NaN) / (errors[1] ?? NaN)).toBeLessThan(0.7);
	});

	it('of a sum are the squared weights, and nothing is due to acting together', () => {
		const weights = [1, 2, 3, 0];
		const evaluate = (shares: Float64Array) => [
			shares.reduce((sum, share, input) => sum + share * (weights[input] ?? 0), 5)
		];
		const [indices] = finish(sobol({ inputs: 4, outputs: 1, evaluate, samples: 2048, seed: 3 }));
		for (const [input, weight] of weights.entries()) {
			const truth = weight ** 2 / 14;
			expect(holds(indices?.first[input] as Estimate, truth)).toBe(true);
			expect(indices?.total[input]?.value).toBeCloseTo(truth, 1);
		}
		expect(indices?.total[3]?.value).toBe(0);
		expect(indices?.first[3]?.value).toBeCloseTo(0, 10);
	});

	it('look at inputs together where asked: the first and third of Ishigami’s are the rest of the second', () => {
		const { first, total } = ofIshigami({ groups: [[0, 2], [1], [0, 1, 2]] });
		expect(first[0]?.value).toBeCloseTo(0.5576, 1);
		expect(total[0]?.value).toBeCloseTo(0.5576, 1);
		expect(total[2]?.value).toBeCloseTo(1, 1);
	});

	it('divide nothing where nothing varies', () => {
		const [indices] = finish(
			sobol({ inputs: 2, outputs: 1, evaluate: () => [7], samples: 16, seed: 1 })
		);
		expect(indices?.variance).toBe(0);
		expect(indices?.total.map(({ value }) => value)).toEqual([0, 0]);
	});

	it('are the same for the same seed, and others for another', () => {
		const some = { samples: 64 };
		expect(ofIshigami(some)).toEqual(ofIshigami(some));
		expect(ofIshigami({ ...some, seed: 2 }).total).not.toEqual(ofIshigami(some).total);
	});

	it('tell how far they have come', () => {
		const problem = { inputs: 3, outputs: 1, evaluate: ishigami, samples: 8, seed: 1 };
		const steps = [...sobol(problem)];
		expect(steps).toHaveLength(8 * 5);
		expect(steps.every((step, index) => step > (steps[index - 1] ?? 0))).toBe(true);
		expect(steps.at(-1)).toBe(1);
	});
});

describe('what the model hangs on in 2040, by total effects', () => {
	const text = readFileSync('tests/analysis/reference/sobol.csv', 'utf8');
	const rows: Record<string, string>[] = parse(text, { columns: true });
	const symbols = [...new Set(rows.map(({ factor = '' }) => factor))];
	const factors = symbols.map(factorOf);
	const names = Object.keys(RANKED);
	const outputs = Object.values(RANKED).map((outcome) => ({ outcome, year: 2040 }));
	// The reference: 1,000 points of a Latin hypercube. Two independent estimates differ by chance.
	const found = finish(
		sobol({
			inputs: factors.length,
			outputs: outputs.length,
			evaluate: outputsOf(factors, outputs),
			samples: 256,
			seed: 1,
			resamples: 100
		})
	);

	it.each(names)('%s: as in the reference, within 0.08, and the same factors lead', (name) => {
		const total = found[names.indexOf(name)]?.total ?? [];
		const own = symbols.map((symbol, index) => ({ symbol, ST: total[index]?.value ?? NaN }));
		const theirs = rows
			.filter(({ output }) => output === name)
			.map(({ factor = '', ST }) => ({ symbol: factor, ST: Number(ST) }));
		expect(theirs).toHaveLength(23);
		for (const { symbol, ST } of theirs) {
			const mine = own.find((one) => one.symbol === symbol)?.ST ?? NaN;
			// Very large ones have wide intervals of their own.
			expect(Math.abs(mine - ST), `${symbol}: ${mine} and ${ST}`).toBeLessThan(
				Math.max(0.08, 0.1 * ST)
			);
		}
		const byTotal = (one: { ST: number }, other: { ST: number }) => other.ST - one.ST;
		const leading = theirs.sort(byTotal).filter(({ ST }) => ST >= 0.1);
		const mine = own.sort(byTotal).slice(0, leading.length + 1);
		expect(mine[0]?.symbol).toBe(leading[0]?.symbol);
		expect(mine.map(({ symbol }) => symbol)).toEqual(
			expect.arrayContaining(leading.slice(0, 3).map(({ symbol }) => symbol))
		);
	});
}, 240_000);
