import { expect, test } from 'vitest';
import { LAGS } from '$lib/facts/open-gap.build';
import { TABLE as DECODE_RUNS } from '$lib/facts/tables/decode-runs';
import { TABLE as LIQUID_RESULTS } from '$lib/facts/tables/liquid-results';
import { TABLE as OPEN_MODELS } from '$lib/facts/tables/open-models';
import { type LeverKey, LEVERS, NOW, simulate, valueAt } from '$lib/model';
import { TODAY } from '$lib/model/today';
import { TRIALS } from '$lib/widgets/liquid-neuron/taught.build';
import { standing } from '$lib/widgets/liquid-neuron/telling';
import { LESSONS } from '$lib/widgets/neuro-symbolic/taught.build';
import { MEASURED } from '$lib/widgets/will-it-run/measured.build';

// What the chapter on open alternatives tells its reader to notice, and says of the model, without a number of its own.

const QUO = simulate();
const mean = (values: number[]) => values.reduce((sum, one) => sum + one, 0) / values.length;
const only = <T extends { id: string }>(rows: readonly T[], id: string): T => {
	const found = rows.find((row) => row.id === id);
	if (!found) throw new Error(`no row ${id}`);
	return found;
};
const lagsOn = (basis: (typeof LAGS)[number]['basis'], since: number) =>
	LAGS.filter((lag) => lag.basis === basis && lag.time >= since)
		.sort((a, b) => a.time - b.time)
		.map(({ months }) => months);

test('since 2025 the averages stay low, our own readings climb, and the model climbs on', () => {
	const averages = lagsOn('average', 2025);
	expect(averages.length).toBeGreaterThan(1);
	expect(Math.max(...averages)).toBeLessThan(6);
	const readings = lagsOn('index', 2024.8);
	expect(readings.length).toBeGreaterThan(2);
	expect([...readings].sort((a, b) => a - b)).toEqual(readings);
	const today = valueAt(QUO, 'openClosedLag', NOW);
	expect(valueAt(QUO, 'openClosedLag', 2030)).toBeGreaterThan(today);
	expect(valueAt(QUO, 'openClosedLag', 2035)).toBeGreaterThan(today);
});

/** How far a lever alone, moved to one end of its range, moves the lag of 2035 (months). */
const moves = (lever: LeverKey, end: 'low' | 'high') =>
	valueAt(simulate({ ...TODAY, [lever]: LEVERS[lever][end] }), 'openClosedLag', 2035) -
	valueAt(QUO, 'openClosedLag', 2035);

test('no lever lengthens the lag as a wait does; of the four named, openness shortens it most', () => {
	const rules = Object.keys(LEVERS).filter(
		(key) => !key.startsWith('policy') && key !== 'releaseDelay'
	) as LeverKey[];
	const longest = Math.max(...rules.flatMap((key) => [moves(key, 'low'), moves(key, 'high')]));
	expect(moves('releaseDelay', 'high')).toBeGreaterThan(longest);
	for (const other of ['releaseDelay', 'efficiencyResearch', 'alternativeResearch'] as const)
		for (const end of ['low', 'high'] as const)
			expect(moves('openness', 'high'), other).toBeLessThan(moves(other, end));
});

test('money for other networks matures them, barely moves the price by 2035, and costs basic research', () => {
	const priority = simulate({ ...TODAY, alternativeResearch: 0.3 });
	const ratio = (outcome: 'alternativeMaturity' | 'frontierCost' | 'basicResearch') =>
		valueAt(priority, outcome, 2035) / valueAt(QUO, outcome, 2035);
	expect(ratio('alternativeMaturity')).toBeGreaterThan(2);
	expect(Math.abs(Math.log(ratio('frontierCost')))).toBeLessThan(0.1);
	expect(ratio('basicResearch')).toBeLessThan(0.85);
});

test('a smaller model without experts is several times slower than R1 on one machine', () => {
	const models = OPEN_MODELS.read();
	expect(only(models, 'llama-3-1-405b').parameters).toBeLessThan(
		only(models, 'deepseek-r1').parameters
	);
	const speed = (model: string) =>
		only(DECODE_RUNS.read(), `mac-studio-m3-ultra-512gb-${model}-q4-k-m`).tokensPerSecond;
	expect(speed('deepseek-r1-671b') / speed('llama-3-1-405b')).toBeGreaterThan(5);
});

test('some predictions of speed do not flatter: one measured run is off by more than half', () => {
	const misses = MEASURED.flatMap(({ predicted, tokensPerSecond }) =>
		predicted === undefined ? [] : Math.abs(predicted / tokensPerSecond - 1)
	);
	expect(Math.max(...misses)).toBeGreaterThan(0.5);
});

test('at odd times the liquid cell beats a plain one, and loses to one that is told the gaps', () => {
	const odd = TRIALS.filter(({ irregularity, stretch }) => irregularity > 0 && stretch === 1);
	expect(odd.length).toBeGreaterThan(3);
	expect(odd.map((trial) => standing(trial, 'plain'))).toEqual(odd.map(() => 'less'));
	expect(odd.map((trial) => standing(trial, 'timed'))).toEqual(odd.map(() => 'more'));
});

test('the car was steered no better than by a common network, with spreads above the errors', () => {
	const results = LIQUID_RESULTS.read();
	const [liquid, common] = [
		'lane-keeping-ncp-19-test-error',
		'lane-keeping-lstm-64-test-error'
	].map((id) => only(results, id));
	expect(liquid?.value).toBeGreaterThan(common?.value ?? NaN);
	for (const result of [liquid, common])
		expect(result?.spread).toBeGreaterThan(result?.value ?? NaN);
});

test('the rule is ahead at every number of pairs, soon level; without it learning goes on at the edge', () => {
	const rows = LESSONS.map(({ pairs, withRule, direct }) => ({
		pairs,
		rule: mean(withRule),
		none: mean(direct)
	}));
	for (const { rule, none } of rows) expect(rule).toBeGreaterThan(1.4 * none);
	const [before, last] = rows.slice(-2);
	const early = rows.find(({ pairs }) => pairs === 300);
	expect((last?.rule ?? NaN) - (early?.rule ?? NaN)).toBeLessThan(0.05);
	expect((last?.none ?? NaN) - (before?.none ?? NaN)).toBeGreaterThan(0.03);
	const first = LESSONS[0];
	expect(Math.min(...(first?.digits ?? [])), 'some are locked into wrong digits').toBeLessThan(0.5);
});
