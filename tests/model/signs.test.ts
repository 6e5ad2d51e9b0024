import { describe, expect, test } from 'vitest';
import { type LeverKey, LEVERS, type OutcomeKey, type Run, simulate, valueAt } from '$lib/model';
import { statusQuo } from './runs';

/**
 * What a lever does when it is raised from today's position to its high end, in 2032 and in 2040 (one sign where they agree).
 * 0: less than half a per cent; of capability, less than 0.03 orders of magnitude.
 */
const SIGNS = `
                    aiInvestment frontierCost capability researchPace openClosedLag duplicatedEffort transparency auditCoverage commercialShare basicResearch computeConcentration academicTalentShare capabilityPrice fineTuningOrganizations
investment          +   +   +   +/- -/+ +   0 -   +   - 0/+ -   -/+ -
openness            -   -   +   +   -   -   + +   -   + -   +   -   +
commercialPressure  0/- 0/- 0/- -   +   -/+ 0 0   +   - 0/- 0/+ 0/- -
publicCompute       -/+ -   0/+ +   -   +   0 +   -   + -   +   -/0 0
transparencyMandate -   -   +   +   -   -   + +   0   + -   +   -   +
academicPay         0/+ 0/+ 0/+ +   0/- +/- 0 +   -   + 0/+ +   0/+ 0
antitrust           -   -   -   -   -   +   0 -   0/- + -   +   -   +
collaboration       -   -   +   +   -   -   0 +   -   + -   +   -   +
efficiencyResearch  -   -   -   -   -   -/0 0 0/+ 0   - 0/- 0/+ +/- +
alternativeResearch 0   -   +   -   -/+ -/+ 0 0/- 0   - -   0/- +   +
releaseDelay        +   +   0   -/+ +   -/0 0 -   +   - 0   -   +   -
`;

const [head = '', ...lines] = SIGNS.trim().split('\n');
const outcomes = head.trim().split(/\s+/) as OutcomeKey[];

function sign(raised: Run, outcome: OutcomeKey, year: number): string {
	const before = valueAt(statusQuo, outcome, year);
	const change = valueAt(raised, outcome, year) - before;
	const nothing = outcome === 'capability' ? 0.03 : 0.005 * Math.abs(before);
	return Math.abs(change) < nothing ? '0' : change > 0 ? '+' : '-';
}

describe.each(lines.map((line) => line.trim().split(/\s+/) as [LeverKey, ...string[]]))(
	'%s to its high end',
	(lever, ...signs) => {
		test('moves every outcome in the direction the specification says', () => {
			expect(signs).toHaveLength(outcomes.length);
			const raised = simulate({ [lever]: LEVERS[lever].high });
			const found = outcomes.map((outcome) => {
				const [early, late] = [sign(raised, outcome, 2032), sign(raised, outcome, 2040)];
				return early === late ? early : `${early}/${late}`;
			});
			expect(Object.fromEntries(outcomes.map((outcome, i) => [outcome, found[i]]))).toEqual(
				Object.fromEntries(outcomes.map((outcome, i) => [outcome, signs[i]]))
			);
		});
	}
);
