import { expect, test } from 'vitest';
import { readoutAt, type Run, simulate } from '$lib/model';
import { COLUMNS } from './reference-columns';
import { referenceRun, table } from './runs';

/** Root-mean-square errors of the published fit, up to 2023 and from 2024; in decades where the series is logarithmic. */
const PUBLISHED: Record<string, [before: number, since?: number]> = {
	log10C: [0.503, 0.364],
	X: [0.578, 0.321],
	I: [0.106, 0.089],
	s: [0.059, 0.05],
	K: [0.134, 0.057],
	Kp: [0.119, 0.073],
	log10A: [0.024],
	O: [0.085, 0.038],
	T: [10.589, 9.373],
	U: [0.046, 0.125],
	qI: [0.034, 0.101],
	academiaNotable: [0.093, 0.053],
	N: [0.003, 0.009],
	lag: [0.24, 0.218],
	rev: [0.169, 0.044],
	price35: [0, 0.323],
	G: [0.412],
	Li: [0.213],
	La: [0.065],
	E: [0.247],
	sInd: [0.041]
};
const fitted = referenceRun('status-quo');
const history = table('history.csv');

function modelled(run: Run, series: string, time: number): number {
	if (series === 'log10C') return Math.log10(readoutAt(run, 'frontierCompute', time));
	if (series === 'log10A') return readoutAt(run, 'logFrontierEfficiency', time) / Math.LN10;
	if (series === 'sInd') return readoutAt(run, 'industryTalentShare', time);
	return readoutAt(run, COLUMNS[series] ?? '', time);
}

function error(series: string, split: 'in' | 'out', run = fitted): number | undefined {
	const rows = history.filter((row) => row['series'] === series && row['split'] === split);
	if (!rows.length) return undefined;
	const squares = rows.map((row) => {
		const [value, seen] = [modelled(run, series, Number(row['t'])), Number(row['value'])];
		return (row['scale'] === 'log' ? Math.log10(value / seen) : value - seen) ** 2;
	});
	return Math.sqrt(squares.reduce((sum, square) => sum + square, 0) / rows.length);
}

test('every series of the history is looked at', () => {
	expect([...new Set(history.map((row) => row['series']))].sort()).toEqual(
		Object.keys(PUBLISHED).sort()
	);
});

test.each(Object.entries(PUBLISHED))(
	'%s misses the history by as much as was published',
	(series, [before, since]) => {
		expect(error(series, 'in')).toBeCloseTo(before, 3);
		const later = error(series, 'out');
		if (since === undefined) expect(later).toBeUndefined();
		else expect(later).toBeCloseTo(since, 3);
	}
);

test('other assumptions would miss the history by another amount', () => {
	const slower = simulate({}, { parameters: { algorithmicGrowth: 0.3 } });
	expect(error('log10A', 'in', slower)).toBeGreaterThan(10 * (error('log10A', 'in') ?? NaN));
});
