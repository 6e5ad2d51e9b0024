import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { finish, morris, type MorrisEffect, outputsOf, PARAMETER_FACTORS } from '$lib/analysis';
import { factorOf, RANKED } from './sensitivity-symbols';

const ofFunction = (evaluate: (shares: Float64Array) => number[], inputs: number, seed = 1) =>
	finish(morris({ inputs, outputs: 1, evaluate, trajectories: 20, seed }))[0] ?? [];

describe('the screening', () => {
	it('of a sum finds the weights, with signs, exactly', () => {
		const weights = [3, -2, 0.5, 0];
		const effects = ofFunction(
			(shares) => [shares.reduce((sum, share, input) => sum + share * (weights[input] ?? 0), 1)],
			4
		);
		for (const [input, weight] of weights.entries()) {
			expect(effects[input]?.mean).toBeCloseTo(weight, 10);
			expect(effects[input]?.size.value).toBeCloseTo(Math.abs(weight), 10);
			expect(effects[input]?.deviation).toBeCloseTo(0, 10);
		}
	});

	it('finds an input whose effect depends on another, though on average it has none', () => {
		const effects = ofFunction(([x = 0, y = 0]) => [(x - 0.5) * (y - 0.5)], 2);
		expect(effects[0]?.size.value).toBeGreaterThan(0.1);
		expect(Math.abs(effects[0]?.mean ?? NaN)).toBeLessThan(effects[0]?.size.value ?? NaN);
		expect(effects[0]?.deviation).toBeGreaterThan(0.1);
	});

	it('stays inside the range, on its levels, and moves one input at a time', () => {
		const seen: number[][] = [];
		ofFunction((shares) => {
			seen.push([...shares]);
			return [0];
		}, 5);
		expect(seen).toHaveLength(20 * 6);
		for (const [index, place] of seen.entries()) {
			for (const share of place) {
				expect(share).toBeGreaterThanOrEqual(-1e-12);
				expect(share).toBeLessThanOrEqual(1 + 1e-12);
				expect(Math.abs(3 * share - Math.round(3 * share))).toBeLessThan(1e-9);
			}
			if (index % 6 === 0) continue;
			const before = seen[index - 1] ?? [];
			expect(place.filter((share, input) => share !== before[input])).toHaveLength(1);
		}
	});

	it('gives the same for the same seed', () => {
		const bent = ([x = 0, y = 0]: Float64Array) => [Math.exp(x) * y ** 3];
		expect(ofFunction(bent, 2)).toEqual(ofFunction(bent, 2));
		expect(ofFunction(bent, 2, 2)).not.toEqual(ofFunction(bent, 2));
	});
});

describe('the screening of all assumptions in 2040', () => {
	const text = readFileSync('tests/analysis/reference/morris.csv', 'utf8');
	const rows: Record<string, string>[] = parse(text, { columns: true });
	const names = Object.keys(RANKED);
	const outputs = Object.values(RANKED).map((outcome) => ({ outcome, year: 2040 }));
	const evaluate = outputsOf(PARAMETER_FACTORS, outputs);
	// The reference took the logarithm of the output of basic research.
	const found = finish(
		morris({
			inputs: PARAMETER_FACTORS.length,
			outputs: outputs.length,
			evaluate: (shares) =>
				evaluate(shares).map((value, index) =>
					names[index] === 'basic' ? Math.log(value) : value
				),
			trajectories: 16,
			seed: 1
		})
	);
	const ranked = (name: string) =>
		PARAMETER_FACTORS.map((factor, index) => ({
			name: factor.name,
			effect: found[names.indexOf(name)]?.[index] as MorrisEffect
		})).sort((one, other) => other.effect.size.value - one.effect.size.value);

	it('has every assumption with a range', () => expect(PARAMETER_FACTORS).toHaveLength(124));

	it.each(names)(
		'%s: the first three of the reference are among the first six, with its signs',
		(name) => {
			const reference = rows.filter(({ output }) => output === name);
			const own = ranked(name);
			const first = own.slice(0, 6).map((one) => one.name);
			for (const { parameter = '' } of reference.slice(0, 3))
				expect(first, parameter).toContain(factorOf(parameter).name);
			for (const { parameter = '', mu, mu_star } of reference.slice(0, 6)) {
				const mine = own.find((one) => one.name === factorOf(parameter).name)?.effect;
				// Where effects have both signs, their mean is nobody's.
				if (Math.abs(Number(mu)) < 0.9 * Number(mu_star)) continue;
				expect(Math.sign(mine?.mean ?? NaN), parameter).toBe(Math.sign(Number(mu)));
				const ratio = (mine?.size.value ?? NaN) / Number(mu_star);
				expect(ratio, parameter).toBeGreaterThan(1 / 2.5);
				expect(ratio, parameter).toBeLessThan(2.5);
			}
		}
	);
}, 120_000);
