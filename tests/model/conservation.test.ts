import { expect, test } from 'vitest';
import { defaultLevers, LEVER_KEYS, LEVERS, leversOf, type Run, simulate } from '$lib/model';
import { referenceRun } from './runs';

const column = (run: Run, name: string) => {
	const values = run.readouts[name];
	if (!values) throw new Error(name);
	return values;
};
/** Every row of a run: `name` gives that readout there. */
const rows = (run: Run, check: (value: (name: string) => number, year: number) => void) =>
	run.years.forEach((year, row) => check((name) => column(run, name)[row] ?? NaN, year));
const fine = simulate(leversOf('bubble-bursts'), { stepsPerYear: 32 });

test('researchers are neither created nor lost: who joins, less who leaves, is the change; moving over cancels out', () => {
	let balance = 0;
	let last = NaN;
	const first = (column(fine, 'researchers')[0] ?? NaN) + 0;
	rows(fine, (value, year) => {
		const back = (1 - value('graduatesToIndustry')) * value('graduating') + value('returning');
		const joining =
			value('graduatesToIndustry') * value('graduating') +
			value('converting') +
			back * value('findingPost');
		const net = joining - value('leavingIndustry') - 0.03 * value('academicResearchers');
		expect(net).toBeCloseTo(
			value('industryResearchersChange') + value('academicResearchersChange'),
			9
		);
		if (year > 2012) balance += (last + net) / 8;
		last = net;
	});
	const end = column(fine, 'researchers').at(-1) ?? NaN;
	expect(Math.abs(balance - (end - first)) / (end - first)).toBeLessThan(1e-3);
});

test.each(['status-quo', 'open-commons', 'alternative-paradigms'] as const)(
	'%s: every researcher does one thing, and the identities of the world hold',
	(id) => {
		rows(referenceRun(id), (value) => {
			const parts = ['appliedEffort', 'basicEffort', 'efficiencyEffort', 'alternativeEffort'];
			const effort = parts.reduce((sum, name) => sum + value(name), 0);
			expect(effort / value('researchers')).toBeCloseTo(1, 12);
			expect(
				value('frontierCompute') / (value('frontierCost') * 1e6 * value('flopPerDollar'))
			).toBeCloseTo(1, 12);
			expect(value('computeConcentration')).toBeLessThanOrEqual(value('topFirmShare'));
			expect(value('topFirmShare')).toBeLessThanOrEqual(1);
			expect(value('aiRevenue')).toBeLessThanOrEqual(value('addressableValue'));
			expect(value('openClosedGap')).toBeGreaterThanOrEqual(0);
		});
	}
);

test('chips bought, less chips retired, is the change of what is installed', () => {
	rows(fine, (value) => {
		expect(value('industryChipsChange') + 0.22 * value('industryChips')).toBeCloseTo(
			value('computeShare') * value('aiInvestment') * 1e9 * value('chipsPerDollar'),
			2
		);
	});
});

test('before a policy starts no lever changes anything', () => {
	const quo = simulate({ policyStart: 2030 });
	const before = Object.fromEntries(
		Object.entries(quo.readouts).map(([name, values]) => [name, values.slice(0, 73).join()])
	);
	for (const key of LEVER_KEYS.filter((one) => !one.startsWith('policy')))
		for (const value of [LEVERS[key].low, LEVERS[key].high]) {
			const run = simulate({ [key]: value, policyStart: 2030 });
			for (const [name, values] of Object.entries(run.readouts))
				expect(values.slice(0, 73).join(), `${key}: ${name}`).toBe(before[name]);
		}
}, 60_000);

test('a policy that leaves every lever where it is changes nothing, whenever it starts', () => {
	for (const policyStart of [2013, 2026, 2031])
		for (const policyRamp of [0.25, 10])
			expect(simulate({ policyStart, policyRamp }).outcomes).toEqual(simulate().outcomes);
});

test('a run says which levers it was run with', () => {
	expect(simulate({ openness: 0.6 }).levers).toEqual({ ...defaultLevers(), openness: 0.6 });
});
