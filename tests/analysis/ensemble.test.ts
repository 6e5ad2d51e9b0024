import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { BATCHES, draw, finish, QUANTILES, quantile, readMembers, spread } from '$lib/analysis';
import {
	defaultLevers,
	leversOf,
	type OutcomeKey,
	OUTCOME_KEYS,
	PARAMETERS,
	simulate
} from '$lib/model';
import { outcomeOf } from './symbols';
import { withYearlyRows } from './yearly-rows';

const text = readFileSync('src/lib/scenario/ensemble.json', 'utf8');
const members = readMembers(text);
const rowsOf = (file: string): Record<string, string>[] =>
	parse(readFileSync(`tests/analysis/reference/${file}.csv`, 'utf8'), { columns: true });

describe('the ensemble', () => {
	it('is the accepted parameter sets, to four digits, and weighs less than 60 kB', () => {
		const rows = rowsOf('ensemble');
		expect(members).toHaveLength(rows.length);
		rows.forEach((row, index) => {
			for (const [name, { symbol }] of Object.entries(PARAMETERS)) {
				const kept = members[index]?.[name as keyof typeof PARAMETERS];
				if (row[symbol] === undefined) expect(kept, name).toBeUndefined();
				else expect(Math.abs((kept ?? NaN) / Number(row[symbol]) - 1), name).toBeLessThan(5.1e-4);
			}
		});
		expect(brotliCompressSync(text).byteLength).toBeLessThan(60_000);
	});

	it.each(['status-quo', 'open-commons'] as const)(
		'gives the reference bands within one percent: %s',
		(scenario) => {
			const levers = leversOf(scenario);
			const bands = finish(spread(levers, OUTCOME_KEYS, members));
			const yearly = members.map((parameters) =>
				withYearlyRows(simulate(levers, { parameters }), parameters)
			);
			let compared = 0;
			for (const row of rowsOf('bands')) {
				if (row.scenario !== scenario) continue;
				const outcome = outcomeOf(row.output ?? '');
				const year = Number(row.year);
				QUANTILES.forEach((share, index) => {
					const found =
						outcome === 'openClosedLag' || outcome === 'capabilityPrice'
							? quantile(Float64Array.from(yearly, (one) => one[outcome](year)).sort(), share)
							: (bands[outcome]?.quantiles[index]?.[year - 2012] ?? NaN);
					const reference = Number(row[`p${String(Math.round(share * 100)).padStart(2, '0')}`]);
					expect(Math.abs(found - reference), `${outcome} ${year} ${share}`).toBeLessThanOrEqual(
						0.01 * Math.abs(reference) + 1e-12
					);
					compared++;
				});
			}
			expect(compared).toBe(22 * 12 * 5);
		},
		60_000
	);

	it('has bands of the lag within 3 % of the reference, whose rows are a year apart', () => {
		const lines = finish(spread(defaultLevers(), ['openClosedLag'], members)).openClosedLag;
		for (const row of rowsOf('bands')) {
			if (row.scenario !== 'status-quo' || row.output !== 'lag') continue;
			const median = lines?.quantiles[2]?.[Number(row.year) - 2012] ?? NaN;
			expect(Math.abs(median / Number(row.p50) - 1), row.year).toBeLessThan(0.03);
		}
	}, 60_000);

	it('answers coarsely first and nests its bands', () => {
		const outcome: OutcomeKey = 'openClosedLag';
		const steps = [...spread(defaultLevers(), [outcome], members)];
		const early = steps.filter((step) => step.partial);
		expect(early.map((step) => step.members)).toEqual(BATCHES.slice(0, -1));
		expect(steps.at(-1)).toEqual({ done: 1, members: 150, partial: undefined });
		for (const { partial } of early) {
			const lines = partial?.[outcome]?.quantiles ?? [];
			expect(lines).toHaveLength(QUANTILES.length);
			lines[0]?.forEach((_, row) => {
				const values = lines.map((line) => line[row] ?? NaN);
				expect(values).toEqual([...values].sort((a, b) => a - b));
			});
		}
	});

	it('draws the very courses that the bands spread over, in the order of the members', () => {
		const levers = leversOf('open-commons');
		const { firstYear, courses } = finish(draw(levers, ['frontierCost'], members));
		const [bands] = Object.values(finish(spread(levers, ['frontierCost'], members)));
		const all = courses.frontierCost ?? [];
		expect(all).toHaveLength(150);
		const run = simulate(levers, { parameters: { ...members[36] } });
		expect(all[36]?.[2035 - firstYear]).toBe(run.outcomes.frontierCost[(2035 - 2012) * 4]);
		for (const row of [0, 15, 29]) {
			const sorted = Float64Array.from(all, (course) => course[row] ?? NaN).sort();
			QUANTILES.forEach((share, index) =>
				expect(bands?.quantiles[index]?.[row]).toBe(quantile(sorted, share))
			);
		}
	});

	it('has the same draws whether a member is run anew or its rows before the policy are known', () => {
		const early = { ...defaultLevers(), policyStart: 2027 };
		const late = { ...defaultLevers(), policyStart: 2030, investment: 2 };
		const model = { parameters: { hardwareGrowth: 0.3 } };
		const few = members.slice(0, 10);
		for (const levers of [early, late, early])
			for (const changed of [{}, model]) {
				const fresh = few.map((member) => ({ ...member }));
				expect(finish(draw(levers, OUTCOME_KEYS, few, changed))).toEqual(
					finish(draw(levers, OUTCOME_KEYS, fresh, changed))
				);
			}
		expect(finish(draw(early, OUTCOME_KEYS, few))).not.toEqual(
			finish(draw(early, OUTCOME_KEYS, few, model))
		);
	});

	it('is the same for the same question, and moves when a lever, an assumption or a link does', () => {
		const bandsOf = (levers: object, model = {}) =>
			finish(
				spread({ ...defaultLevers(), ...levers }, ['frontierCost'], members.slice(0, 40), model)
			);
		expect(bandsOf({ investment: 1.5 })).toEqual(bandsOf({ investment: 1.5 }));
		const at2035 = (levers: object, model = {}) =>
			(bandsOf(levers, model).frontierCost?.quantiles ?? []).map((line) => line[23] ?? NaN);
		const usual = at2035({});
		for (const [index, value] of at2035({ investment: 1.5 }).entries())
			expect(value).toBeGreaterThan(usual[index] ?? NaN);
		expect(at2035({}, { cuts: ['investment-compute'] })).not.toEqual(usual);
		expect(at2035({}, { parameters: { hardwareGrowth: 0.2 } })).not.toEqual(usual);
	}, 30_000);

	it('refuses parameters the model does not have', () => {
		expect(() => readMembers('{"nonsense":[1,2]}')).toThrow('nonsense');
		expect(() => readMembers('{"runCostTopGrowth":[1,2],"runCostHalfSpeedDistance":[1]}')).toThrow(
			'runCostHalfSpeedDistance'
		);
	});
});

describe('a quantile', () => {
	it('lies between its neighbours in proportion', () => {
		expect(quantile([1, 2, 3, 4, 5], 0.5)).toBe(3);
		expect(quantile([0, 10], 0.05)).toBeCloseTo(0.5);
		expect(quantile([7], 0.95)).toBe(7);
	});
});
