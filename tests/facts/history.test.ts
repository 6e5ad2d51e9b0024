import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HISTORY_SOURCES, OBSERVATIONS } from '$lib/facts/history.build';
import { TABLE } from '$lib/facts/tables/history';
import { simulate } from '$lib/model';

const text = readFileSync('content/facts/history.csv', 'utf8');
/** The table with one piece of one row written otherwise. */
function otherwise(id: string, piece: string, slip: string): string {
	const row = text.split('\n').find((line) => line.startsWith(`${id},`)) ?? '';
	if (!row.includes(piece)) throw new Error(`${id} holds no ${piece}`);
	return text.replace(row, row.replace(piece, slip));
}

test.each([
	['a slipped digit', 'ai-investment-2025-5', ',700,', ',7000,', 'lies between 1 and 2000'],
	['a share in percent', 'lab-openness-2024-5', ',0.35,', ',35,', 'lies between 0.05 and 1'],
	['another unit', 'public-chips-2025', ',h100e,', ',share,', 'is counted in h100e'],
	['too wide a doubt', 'lab-openness-2024-5', ',0.08,', ',0.8,', 'is more than 0.25'],
	['another year', 'transparency-2023-8', ',2023,', ',2021,', 'belongs to no such year'],
	['no source and no doubt', 'lab-openness-2024-5', ',S001,', ',,', 'only a row of low confidence'],
	['a doubt that is not told', 'graduates-to-industry-2019', ',From', ',,From', 'cells instead of']
])('%s stops the build', (_, id, piece, slip, problem) => {
	expect(() => TABLE.read(otherwise(id, piece, slip))).toThrow(problem);
});

test('every series is a stock or an equation of the model', () => {
	const { readouts } = simulate();
	for (const { series } of OBSERVATIONS) expect(readouts, series).toHaveProperty(series);
});

test('what stands on 1 January belongs to the year before, what a year counts to itself', () => {
	const yearOf = (id: string) => TABLE.read().find((row) => row.id === id)?.year;
	expect(yearOf('industry-chips-2024')).toBe(2023);
	expect(yearOf('graduates-to-industry-2024')).toBe(2024);
	expect(yearOf('ai-investment-2023-5')).toBe(2023);
});

test('only our own assumptions are without a source, and Epoch is credited', () => {
	const bare = TABLE.read().filter(({ sourceIds }) => sourceIds.length === 0);
	expect(bare.map(({ id }) => id)).toEqual([
		'graduates-to-industry-2019',
		'fine-tuning-organizations-2021',
		'fine-tuning-organizations-2023-7',
		'industry-researchers-2018-5',
		'academic-researchers-2018-5'
	]);
	expect(HISTORY_SOURCES.some(({ credit }) => credit?.includes('Epoch AI'))).toBe(true);
});
