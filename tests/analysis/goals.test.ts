import { describe, expect, it } from 'vitest';
import { type Goal, goalMargins, INVESTMENTS, meets, OPENNESSES, shareMet } from '$lib/analysis';

/** A plane whose value is a function of investment and openness. */
const plane = (of: (investment: number, openness: number) => number) =>
	OPENNESSES.flatMap((openness) => INVESTMENTS.map((investment) => of(investment, openness)));

const openness = plane((_, y) => y);
const investment = plane((x) => x);
const planes = (outcome: string) => (outcome === 'frontierCost' ? investment : openness);

describe('the region where goals are met', () => {
	it('is as large as the part of the plane on the right side of the bound', () => {
		const goal: Goal = { outcome: 'auditCoverage', wanted: 'at least', bound: 0.6 };
		expect(shareMet(goalMargins([goal], planes))).toBeCloseTo(0.4, 2);
		expect(shareMet(goalMargins([{ ...goal, wanted: 'at most' }], planes))).toBeCloseTo(0.6, 2);
	});

	it('shrinks to where all of several goals hold', () => {
		const both: Goal[] = [
			{ outcome: 'auditCoverage', wanted: 'at least', bound: 0.5 },
			{ outcome: 'frontierCost', wanted: 'at most', bound: 1.6 }
		];
		// Half of the height; (1.6 - 0.2) / (3 - 0.2) of the width.
		expect(shareMet(goalMargins(both, planes))).toBeCloseTo(0.25, 2);
	});

	it('may be nowhere or everywhere', () => {
		const goal: Goal = { outcome: 'auditCoverage', wanted: 'at least', bound: 1.01 };
		expect(shareMet(goalMargins([goal], planes))).toBe(0);
		expect(shareMet(goalMargins([{ ...goal, bound: -1 }], planes))).toBe(1);
		expect(shareMet(goalMargins([], planes))).toBe(1);
	});

	it('includes its bound', () => {
		expect(meets({ outcome: 'transparency', wanted: 'at most', bound: 12 }, 12)).toBe(true);
		expect(meets({ outcome: 'transparency', wanted: 'at least', bound: 12 }, 11.9)).toBe(false);
	});
});
