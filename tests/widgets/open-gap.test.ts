import { expect, test } from 'vitest';
import { FITTED, GAP_MEASURES, LAGS, OPEN_SIGNS } from '../../src/lib/facts/open-gap.build';
import { simulate, valueAt } from '../../src/lib/model';
import { gapTable } from '../../src/lib/widgets/open-gap/gap-table';
import {
	conflictWords,
	rangeSince,
	signWords,
	votesAgainstMonths
} from '../../src/lib/widgets/open-gap/words';

const QUO = simulate();

test('months stand on four bases that are kept apart', () => {
	expect(new Set(LAGS.map((lag) => lag.basis))).toEqual(
		new Set(['average', 'one-model', 'index', 'compute'])
	);
	expect(LAGS.filter(({ basis }) => basis === 'index' || basis === 'compute')).toHaveLength(FITTED);
	for (const { low, months, high } of LAGS) {
		expect(low ?? months).toBeLessThanOrEqual(months);
		expect(high ?? months).toBeGreaterThanOrEqual(months);
	}
});

test('a month without a day stands in its middle', () => {
	const least = GAP_MEASURES.find(({ id }) => id === 'elo')?.points.find(({ gap }) => gap === 7);
	expect(least?.when).toBe('Aug 2024');
	expect(least?.time).toBeCloseTo(2024 + 7.5 / 12, 1);
});

test('measures of one year that disagree are said with both ends', () => {
	expect(conflictWords(LAGS, 2024)).toMatch(/4 readings run from 3\.3 months .* to 16 months/);
	expect(conflictWords(LAGS, 2019)).toBe('');
});

test('the newest measurements give the range the title compares with', () => {
	const range = rangeSince(LAGS, 2025);
	expect(range?.low.months).toBe(3.5);
	expect(range?.high.months).toBe(7.6);
	expect(rangeSince(LAGS, 2030)).toBeUndefined();
});

test('a narrow gap in votes is set beside the lag in months of that time', () => {
	const votes = GAP_MEASURES.find(({ id }) => id === 'percent');
	if (!votes) throw new Error('no votes');
	expect(votesAgainstMonths(votes, LAGS)).toContain('by only 0.5%');
	expect(votesAgainstMonths(votes, LAGS)).toContain('at 12 months');
	expect(votesAgainstMonths({ ...votes, points: [] }, LAGS)).toBe('');
});

test('every measured value is in the table once, in the column of its own measure', () => {
	const { columns, rows } = gapTable(LAGS, GAP_MEASURES, QUO, QUO);
	const filled = (id: string) => {
		const at = columns.findIndex((column) => column.id === id);
		return rows.filter((row) => row[at] !== null).length;
	};
	expect(filled('months')).toBe(LAGS.length);
	for (const { id, points } of GAP_MEASURES) expect(filled(id)).toBe(points.length);
	for (const row of rows) {
		expect(row).toHaveLength(columns.length);
		const measured = row.slice(2, 3).concat(row.slice(5, 8), row.slice(8, 9));
		expect(measured.filter((cell) => cell !== null)).toHaveLength(1);
	}
});

test('a longer wait leaves open models further behind, more openness brings them nearer', () => {
	const lag = (levers: Parameters<typeof simulate>[0]) =>
		valueAt(simulate(levers), 'openClosedLag', 2035);
	expect(lag({ releaseDelay: 12 })).toBeGreaterThan(lag({}) + 6);
	expect(lag({ openness: 0.9 })).toBeLessThan(lag({}));
});

test('signs for and against have equal room, a number and a source', () => {
	const of = (bears: string) => OPEN_SIGNS.filter((one) => one.bears === bears);
	expect(of('closing').length).toBe(of('opening').length);
	for (const sign of OPEN_SIGNS) {
		expect(signWords(sign).value).toMatch(/\d/);
		expect(`${signWords(sign).value} ${signWords(sign).words}`).not.toMatch(/NaN|undefined/);
		expect(sign.source.url).toMatch(/^https:/);
	}
});
