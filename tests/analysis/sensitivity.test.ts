import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	aloneOf,
	type Factor,
	factorName,
	finish,
	isGuess,
	namedFactors,
	normalQuantile,
	outputsOf,
	PARAMETER_FACTORS,
	probeModel,
	RANKED_YEAR,
	rankFactors,
	type Ranking,
	rankingWords,
	RANKINGS,
	readMembers,
	rulerOf,
	rulersWords,
	SLIDER_FACTORS,
	slidersAmongWorlds,
	UNSETTLED_FACTORS,
	valueAtShare
} from '$lib/analysis';
import { OUTCOME_KEYS, type OutcomeKey, PARAMETERS, simulate, valueAt } from '$lib/model';

const rankingOf = (outcome: OutcomeKey): Ranking => {
	const ranking = RANKINGS.rankings.find(({ output }) => output.outcome === outcome);
	if (!ranking) throw new Error(`no ranking of ${outcome}`);
	return ranking;
};

describe('what is varied', () => {
	it('has the normal distribution’s quantiles', () => {
		const known = [
			[0.5, 0],
			[0.975, 1.959963984540054],
			[0.05, -1.6448536269514722],
			[1e-10, -6.361340902404056]
		] as const;
		for (const [share, place] of known) expect(normalQuantile(share)).toBeCloseTo(place, 12);
	});

	it('runs from the 5th to the 95th percentile that the table of parameters states', () => {
		for (const factor of PARAMETER_FACTORS) {
			if (factor.kind !== 'parameter') throw new Error('not a parameter');
			const { low = NaN, high = NaN, value } = PARAMETERS[factor.name];
			expect(valueAtShare(factor, 0) / low, factor.name).toBeCloseTo(1, 3);
			expect(valueAtShare(factor, 1) / high, factor.name).toBeCloseTo(1, 3);
			expect(valueAtShare(factor, 0.5) / value, factor.name).toBeCloseTo(1, 9);
		}
	});

	it('refuses an assumption that is held fixed', () => {
		expect(() => valueAtShare({ kind: 'parameter', name: 'worldGdpGrowth' }, 0.5)).toThrow('fixed');
	});

	it('leaves out what was fitted to the history, and knows what nobody knows', () => {
		for (const { kind, name } of UNSETTLED_FACTORS) {
			if (kind !== 'parameter') throw new Error('not a parameter');
			expect(PARAMETERS[name].role).toBe('varied');
			expect(isGuess({ kind, name })).toBe(PARAMETERS[name].confidence === 'L');
		}
		expect(SLIDER_FACTORS.map(isGuess)).toEqual([false, false]);
	});
});

describe('the rankings that the site shows', () => {
	it('are of this model: else run `npm run rankings`', () => {
		const now = probeModel();
		expect(now).toHaveLength(OUTCOME_KEYS.length);
		now.forEach((value, index) =>
			expect(value / (RANKINGS.probe[index] ?? NaN), OUTCOME_KEYS[index]).toBeCloseTo(1, 6)
		);
	});

	it('hold every outcome, with intervals around their values and shares that can be', () => {
		expect(RANKINGS.rankings.map(({ output }) => output.outcome)).toEqual(OUTCOME_KEYS);
		for (const { factors, sliders, guesses, others, output } of RANKINGS.rankings) {
			for (const { first, total } of [...factors, sliders, guesses, others]) {
				expect(total.value).toBeGreaterThanOrEqual(0);
				expect(total.low).toBeLessThanOrEqual(total.value);
				expect(total.high).toBeGreaterThanOrEqual(total.value);
				expect(total.value).toBeLessThan(1.15);
				expect(first.value, output.outcome).toBeLessThan(total.value + 0.12);
			}
			// Nothing but sliders and assumptions varies.
			const [strongest] = factors;
			expect(strongest?.total.value).toBeGreaterThan(0.05);
		}
	});

	it('agree with a fresh, coarser estimate from other points', () => {
		const outputs = (['capability', 'openClosedLag', 'academicTalentShare'] as const).map(
			(outcome) => ({ outcome, year: RANKED_YEAR })
		);
		const fresh = finish(
			rankFactors({ outputs, samples: 128, trajectories: 8, leading: 6, seed: 77 })
		);
		for (const { output, factors, sliders } of fresh) {
			const shown = rankingOf(output.outcome);
			expect(Math.abs(sliders.total.value - shown.sliders.total.value)).toBeLessThan(0.1);
			for (const { factor, total } of shown.factors.filter((one) => one.total.value >= 0.15)) {
				const own = factors.find((one) => one.factor.name === factor.name);
				expect(Math.abs((own?.total.value ?? NaN) - total.value), factor.name).toBeLessThan(0.1);
			}
		}
	}, 120_000);

	it('under another model take what it settles as known, and are of its runs', () => {
		const output = { outcome: 'capability', year: 2040 } as const;
		const work = { outputs: [output], samples: 16, trajectories: 2 };
		const model = {
			parameters: { algorithmicDifficulty: 1.1 * PARAMETERS.algorithmicDifficulty.value },
			cuts: ['investment-compute'] as const
		};
		const [open, settled] = [{}, model].map(
			(one) => finish(rankFactors({ ...work, model: one }))[0]
		);
		const names = (ranking?: Ranking) => ranking?.factors.map(({ factor }) => factor.name);
		expect(names(open)).toContain('algorithmicDifficulty');
		expect(names(settled)).not.toContain('algorithmicDifficulty');
		expect(settled?.mean).not.toBeCloseTo(open?.mean ?? NaN, 2);

		const evaluate = outputsOf(SLIDER_FACTORS, [output], {}, model);
		const levers = { investment: valueAtShare(SLIDER_FACTORS[0] as Factor, 0.5) };
		const openness = valueAtShare(SLIDER_FACTORS[1] as Factor, 0.5);
		expect(evaluate(new Float64Array([0.5, 0.5]))).toEqual([
			valueAt(simulate({ ...levers, openness }, model), 'capability', 2040)
		]);
	}, 60_000);

	it('say that levels are ruled by how hard ideas get, and distribution by the two sliders', () => {
		for (const outcome of ['capability', 'researchPace'] as const) {
			const ranking = rankingOf(outcome);
			expect(rulerOf(ranking)).toBe('assumptions');
			expect(
				ranking.factors
					.slice(0, 2)
					.map(({ factor }) => factor.name)
					.sort()
			).toEqual(['algorithmicDifficulty', 'knowledgeDifficulty']);
			expect(ranking.factors.slice(0, 2).every(({ effect }) => effect < 0)).toBe(true);
			expect(ranking.sliders.total.value).toBeLessThan(0.1);
		}
		for (const outcome of ['openClosedLag', 'academicTalentShare', 'aiInvestment'] as const)
			expect(rulerOf(rankingOf(outcome)), outcome).toBe('sliders');
		expect(rankingOf('openClosedLag').factors[0]?.factor.name).toBe('openness');
		expect(rankingOf('academicTalentShare').factors[0]?.factor.name).toBe('investment');
		expect(rankingOf('computeConcentration').factors[0]?.factor.name).toBe('strategicDevelopers');
	});

	it('among worlds that fit the history, sliders are counted from runs of the ensemble', () => {
		const members = readMembers(readFileSync('src/lib/scenario/ensemble.json', 'utf8'));
		const outputs = [{ outcome: 'transparency', year: RANKED_YEAR }] as const;
		const [fresh] = finish(slidersAmongWorlds(outputs, members, { samples: 256, seed: 5 }));
		const shown = RANKINGS.amongWorlds[OUTCOME_KEYS.indexOf('transparency')];
		expect(Math.abs((fresh?.total.value ?? NaN) - (shown?.total.value ?? NaN))).toBeLessThan(0.1);
	}, 60_000);
});

describe('a ranking in words', () => {
	const percent = (share: number) => `${Math.max(0, Math.round(share * 100))}%`;

	it.each(OUTCOME_KEYS)(
		'%s: names what leads, with its numbers, and what the sliders explain',
		(outcome) => {
			const ranking = rankingOf(outcome);
			const words = rankingWords(ranking);
			const named = namedFactors(ranking);
			expect(named.length).toBeGreaterThan(0);
			for (const { factor, total } of named)
				expect(words).toContain(`${factorName(factor)} (${percent(total.value)})`);
			expect(words).toContain(`sliders together explain ${percent(aloneOf(ranking.sliders))} of`);
			expect(words.startsWith('The two sliders rule ')).toBe(rulerOf(ranking) === 'sliders');
			if (/^(An assumption|Assumptions) nobody knows/.test(words))
				expect(named.every(({ factor }) => isGuess(factor))).toBe(true);
		}
	);

	it('puts every outcome under one ruler', () => {
		const all = rulersWords(RANKINGS.rankings).join(' ');
		for (const { output } of RANKINGS.rankings) expect(output.year).toBe(2040);
		expect(all).toMatch(/Ruled by the two sliders: .*lag of open models/);
		expect(all).toMatch(/Ruled by assumptions .*capability of the frontier/);
	});
});
