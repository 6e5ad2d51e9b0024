import fc from 'fast-check';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import { type LeverKey, LEVERS, OUTCOMES, simulate, valueAt } from '../../src/lib/model';
import { TODAY } from '../../src/lib/model/today';
import { standingsOf, TOLD } from '../../src/lib/widgets/future-compare/standing';
import { judgedIn, runsOf } from '../../src/lib/widgets/remedies/effects';
import { FIRST_JUDGED, JUDGED, REMEDIES } from '../../src/lib/widgets/remedies/remedies';
import { SCALES } from '../../src/lib/widgets/remedies/scale.build';
import Remedies from '../../src/lib/widgets/Remedies.svelte';
import { remediesTitle, remedyWords } from '../../src/lib/widgets/remedies/words';
import { anyWorld } from '../playground/any-world';

const QUO = simulate();
const TODAYS = { levers: { ...TODAY }, parameters: {}, cuts: [] };
const runs = runsOf(TODAYS, QUO);
const judgedOf = (some: typeof runs, year: number) =>
	some.map(({ remedy, before, after }) => ({
		remedy,
		standings: standingsOf(
			judgedIn(after, year),
			judgedIn(before, year),
			SCALES[year - FIRST_JUDGED] ?? [],
			JUDGED
		)
	}));

/** What a remedy alone makes of an outcome, less what is without it, with all else as today. */
const effect = (lever: LeverKey, outcome: (typeof JUDGED)[number], year = 2035) => {
	const one = runs.find(({ remedy }) => remedy.lever === lever);
	return one ? valueAt(one.after, outcome, year) - valueAt(one.before, outcome, year) : NaN;
};
const others = (...levers: LeverKey[]) =>
	REMEDIES.map(({ lever }) => lever).filter((lever) => !levers.includes(lever));

test('a remedy moves its own lever alone, from today to the end of its range', () => {
	const levers = { ...TODAY, investment: 2, openness: 0.4 };
	const world = { levers, parameters: {}, cuts: [] };
	for (const { remedy, before, after } of runsOf(world, simulate(levers))) {
		const { default: today, [remedy.end]: end } = LEVERS[remedy.lever];
		const wanted = (value: number) => simulate({ ...levers, [remedy.lever]: value });
		expect(judgedIn(before, 2035)).toEqual(judgedIn(wanted(today), 2035));
		expect(judgedIn(after, 2035)).toEqual(judgedIn(wanted(end), 2035));
		expect(end).not.toBe(today);
	}
});

test('with all else as today, each row’s strongest remedy stands at the end of its scale and none beyond', () => {
	SCALES.forEach((_, row) => {
		const places = judgedOf(runs, FIRST_JUDGED + row).map(({ standings }) =>
			standings.map(({ place }) => Math.abs(place))
		);
		JUDGED.forEach((_, column) => {
			expect(Math.max(...places.map((one) => one[column] ?? NaN))).toBeCloseTo(1, 2);
		});
	});
});

test(
	'in 150 worlds, the title counts what the data say and calls nothing free that costs',
	{ timeout: 60_000 },
	() => {
		const years = fc.integer({ min: FIRST_JUDGED, max: 2040 });
		fc.assert(
			fc.property(anyWorld, years, (world, year) => {
				const all = judgedOf(runsOf(world, simulate(world.levers, world)), year);
				const title = remediesTitle(all, year);
				const counts = all.map(({ remedy, standings }) => {
					const seen = standings.filter(({ place }) => Math.abs(place) > TOLD);
					const up = (more: 'more' | 'less') =>
						seen.filter((one) => OUTCOMES[one.outcome].better === more);
					const gains = [
						...up('more').filter((one) => one.value > one.quo),
						...up('less').filter((one) => one.value < one.quo)
					];
					const judged = [...up('more'), ...up('less')];
					const loses = seen.some((one) => one.outcome === 'aiInvestment' && one.value < one.quo);
					const isPublic = ['publicCompute', 'academicPay'].includes(remedy.lever);
					return {
						label: remedy.label.toLowerCase(),
						better: gains.length,
						free: judged.length === gains.length && !loses && !isPublic
					};
				});
				const free = counts.filter(({ free: isFree }) => isFree).length;
				if (free === 0) expect(title).toMatch(/^No remedy is free;/);
				else expect(title).toContain(`*${free}* of ${REMEDIES.length} remedies`);
				const most = Math.max(...counts.map(({ better }) => better));
				const named = /\*([^*]+)\* helps most widely, on \*(\d+)\* of 10 outcomes in (\d+)/.exec(
					title
				);
				if (most === 0) expect(title).toContain(`none helps by ${year}`);
				else {
					expect(Number(named?.[2])).toBe(most);
					expect(Number(named?.[3])).toBe(year);
					expect(counts.find(({ label }) => label === named?.[1])?.better).toBe(most);
				}
			}),
			{ numRuns: 150, seed: 20261126 }
		);
	}
);

test('each remedy says what is moved, what it wins, what it gives up and who pays', () => {
	const told = judgedOf(runs, 2035).map(remedyWords);
	const openness = told.find(({ id }) => id === 'openness');
	expect(openness?.sentence).toBe('Openness of frontier labs from 15% to 100%.');
	expect(openness?.gains).toMatch(/^Wins most on .+, not .+\.$/);
	expect(openness?.gives).toContain('but investment in AI');
	expect(told.filter(({ bill }) => bill).map(({ id }) => id)).toEqual([
		'publicCompute',
		'academicPay'
	]);
});

test('a column without room drops the zero before the point, and a wide one keeps it', () => {
	const { body } = render(Remedies);
	const drawings = body
		.split('<svg')
		.filter((drawing) => drawing.includes('class="number'))
		.map((drawing) => ({
			width: Number(/viewBox="0 0 (\d+)/.exec(drawing)?.[1]),
			zeros: drawing.match(/>(?:<!--.*?-->)?[+−]0\.\d+/g)?.length ?? 0
		}));
	expect(drawings.length).toBeGreaterThan(1);
	for (const { width, zeros } of drawings)
		if (width < 600) expect(zeros).toBe(0);
		else expect(zeros).toBeGreaterThan(10);
});

describe('what the chapter on balance says of the remedies, all else as today, is so', () => {
	test('no remedy is free', () => {
		expect(remediesTitle(judgedOf(runs, 2035), 2035)).toMatch(/^No remedy is free/);
	});
	test('openness shortens the lag most, nearly ends repeated work, and costs the most private money', () => {
		for (const other of others('openness')) {
			expect(effect('openness', 'openClosedLag')).toBeLessThan(effect(other, 'openClosedLag'));
			expect(effect('openness', 'aiInvestment')).toBeLessThan(effect(other, 'aiInvestment'));
		}
		const [open] = runs;
		expect(open && valueAt(open.after, 'duplicatedEffort', 2035)).toBeLessThan(0.03);
	});
	test('disclosure lifts the score more than openness, and costs investors less', () => {
		expect(effect('transparencyMandate', 'transparency')).toBeGreaterThan(
			effect('openness', 'transparency')
		);
		expect(effect('transparencyMandate', 'aiInvestment')).toBeGreaterThan(
			effect('openness', 'aiInvestment')
		);
	});
	test('public money buys audits and basic research, and leaves the lag within half a month', () => {
		for (const lever of ['publicCompute', 'academicPay'] as const) {
			expect(effect(lever, 'auditCoverage')).toBeGreaterThan(0.02);
			expect(effect(lever, 'basicResearch')).toBeGreaterThan(100);
			expect(Math.abs(effect(lever, 'openClosedLag'))).toBeLessThan(0.5);
		}
	});
	test('antitrust spreads the compute most and has more work done twice', () => {
		for (const other of others('antitrust'))
			expect(effect('antitrust', 'computeConcentration')).toBeLessThan(
				effect(other, 'computeConcentration')
			);
		expect(effect('antitrust', 'duplicatedEffort')).toBeGreaterThan(0.05);
	});
	test('efficiency and other paradigms take from basic research; patient owners give it the most', () => {
		for (const lever of ['efficiencyResearch', 'alternativeResearch'] as const)
			expect(effect(lever, 'basicResearch')).toBeLessThan(-100);
		for (const other of others('commercialPressure'))
			expect(effect('commercialPressure', 'basicResearch')).toBeGreaterThan(
				effect(other, 'basicResearch')
			);
	});
	test('what feeds basic research raises capability far more by 2040 than by 2035', () => {
		for (const lever of ['commercialPressure', 'academicPay', 'publicCompute'] as const)
			expect(effect(lever, 'capability', 2040)).toBeGreaterThan(
				1.8 * effect(lever, 'capability', 2035)
			);
	});
});
