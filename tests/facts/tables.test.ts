import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readInvestment } from '$lib/facts/ai-investment';
import { INVESTMENT } from '$lib/facts/ai-investment.build';
import { readBudgets } from '$lib/facts/budgets';
import { BUDGETS, BUDGETS_SOURCES } from '$lib/facts/budgets.build';
import { FIGURES } from '$lib/facts/figures.build';
import { readFigures } from '$lib/facts/figures';
import { GROWTH_RATES } from '$lib/facts/growth-rates.build';
import { readGrowthRates } from '$lib/facts/growth-rates';
import { LAB_COMPUTE } from '$lib/facts/lab-compute.build';
import { readLabCompute } from '$lib/facts/lab-compute';
import { readModels } from '$lib/facts/models';
import { MODELS } from '$lib/facts/models.build';
import { MODELS_SOURCES } from '$lib/facts/models-sources.build';
import { PUBLIC_COMPUTE } from '$lib/facts/public-compute.build';
import { readPublicCompute } from '$lib/facts/public-compute';
import { readSources } from '$lib/facts/sources';
import { SOURCES } from '$lib/facts/sources.build';

const fileOf = (name: string) => readFileSync(`content/facts/${name}`, 'utf8');

/** Every table: how it is read, and what reaches the page. */
const TABLES = [
	{ file: 'models.csv', read: readModels, shipped: MODELS },
	{ file: 'budgets.csv', read: readBudgets, shipped: BUDGETS },
	{ file: 'lab-compute.csv', read: readLabCompute, shipped: LAB_COMPUTE },
	{ file: 'public-compute.csv', read: readPublicCompute, shipped: PUBLIC_COMPUTE },
	{ file: 'ai-investment.csv', read: readInvestment, shipped: INVESTMENT },
	{ file: 'growth-rates.csv', read: readGrowthRates, shipped: GROWTH_RATES },
	{ file: 'figures.csv', read: readFigures, shipped: Object.values(FIGURES) }
];

test('every table of the folder has a reader', () => {
	const files = readdirSync('content/facts').filter((file) => file.endsWith('.csv'));
	expect(files.sort()).toEqual([...TABLES.map((table) => table.file), 'sources.csv'].sort());
});

describe.each(TABLES)('$file', ({ file, read, shipped }) => {
	const text = fileOf(file);
	const [header = '', first = ''] = text.split('\n');
	const at = (row: number, column: string) =>
		`content/facts/${file}, row ${row}, column ${column}: `;

	test('reaches the page whole', () => {
		expect(shipped).toHaveLength(text.trimEnd().split('\n').length - 1);
	});
	test('an unexpected column fails with its name', () => {
		expect(() => read(`${header},colour\n${first},red\n`)).toThrow(
			`${at(1, 'colour')}no such column in this table`
		);
	});
	test('a missing column fails with its name', () => {
		expect(() => read(header.replace('source_ids', 'sources'))).toThrow(at(1, 'sources'));
		expect(() => read(header.replace(',source_ids', ''))).toThrow(
			`${at(1, 'source_ids')}the column is missing`
		);
	});
	test('the same id twice fails at the second row', () => {
		expect(() => read(`${header}\n${first}\n${first}\n`)).toThrow(at(3, 'id'));
	});
	test('a row with a cell too many fails at its row', () => {
		expect(() => read(`${header}\n${first},extra\n`)).toThrow(`content/facts/${file}, row 2`);
	});
	test('an unknown source fails with its id', () => {
		const row = first.replace(/\b(S\d{3})\b/, 'S999');
		expect(row).not.toBe(first);
		expect(() => read(`${header}\n${row}\n`)).toThrow(`${at(2, 'source_ids')}'`);
		expect(() => read(`${header}\n${row}\n`)).toThrow('no such source: S999');
	});
	test('an id that is no id fails', () => {
		expect(() => read(`${header}\n${first.replace(/^[^,]+/, 'Two words')}\n`)).toThrow(at(2, 'id'));
	});
});

/** A row of a table with one cell changed, under the table's header. */
function changed(file: string, id: string, column: string, value: string): string {
	const [header = '', ...rows] = fileOf(file).trimEnd().split('\n');
	const row = rows.find((one) => one.startsWith(`${id},`)) ?? '';
	const cells =
		row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
	cells.length = header.split(',').length;
	cells[header.split(',').indexOf(column)] = value;
	return `${header}\n${cells.join(',')}\n`;
}

test.each([
	[readModels, 'models.csv', 'gpt-4', 'kind', 'company', 'is none of industry'],
	[readModels, 'models.csv', 'gpt-4', 'date', '2023-02-31x', 'is not a day'],
	[readModels, 'models.csv', 'gpt-4', 'date', '1998-01-01', 'lies outside'],
	[readModels, 'models.csv', 'gpt-4', 'compute_flop', 'lots', 'is not a plain number'],
	[readModels, 'models.csv', 'gpt-4', 'compute_flop', '2.1e30', 'above the plausible range'],
	[readModels, 'models.csv', 'gpt-4', 'cost_amortized_usd', '0', 'below the plausible range'],
	[readModels, 'models.csv', 'gpt-4', 'compute_confidence', '', 'exactly where a compute does'],
	[
		readModels,
		'models.csv',
		'gpt-4',
		'cost_amortized_usd',
		'1e10',
		'wear out more than its cluster'
	],
	[readModels, 'models.csv', 'gpt-4', 'name', ' ', 'must not be empty'],
	[readBudgets, 'budgets.csv', 'student-project', 'low_usd', '5000', 'exceeds the value'],
	[readBudgets, 'budgets.csv', 'student-project', 'high_usd', '10', 'is below the value'],
	[readBudgets, 'budgets.csv', 'university-chips', 'doubt', '', 'must say why it is doubtful'],
	[readBudgets, 'budgets.csv', 'hyperscaler', 'doubt', 'Hm', 'cannot carry a doubt'],
	[readBudgets, 'budgets.csv', 'hyperscaler', 'date', '2025-13', 'is not a date'],
	[readLabCompute, 'lab-compute.csv', 'openai-2025', 'low_h100e', '2000000', 'exceeds the value'],
	[readPublicCompute, 'public-compute.csv', 'us-universities', 'doubt', '', 'must say why'],
	[readInvestment, 'ai-investment.csv', 'private-2022', 'measure', 'sum', 'is none of'],
	[readGrowthRates, 'growth-rates.csv', 'frontier-cost', 'high', '2', 'is below the value'],
	[readFigures, 'figures.csv', 'hyperscaler-share', 'value', '710', 'cannot exceed 100'],
	[
		readFigures,
		'figures.csv',
		'hyperscaler-share',
		'value',
		'models/gpt-5000/compute_flop',
		'is neither'
	],
	[
		readFigures,
		'figures.csv',
		'hyperscaler-share',
		'value',
		'models/gpt-4o/compute_flop',
		'is neither'
	],
	[readFigures, 'figures.csv', 'hyperscaler-share', 'unit', 'apples', 'is none of'],
	[readSources, 'sources.csv', 'S001', 'url', 'http://epoch.ai', 'is not https'],
	[readSources, 'sources.csv', 'S001', 'url', 'epoch', 'is not an address'],
	[readSources, 'sources.csv', 'S001', 'confidence', 'sure', 'is none of']
] as const)('%o refuses %s: %s with %s = "%s"', (read, file, id, column, value, problem) => {
	const csv = changed(file, id, column, value);
	expect(() => read(csv)).toThrow(problem);
	expect(() => read(csv)).toThrow(/^content\/facts\/[a-z-]+\.csv, row 2, column [a-z0-9_]+: /);
});

test('a table read again gives what the page was given', () => {
	expect(readModels()).toEqual(MODELS);
	expect(readBudgets()).toEqual(BUDGETS);
});

test('what is not known stays unknown: a model without a published compute has none', () => {
	const unknown = MODELS.filter((model) => model.computeFlop === null);
	expect(unknown.map((model) => model.id)).toContain('gpt-4o');
	expect(unknown.every((model) => model.computeConfidence === '')).toBe(true);
});

test('renting a run costs more than wearing out its chips, and less than buying the cluster', () => {
	const priced = MODELS.filter(
		(model) => model.costAmortizedUsd !== null && model.costRentalUsd !== null
	);
	expect(priced.length).toBeGreaterThan(15);
	for (const { costAmortizedUsd, costRentalUsd, costHardwareUsd } of priced) {
		expect(costRentalUsd).toBeGreaterThan(costAmortizedUsd ?? 0);
		if (costHardwareUsd !== null) expect(costRentalUsd).toBeLessThan(costHardwareUsd);
	}
});

test('the student’s budget is four chips for 18 days at the price of an hour', () => {
	const student = BUDGETS.find((budget) => budget.id === 'student-project');
	expect(student?.amountUsd).toBeCloseTo(4 * 18 * 24 * 2.73, -1);
});

test('budgets climb from a student to a hyperscaler', () => {
	expect(BUDGETS[0]?.id).toBe('student-project');
	expect(BUDGETS.at(-1)?.id).toBe('hyperscaler');
	expect(BUDGETS.every((one, index) => one.amountUsd >= (BUDGETS[index - 1]?.amountUsd ?? 0))).toBe(
		true
	);
});

test('the sources of a table are its own, each address once', () => {
	for (const links of [MODELS_SOURCES, BUDGETS_SOURCES]) {
		expect(links.length).toBeGreaterThan(1);
		expect(new Set(links.map((link) => link.url)).size).toBe(links.length);
	}
	expect(MODELS_SOURCES.every((link) => link.credit?.includes('CC BY'))).toBe(true);
});

test('no claim rests on an unnamed note', () => {
	for (const source of Object.values(SOURCES)) {
		expect(source.id).not.toMatch(/^note-/);
		expect(source.publisher).not.toMatch(/unnamed/i);
	}
});
