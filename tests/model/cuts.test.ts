import { describe, expect, test } from 'vitest';
import {
	EQUATIONS,
	LEVER_KEYS,
	LEVERS,
	LINK_IDS,
	type LinkId,
	LINKS,
	type Run,
	simulate,
	STOCK_NAMES
} from '$lib/model';
import { PARAMETER_VALUES } from '$lib/model/parameter-values.build';
import { constantsOf, COLUMNS } from '$lib/model/fused.generated';
import { evaluate, type Names } from '$lib/model/evaluate';
import { seeded } from './runs';

const LEVERS_SET = { investment: 1.7, openness: 0.4, policyStart: 2028 };
const whole = simulate(LEVERS_SET);
const rowOf = (year: number) => (year - 2012) * 4;
const last = (run: Run, name: string) => run.readouts[name]?.at(-1) ?? NaN;

/** Columns of a run that are not the other's, bit for bit. */
const differing = (one: Run, other: Run) =>
	Object.keys(one.readouts).filter((name) =>
		one.readouts[name]?.some((value, row) => !Object.is(value, other.readouts[name]?.[row]))
	);

test('with nothing cut the run is the same, bit for bit', () => {
	expect(differing(simulate(LEVERS_SET, { cuts: [] }), whole)).toEqual([]);
	expect(differing(simulate(LEVERS_SET, { cuts: ['pace-capability'] }), whole)).toContain(
		'capability'
	);
});

test('a cut changes nothing up to its year, and something after it', () => {
	for (const id of LINK_IDS)
		for (const year of [undefined, 2020, 2033.25]) {
			const run = simulate(LEVERS_SET, { cuts: [id], cutYear: year });
			const first = rowOf(year ?? 2028);
			let later = 0;
			for (const [name, column] of Object.entries(run.readouts)) {
				if (name === 'capabilityPrice' || name === 'gpt35Price') continue;
				const differ = column.map((value, row) => Number(value !== whole.readouts[name]?.[row]));
				const rows = (from: number, to: number) =>
					differ.subarray(from, to).reduce((sum, one) => sum + one, 0);
				expect(rows(0, first + 1), `${name} after ${id}`).toBe(0);
				later += rows(first + 1, differ.length);
			}
			expect(later, id).toBeGreaterThan(0);
		}
}, 60_000);

test('in every row after a cut, each equation computes what its text says of what it sees', () => {
	const equations = EQUATIONS.filter(
		({ sector }) => sector !== 'beginning' && sector !== 'measures'
	);
	const beginning = EQUATIONS.filter(({ sector }) => sector === 'beginning').map(({ id }) => id);
	const constants = constantsOf(whole.levers, PARAMETER_VALUES);
	const today = Object.fromEntries(LEVER_KEYS.map((key) => [`today.${key}`, LEVERS[key].default]));
	for (const id of LINK_IDS) {
		const run = simulate(LEVERS_SET, { cuts: [id], cutYear: 2029 });
		for (const row of [rowOf(2029), rowOf(2029.25), rowOf(2041)]) {
			const here = (name: string) => run.readouts[name]?.[row] ?? NaN;
			const names: Names = {
				...PARAMETER_VALUES,
				...run.levers,
				...today,
				...Object.fromEntries(
					beginning.map((name, place) => [
						name,
						constants[constants.length - beginning.length + place] ?? NaN
					])
				),
				...Object.fromEntries(COLUMNS.map((name) => [name, here(name)])),
				time: run.years[row] ?? NaN
			};
			for (const equation of equations) {
				const seen = LINKS[id].readings
					.filter(([, reader]) => reader === equation.id)
					.map(([source]) => [source, whole.readouts[source]?.[rowOf(2029)] ?? NaN] as const);
				const value = evaluate(equation.tree, { ...names, ...Object.fromEntries(seen) });
				expect(value, `${equation.id} after ${id}`).toBe(here(equation.id));
			}
		}
	}
}, 60_000);

describe('an effect whose causes are all cut', () => {
	const causes = LINK_IDS.filter((id) => LINKS[id].to === 'investment');
	const shocked = { openness: 0.9, antitrust: 1, alternativeResearch: 0.4, publicCompute: 50 };
	const money = (levers: object, cuts: readonly LinkId[]) =>
		simulate(levers, { cuts }).outcomes.aiInvestment;

	test('is deaf to whatever happens to them', () => {
		expect(money(shocked, causes)).toEqual(money({}, causes));
	});

	test('and hears again through each one that is mended', () => {
		for (const cause of causes) {
			const others = causes.filter((id) => id !== cause);
			expect(money(shocked, others), cause).not.toEqual(money({}, others));
		}
	});
});

test('the order of cuts does not matter, nor does cutting twice', () => {
	const random = seeded(7);
	for (let round = 0; round < 20; round++) {
		const cuts = LINK_IDS.filter(() => random() < 0.3);
		const once = simulate(LEVERS_SET, { cuts });
		expect(differing(simulate(LEVERS_SET, { cuts: [...cuts].reverse() }), once)).toEqual([]);
		expect(differing(simulate(LEVERS_SET, { cuts: [...cuts, ...cuts] }), once)).toEqual([]);
	}
});

test('a link nobody knows and a year between rows are refused by name', () => {
	expect(() => simulate({}, { cuts: ['money-luck' as LinkId] })).toThrow("'money-luck'");
	expect(() => simulate({}, { cuts: ['pace-capability'], cutYear: 2030.1 })).toThrow('2030.1');
	expect(() => simulate({}, { cuts: ['pace-capability'], cutYear: 2050 })).toThrow('2050');
});

test('worlds with any one link cut, or all of them, are possible at every corner of the levers', () => {
	const sets: LinkId[][] = [...LINK_IDS.map((id) => [id]), [...LINK_IDS]];
	const corners = LEVER_KEYS.flatMap((key) => [
		{ [key]: LEVERS[key].low },
		{ [key]: LEVERS[key].high }
	]).concat([
		Object.fromEntries(LEVER_KEYS.map((key) => [key, LEVERS[key].low])),
		Object.fromEntries(LEVER_KEYS.map((key) => [key, LEVERS[key].high]))
	]);
	for (const cuts of sets)
		for (const levers of corners)
			for (const year of [undefined, 2013]) {
				const run = simulate(levers, { cuts, cutYear: year, stepsPerYear: 4 });
				const found = impossible(run);
				expect(found, `${cuts.join()} at ${JSON.stringify(levers)}`).toEqual([]);
			}
}, 120_000);

test('people and effort are conserved whatever is cut', () => {
	for (const id of LINK_IDS) {
		const run = simulate(LEVERS_SET, { cuts: [id] });
		const parts = ['basicEffort', 'efficiencyEffort', 'alternativeEffort'];
		const free = parts.reduce((sum, name) => sum + last(run, name), 0);
		expect(free / last(run, 'freeEffort'), id).toBeCloseTo(1, 12);
		const people = last(run, 'industryResearchers') + last(run, 'academicResearchers');
		expect(last(run, 'researchers'), id).toBe(people);
		expect(run.outcomes.frontierCost.at(-1), id).toBe(Math.exp(last(run, 'logFrontierCost')));
	}
});

/** Stocks that may be negative, being logarithms or counted from 2012. */
const SIGNED = /^log|^openCapability$/;
/** Without the rule that ideas get harder, these outgrow what a number can hold, if it is cut early; their logarithms do not. */
const UNBOUND = ['frontierEfficiency', 'publicEfficiency'];
const SHARES = [
	'labOpenness',
	'auditCoverage',
	'commercialShare',
	'rivalDuplication',
	'alternativeMaturity'
];

function impossible(run: Run): string[] {
	const unfinished = Object.entries(run.readouts)
		.filter(([name]) => !UNBOUND.includes(name))
		.filter(([, column]) => !column.every(Number.isFinite))
		.map(([name]) => `${name} is not finite`);
	const spent = STOCK_NAMES.filter(
		(name) =>
			!SIGNED.test(name) &&
			(run.readouts[name] ?? new Float64Array([-1])).some((value) => value < 0)
	).map((name) => `${name} is negative`);
	const beyond = SHARES.filter((name) =>
		(run.readouts[name] ?? new Float64Array([2])).some((value) => value > 1)
	).map((name) => `${name} is no share`);
	return [...unfinished, ...spent, ...beyond];
}
