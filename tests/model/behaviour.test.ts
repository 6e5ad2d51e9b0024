import { describe, expect, test } from 'vitest';
import { type LeverKey, LEVERS, type OutcomeKey, readoutAt, simulate, valueAt } from '$lib/model';
import { statusQuo, under } from './runs';

const at = (name: string, year: number, run = statusQuo) => readoutAt(run, name, year);

describe('when the money stops', () => {
	const run = simulate({ investment: 0 });
	test('investment falls below a hundredth of its value of 2027', () => {
		expect(at('aiInvestment', 2040, run)).toBeLessThan(0.01 * at('aiInvestment', 2027, run));
	});
	test('installed compute decays as chips retire, and no faster', () => {
		const decay = Math.log(at('industryChips', 2040, run) / at('industryChips', 2041, run));
		expect(decay).toBeGreaterThan(0.19);
		expect(decay).toBeLessThan(0.22);
	});
	test('runs get cheaper, industry shrinks, research turns away from products', () => {
		for (const name of ['frontierCost', 'industryResearchers', 'commercialShare'])
			expect(at(name, 2040, run), name).toBeLessThan(at(name, 2030, run));
	});
	test('ideas still come, but more slowly', () => {
		const pace = at('researchPace', 2035, run);
		expect(pace).toBeGreaterThan(0);
		expect(pace).toBeLessThan(at('researchPace', 2035));
	});
});

describe('when everything is published', () => {
	const run = simulate({ openness: 1 });
	test('labs are open and rivals repeat nobody', () => {
		expect(at('labOpenness', 2035, run)).toBeGreaterThan(0.98);
		expect(at('rivalDuplication', 2035, run)).toBeLessThan(0.02);
	});
	test('open models catch up', () => {
		expect(at('openClosedLag', 2035, run)).toBeLessThan(at('openClosedLag', 2035));
	});
});

test('when everything is secret labs close up and open models fall behind', () => {
	const run = simulate({ openness: 0 });
	expect(at('labOpenness', 2035, run)).toBeLessThan(0.05);
	expect(at('openClosedLag', 2035, run)).toBeGreaterThan(at('openClosedLag', 2035));
});

test('who must wait three years before release is at least thirty months behind', () => {
	expect(under({ releaseDelay: 36 }, 'openClosedLag', 2036)).toBeGreaterThanOrEqual(30);
});

test('a merger wave leaves at least one developer and concentrates compute', () => {
	const run = simulate({ antitrust: -1 });
	expect(at('frontierDevelopers', 2040, run)).toBeGreaterThanOrEqual(1);
	expect(at('computeConcentration', 2040, run)).toBeGreaterThan(at('computeConcentration', 2040));
});

test('public computers nobody pays for decay as they retire', () => {
	const run = simulate({ publicCompute: 0 });
	expect(at('publicChips', 2035, run) / at('publicChips', 2036, run)).toBeCloseTo(
		Math.exp(0.22),
		6
	);
});

test('at most nine tenths of free research can be taken from basic work', () => {
	const run = simulate({ alternativeResearch: 0.5, efficiencyResearch: 0.4 });
	expect(at('basicShare', 2040, run)).toBeCloseTo(0.1, 12);
	expect(at('basicResearch', 2040, run)).toBeGreaterThan(0);
});

test('a monopolist duplicates nothing', () => {
	const run = simulate(
		{ antitrust: -1, publicCompute: 0 },
		{ parameters: { strategicDevelopers: 1, developersPerAbleLab: 0, initialDevelopers: 1 } }
	);
	expect(at('frontierDevelopers', 2040, run)).toBeCloseTo(1, 1);
	expect(at('rivalDuplication', 2040, run)).toBeLessThan(0.01);
});

describe('openness has two sides', () => {
	const change = (parameters: object) =>
		valueAt(simulate({ openness: 0.75 }, { parameters }), 'capability', 2040) -
		valueAt(simulate({}, { parameters }), 'capability', 2040);
	test('where sharing costs investors nothing it raises capability', () => {
		const free = { marginLostToSharing: 0, investmentAppropriabilityElasticity: 0 };
		expect(change(free)).toBeGreaterThan(change({}));
		expect(change(free)).toBeCloseTo(0.39, 1);
	});
	test('where it brings no knowledge it lowers capability', () => {
		expect(change({ agendaOverlap: 0, appliedSecrecyLoss: 0, basicSecrecyLoss: 0 })).toBeLessThan(
			0
		);
	});
	test('together they leave about 0.14 orders of magnitude in 2040', () => {
		expect(change({})).toBeCloseTo(0.14, 2);
	});
});

test("the openness lever has no kink at today's position", () => {
	const outcomes = ['capability', 'aiInvestment', 'openClosedLag', 'labOpenness'] as const;
	for (const outcome of outcomes) {
		const here = valueAt(statusQuo, outcome, 2040);
		const above = (under({ openness: 0.16 }, outcome, 2040) - here) / 0.01;
		const below = (here - under({ openness: 0.14 }, outcome, 2040)) / 0.01;
		expect(above / below, outcome).toBeGreaterThan(0.5);
		expect(above / below, outcome).toBeLessThan(2);
	}
});

test.each<[LeverKey, OutcomeKey[], OutcomeKey[]]>([
	[
		'openness',
		['transparency', 'auditCoverage', 'academicModelShare'],
		['aiInvestment', 'duplicatedEffort', 'openClosedLag', 'capabilityPrice', 'frontierCost']
	],
	[
		'investment',
		['frontierCost', 'capability', 'commercialShare'],
		['academicTalentShare', 'basicResearch', 'labsThatCanPay', 'auditCoverage']
	],
	['publicCompute', ['academicModelShare', 'basicResearch', 'auditCoverage'], []],
	['transparencyMandate', ['transparency', 'auditCoverage'], ['aiInvestment']],
	['academicPay', ['academicTalentShare', 'basicResearch'], []],
	['commercialPressure', ['commercialShare'], ['basicResearch']],
	['antitrust', [], ['computeConcentration', 'frontierCost']],
	['collaboration', [], ['duplicatedEffort', 'aiInvestment']],
	['efficiencyResearch', ['fineTuningOrganizations'], ['basicResearch']],
	['alternativeResearch', ['alternativeMaturity', 'labsThatCanPay'], []],
	['releaseDelay', ['openClosedLag', 'aiInvestment'], ['fineTuningOrganizations']]
])('raising %s raises %s and lowers %s', (lever, up, down) => {
	const raised = simulate({ [lever]: LEVERS[lever].high });
	const direction = (outcome: OutcomeKey) =>
		Math.sign(valueAt(raised, outcome, 2040) - valueAt(statusQuo, outcome, 2040));
	expect(Object.fromEntries([...up, ...down].map((one) => [one, direction(one)]))).toEqual(
		Object.fromEntries([...up.map((one) => [one, 1]), ...down.map((one) => [one, -1])])
	);
});
