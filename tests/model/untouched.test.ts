import { describe, expect, test } from 'vitest';
import { defaultParameters, type Levers, leversOf, SCENARIO_IDS, simulate } from '$lib/model';

/** Runs that may start from rows already known, and the same run from 2012 on, which parameters given by hand ask for. */
function both(levers: Partial<Levers>, stepsPerYear: number) {
	simulate({}, { stepsPerYear });
	return {
		short: simulate(levers, { stepsPerYear }),
		whole: simulate(levers, { stepsPerYear, parameters: defaultParameters() })
	};
}

describe('what no lever can change is not computed again, and nobody can tell', () => {
	test.each(SCENARIO_IDS)('%s is the same to the last bit', (id) => {
		for (const stepsPerYear of [8, 16]) {
			const { short, whole } = both(leversOf(id), stepsPerYear);
			expect(short.readouts).toEqual(whole.readouts);
		}
	});

	test.each([2026, 2026.1, 2029.99, 2035])('a policy that starts in %s as well', (policyStart) => {
		const { short, whole } = both(
			{ investment: 2.3, openness: 0.8, policyStart, policyRamp: 0.25 },
			8
		);
		expect(short.readouts).toEqual(whole.readouts);
	});

	test('a policy that starts before the first row too', () => {
		const { short, whole } = both({ investment: 2.3, policyStart: 2000 }, 8);
		expect(short.readouts).toEqual(whole.readouts);
	});

	test('other assumptions are known by the object that holds them, until it is changed', () => {
		const parameters = { ...defaultParameters(), algorithmicDifficulty: 0.9 };
		const levers = { investment: 2, policyStart: 2028 };
		simulate({ policyStart: 2035 }, { parameters });
		expect(simulate(levers, { parameters }).readouts).toEqual(
			simulate(levers, { parameters: { ...parameters } }).readouts
		);
		parameters.algorithmicDifficulty = 0.6;
		expect(simulate(levers, { parameters }).readouts).toEqual(
			simulate(levers, { parameters: { ...parameters } }).readouts
		);
	});

	test('a cut before the policy starts is not among what is known', () => {
		const cut = { cuts: ['pace-capability'], cutYear: 2020 } as const;
		simulate();
		const short = simulate({ openness: 1 }, cut);
		simulate({ openness: 1 }, { ...cut, parameters: defaultParameters() });
		expect(short.readouts).toEqual(
			simulate({ openness: 1 }, { ...cut, parameters: defaultParameters() }).readouts
		);
		expect(simulate().readouts).not.toEqual(simulate({}, cut).readouts);
		expect(simulate().readouts).toEqual(simulate({}, { parameters: defaultParameters() }).readouts);
	});
});
