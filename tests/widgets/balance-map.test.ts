import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { OUTCOME_KEYS, simulate, valueAt } from '$lib/model';
import BalanceMap from '$lib/widgets/BalanceMap.svelte';
import { inSentence, metWords, typed, typing } from '$lib/widgets/balance-map/goal-words';
import { MARKS, NOTE, placeMarks } from '$lib/widgets/balance-map/marks';
import { clause } from '$lib/widgets/balance-map/phrases';
import { lineNames } from '$lib/widgets/balance-map/plane';
import { trail } from '$lib/widgets/balance-map/trail';

const html = render(BalanceMap).body;

describe('the balance map before any script', () => {
	it('is drawn: colours, lines with their values, marks, the way here, a table', () => {
		expect(html).toContain('fill="var(--ramp-0)"');
		expect(html).toContain('fill="var(--ramp-9)"');
		for (const value of [12, 14, 16, 18, 20]) expect(html).toMatch(new RegExp(`>${value}</text>`));
		for (const name of ['Today', 'Open commons', 'Winner takes all', 'The bubble bursts'])
			expect(html).toContain(name);
		expect(html).toMatch(/<path class="history[^"]*" d="M/);
		expect(html.match(/<tr>/g)).toHaveLength(7);
		expect(html).not.toMatch(/NaN|undefined|style=/);
	});

	it('is small', () => {
		expect(html.length).toBeLessThan(90_000);
	});
});

describe('words for every outcome', () => {
	it.each(OUTCOME_KEYS)('%s has a clause with its value set apart', (outcome) => {
		const words = clause(outcome, valueAt(simulate(), outcome, 2040));
		expect(words).toMatch(/\*[^*]+\*/);
		expect(words.split('*')).toHaveLength(3);
		expect(words).not.toMatch(/^[A-Z](?!I)/);
	});

	it('writes goals in the unit they are typed in', () => {
		expect(typing('auditCoverage')).toEqual({ factor: 100, unit: '%' });
		expect(typed('auditCoverage', 0.12345)).toBe(12.3);
		expect(typed('openClosedLag', 19.17)).toBe(19.2);
		expect(inSentence('aiRevenue')).toBe('revenue from AI');
	});

	it('says how much of the plane meets the goals', () => {
		expect(metWords(1, 0.34, true)).toBe(
			'The goal is met on 34% of this plane; your scenario meets it.'
		);
		expect(metWords(2, 0, false)).toBe(
			'All 2 goals are met nowhere on this plane; your scenario misses them.'
		);
		expect(metWords(1, 1, true)).toContain('everywhere');
		expect(metWords(1, 0.001, false)).toContain('less than 1%');
		expect(metWords(1, 0.9999, false)).toContain('99%');
	});

	it('never gives two lines the same name', () => {
		expect(lineNames('openClosedLag', [18, 20, 22])).toEqual(['18', '20', '22']);
		for (const [outcome, lines] of [
			['labsThatCanPay', [0.0124, 0.0126, 0.0128]],
			['openClosedLag', [18.2, 18.4, 18.6]],
			['frontierCompute', [1e29, 1.5e29, 2e29]],
			['computeConcentration', [0.22, 0.225, 0.23]]
		] as const)
			expect(new Set(lineNames(outcome, lines)).size).toBe(3);
	});
});

describe('the named futures', () => {
	it('are marked, and the note says what their place does not show', () => {
		expect(MARKS.map((mark) => [mark.id, mark.movesOthers])).toEqual([
			['status-quo', false],
			['open-commons', true],
			['winner-takes-all', true],
			['bubble-bursts', false]
		]);
		expect(NOTE).toContain('Open commons and Winner takes all');
		expect(NOTE).toContain('Public compute and Alternative paradigms');
	});

	it.each([260, 540])('have names that do not cover each other, %i px wide', (width) => {
		const box = { left: 44, right: 44 + width, top: 26, bottom: 326 };
		const { marks } = placeMarks(
			(investment) => 44 + ((investment - 0.2) / 2.8) * width,
			(openness) => 326 - openness * 300,
			box
		);
		expect(marks.every((mark) => mark.name)).toBe(true);
		for (const one of marks)
			for (const other of marks)
				if (one !== other && one.name && other.name) {
					const [a, b] = [one.name.covers, other.name.covers];
					const apart =
						a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;
					expect(apart, `${one.label} and ${other.label}`).toBe(true);
				}
	});
});

describe('the way of a run', () => {
	it('starts and ends where it is told, in half-yearly steps between', () => {
		const run = simulate();
		const points = trail(run, 2026.9, 2040);
		expect(points).toHaveLength(28);
		expect(points[0]?.y).toBeCloseTo(valueAt(run, 'labOpenness', 2026.9));
		expect(points[1]?.x).toBeCloseTo(valueAt(run, 'aiInvestment', 2027));
		expect(points.at(-1)?.x).toBeCloseTo(valueAt(run, 'aiInvestment', 2040));
	});
});
