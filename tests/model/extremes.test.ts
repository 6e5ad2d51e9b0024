import { describe, expect, test } from 'vitest';
import {
	defaultLevers,
	LEVER_KEYS,
	LEVERS,
	type Levers,
	LINK_IDS,
	PARAMETER_RANGES,
	PARAMETERS,
	type ParameterName,
	type Run,
	simulate
} from '$lib/model';
import { seeded } from './runs';

const SHARES = [
	'computeShare',
	'labOpenness',
	'auditCoverage',
	'commercialShare',
	'alternativeMaturity',
	'labsThatCanPay',
	'duplicatedEffort',
	'rivalDuplication',
	'computeConcentration',
	'topFirmShare',
	'academicModelShare',
	'academicTalentShare',
	'graduatesToIndustry',
	'productIntegration',
	'sharedWork',
	'mandateStrength'
];
const POSITIVE = [
	'aiInvestment',
	'industryChips',
	'publicChips',
	'frontierCost',
	'industryResearchers',
	'academicResearchers',
	'fineTuningOrganizations',
	'capabilityPrice',
	'researchPace'
];

/** What is impossible about a run, in words; empty for a world that could be. */
function impossibilities(run: Run): string[] {
	const found: string[] = [];
	for (const [name, values] of Object.entries(run.readouts)) {
		let lowest = Infinity;
		let highest = -Infinity;
		let sum = 0;
		for (const value of values) {
			sum += value;
			if (value < lowest) lowest = value;
			if (value > highest) highest = value;
		}
		if (!Number.isFinite(sum)) found.push(`${name} is not finite`);
		if (SHARES.includes(name) && (lowest < 0 || highest > 1)) found.push(`${name} is no share`);
		if (POSITIVE.includes(name) && lowest <= 0) found.push(`${name} is not positive`);
		if (name === 'frontierDevelopers' && lowest < 1) found.push('fewer than one developer');
		if (name === 'transparency' && (lowest < 0 || highest > 100))
			found.push('transparency leaves its scale');
	}
	return found;
}

/** Some levers anywhere in their range, some at an end, the others where they are today. */
function anyLevers(random: () => number): Levers {
	const levers = defaultLevers();
	for (const key of LEVER_KEYS) {
		const { low, high } = LEVERS[key];
		const kind = random();
		if (kind < 0.5) levers[key] = low + random() * (high - low);
		else if (kind < 0.8) levers[key] = random() < 0.5 ? low : high;
	}
	return { ...levers, policyStart: 2012 + 19 * random() };
}

test('the names that are checked are names of a run', () => {
	const names = Object.keys(simulate().readouts);
	expect(names).toEqual(expect.arrayContaining([...SHARES, ...POSITIVE]));
});

test('1,500 settings of all levers at once, started anywhere from 2012 to 2031, give possible worlds', () => {
	const random = seeded(2026);
	for (let run = 0; run < 1500; run++) {
		const levers = anyLevers(random);
		expect(impossibilities(simulate(levers, { stepsPerYear: 4 })), JSON.stringify(levers)).toEqual(
			[]
		);
	}
}, 60_000);

describe.each(LEVER_KEYS)('%s', (key) => {
	test.each(['low', 'high'] as const)('at its %s end gives a possible world', (end) => {
		expect(impossibilities(simulate({ [key]: LEVERS[key][end] }))).toEqual([]);
	});
});

const ASSUMED = Object.keys(PARAMETERS) as ParameterName[];

test('every assumption at either end of what it may be set to gives a possible world', () => {
	expect(ASSUMED.filter((name) => PARAMETERS[name].low !== undefined)).toHaveLength(124);
	for (const name of ASSUMED)
		for (const value of PARAMETER_RANGES[name])
			expect(impossibilities(simulate({}, { parameters: { [name]: value } })), name).toEqual([]);
}, 60_000);

test('400 worlds with everything at once set at random, links cut as well, are possible', () => {
	const random = seeded(20261126);
	const between = ([low, high]: readonly [number, number]) => low + (high - low) * random();
	for (let world = 0; world < 400; world++) {
		const levers = Object.fromEntries(
			LEVER_KEYS.map((key) => [key, between([LEVERS[key].low, LEVERS[key].high])])
		);
		const parameters = Object.fromEntries(
			ASSUMED.map((name) => [name, between(PARAMETER_RANGES[name])])
		);
		const cuts = LINK_IDS.filter(() => random() < 0.1);
		expect(
			impossibilities(simulate(levers, { parameters, cuts, stepsPerYear: 4 })),
			`world ${world}`
		).toEqual([]);
	}
}, 60_000);

test('a run that breaks is found: what is checked can fail', () => {
	expect(impossibilities(simulate({}, { parameters: { initialOpenness: 2 } }))).toContain(
		'labOpenness is no share'
	);
	expect(
		impossibilities(simulate({}, { parameters: { investmentDelay: 0 } })).length
	).toBeGreaterThan(5);
});
