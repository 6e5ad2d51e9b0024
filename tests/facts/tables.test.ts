import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { describeTable } from '$lib/facts/describe-table';
import { FACT_TABLES } from '$lib/facts/fact-tables';
import { MODELS_SOURCES } from '$lib/facts/models-sources.build';
import { sourcesOf } from '$lib/facts/sources-of';
import { SOURCES } from '$lib/facts/sources.build';
import { TABLE as BUDGET_TABLE } from '$lib/facts/tables/budgets';
import { TABLE as FIGURE_TABLE } from '$lib/facts/tables/figures';
import { TABLE as GROWTH_TABLE } from '$lib/facts/tables/growth-rates';
import { TABLE as LAB_TABLE } from '$lib/facts/tables/lab-compute';
import { TABLE as MODEL_TABLE } from '$lib/facts/tables/models';
import { TABLE as INVESTMENT_TABLE } from '$lib/facts/tables/private-investment';
import { TABLE as MACHINE_TABLE } from '$lib/facts/tables/public-compute';
import { TABLE as SOURCE_TABLE } from '$lib/facts/tables/sources';

const MODELS = MODEL_TABLE.read();
const BUDGETS = BUDGET_TABLE.read();

const fileOf = (name: string) => readFileSync(`content/facts/${name}.csv`, 'utf8');

test('every table of the folder has a reader and a description, and no reader is without its table', () => {
	const files = readdirSync('content/facts');
	const named = (ending: string) =>
		files
			.filter((file) => file.endsWith(ending) && file !== 'README.md')
			.map((file) => file.slice(0, -ending.length))
			.sort();
	const tables = FACT_TABLES.map((table) => table.name).sort();
	expect(named('.csv')).toEqual(tables);
	expect(named('.md')).toEqual(tables);
});

/** The lines of a table; a cell never holds a line break. */
const linesOf = (name: string) => fileOf(name).trimEnd().split('\n');

describe.each(FACT_TABLES)('$name', ({ name, read, columns, about }) => {
	const [header = '', first = ''] = linesOf(name);
	const at = (row: number, column: string) =>
		`content/facts/${name}.csv, row ${row}, column ${column}: `;

	test('is read whole', () => {
		expect(read()).toHaveLength(linesOf(name).length - 1);
		expect(read().length).toBeGreaterThan(1);
	});
	test('says what it is, and what is wrong with it, in sentences', () => {
		for (const words of [about.coverage, ...about.problems, ...about.paragraphs])
			expect(words, 'plain words, since pages, files and other programs print them').toMatch(
				/^[A-Z0-9“][^`*_]*[.”]$/
			);
		expect(about.row).toMatch(/^one /);
	});
	test('an unexpected column fails with its name', () => {
		expect(() => read(`${header},colour\n${first},red\n`)).toThrow(
			`${at(1, 'colour')}no such column in this table`
		);
	});
	test('a missing column fails with its name', () => {
		for (const column of Object.keys(columns)) {
			const names = header.split(',');
			names[names.indexOf(column)] = 'renamed';
			expect(() => read(names.join(','))).toThrow(at(1, 'renamed'));
			expect(() => read(names.filter((one) => one !== 'renamed').join(','))).toThrow(
				`${at(1, column)}the column is missing`
			);
		}
	});
	test('the same id twice fails at the second row', () => {
		expect(() => read(`${header}\n${first}\n${first}\n`)).toThrow(at(3, 'id'));
	});
	test('a row with a cell too many fails at its row', () => {
		expect(() => read(`${header}\n${first},extra\n`)).toThrow(`content/facts/${name}.csv, row 2`);
	});
	test('an id that is no id fails', () => {
		expect(() => read(`${header}\n${first.replace(/^[^,]+/, 'Two words')}\n`)).toThrow(at(2, 'id'));
	});
	test.runIf('source_ids' in columns)('an unknown source fails with its id', () => {
		const csv = changed(name, first.split(',')[0] ?? '', 'source_ids', 'S999');
		expect(() => read(csv)).toThrow(`${at(2, 'source_ids')}'`);
		expect(() => read(csv)).toThrow('no such source: S999');
	});
});

test('a description that leaves a column out, or explains one that is not there, fails with its file', () => {
	const text = readFileSync('content/facts/lab-compute.md', 'utf8');
	const table = LAB_TABLE;
	expect(() => describeTable(table, text.replace(/ {2}lab: .*\n/, ''))).toThrow(
		'content/facts/lab-compute.md: says nothing of column lab'
	);
	expect(() => describeTable(table, text.replace('  lab:', '  colour:'))).toThrow('column lab');
	expect(() => describeTable(table, text.replace('title:', 'name:'))).toThrow('lab-compute.md');
	expect(() => describeTable(table, 'No head.')).toThrow('needs a head');
});

/** A row of a table with one cell changed, under the table's header. */
function changed(name: string, id: string, column: string, value: string): string {
	const [header = '', ...rows] = linesOf(name);
	const row = rows.find((one) => one.startsWith(`${id},`)) ?? '';
	const cells =
		row.match(/("([^"]|"")*"|[^,]*)(,|$)/g)?.map((cell) => cell.replace(/,$/, '')) ?? [];
	cells.length = header.split(',').length;
	cells[header.split(',').indexOf(column)] = value;
	return `${header}\n${cells.join(',')}\n`;
}

test.each([
	[MODEL_TABLE, 'gpt-4', 'kind', 'company', 'is none of industry'],
	[MODEL_TABLE, 'gpt-4', 'date', '2023-02-31x', 'is not a day'],
	[MODEL_TABLE, 'gpt-4', 'date', '1997-01-01', 'lies outside'],
	[MODEL_TABLE, 'gpt-4', 'compute_flop', 'lots', 'is not a plain number'],
	[MODEL_TABLE, 'gpt-4', 'compute_flop', '2.1e30', 'above the plausible range'],
	[MODEL_TABLE, 'gpt-4', 'cost_amortized_usd', '0', 'below the plausible range'],
	[MODEL_TABLE, 'gpt-4', 'compute_confidence', '', 'exactly where a compute does'],
	[MODEL_TABLE, 'gpt-4', 'cost_amortized_usd', '1e10', 'wear out more than its cluster'],
	[MODEL_TABLE, 'gpt-4', 'name', ' ', 'must not be empty'],
	[BUDGET_TABLE, 'student-project', 'low_usd', '5000', 'exceeds the value'],
	[BUDGET_TABLE, 'student-project', 'high_usd', '10', 'is below the value'],
	[BUDGET_TABLE, 'university-chips', 'doubt', '', 'must say why it is doubtful'],
	[BUDGET_TABLE, 'hyperscaler', 'doubt', 'Hm', 'cannot carry a doubt'],
	[BUDGET_TABLE, 'hyperscaler', 'date', '2025-13', 'is not a date'],
	[LAB_TABLE, 'openai-2025', 'low_h100e', '2000000', 'exceeds the value'],
	[MACHINE_TABLE, 'us-universities', 'doubt', '', 'must say why'],
	[INVESTMENT_TABLE, 'private-2022-edition-2023', 'measure', 'sum', 'is none of'],
	[GROWTH_TABLE, 'frontier-cost', 'high', '2', 'is below the value'],
	[FIGURE_TABLE, 'hyperscaler-share', 'value', '710', 'cannot exceed 100'],
	[FIGURE_TABLE, 'hyperscaler-share', 'value', 'models/gpt-5000/compute_flop', 'is neither'],
	[FIGURE_TABLE, 'hyperscaler-share', 'value', 'models/gpt-4o/compute_flop', 'is neither'],
	[FIGURE_TABLE, 'hyperscaler-share', 'unit', 'apples', 'is none of'],
	[SOURCE_TABLE, 'S001', 'url', 'ftp://epoch.ai', 'is not an address on the web'],
	[SOURCE_TABLE, 'S001', 'url', 'epoch', 'is not an address'],
	[SOURCE_TABLE, 'S001', 'confidence', 'sure', 'is none of']
] as const)('$name refuses %s: %s = "%s"', ({ name, read }, id, column, value, problem) => {
	const csv = changed(name, id, column, value);
	expect(() => read(csv)).toThrow(problem);
	expect(() => read(csv)).toThrow(/^content\/facts\/[a-z-]+\.csv, row 2, column [a-z0-9_]+: /);
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
	for (const links of [MODELS_SOURCES, sourcesOf(BUDGETS)]) {
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
