import { cleanup, fireEvent, render } from '@testing-library/svelte';
import { parse } from 'csv-parse/sync';
import { tick } from 'svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { reader } from '../../src/lib/scenario/reader.svelte';
import { componentOf } from '../../src/lib/registered-components';
import { WIDGET_IDS, WIDGETS } from '../../src/lib/registry';
import { spokenNumber } from './spoken-number';

afterEach(() => {
	cleanup();
	vi.restoreAllMocks();
	reader.open('');
});

const textOf = (root: Element, selector: string) => {
	const found = root.querySelector(selector);
	if (!found) throw new Error(`nothing matches ${selector}`);
	return found.textContent.replace(/\s+/g, ' ').trim();
};

/** What a reader takes in at a glance: title, drawing, summary. */
const glance = (root: Element) => ({
	title: textOf(root, 'h2'),
	drawing: [...root.querySelectorAll('.chart svg')].map((svg) => svg.innerHTML).join(''),
	summary: textOf(root, '.summary')
});

/** The file behind the CSV button, as rows of text. */
async function file(root: Element): Promise<string[][]> {
	const files: Blob[] = [];
	URL.createObjectURL = (blob) => {
		files.push(blob as Blob);
		return 'blob:file';
	};
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
	const button = [...root.querySelectorAll('button')].find((one) => one.textContent === 'CSV');
	if (!button) throw new Error('there is no CSV button');
	await fireEvent.click(button);
	await vi.waitFor(() => {
		expect(files).toHaveLength(1);
	});
	const text = await new Promise<string>((resolve) => {
		const content = new FileReader();
		content.onload = () => resolve(typeof content.result === 'string' ? content.result : '');
		content.readAsText(files[0] ?? new Blob());
	});
	return parse(text);
}

async function openTable(root: Element): Promise<string[][]> {
	const details = root.querySelector<HTMLDetailsElement>('figure > details');
	if (!details) throw new Error('there is no table');
	details.open = true;
	await fireEvent(details, new Event('toggle'));
	return [...root.querySelectorAll('figure > details tr')].map((row) =>
		[...row.children].map((cell) => cell.textContent.trim())
	);
}

/** Of a longer list no more choices are tried: each draws the whole figure anew. */
const MOST = 9;

/** So many of a list, from end to end. */
const spread = <Item>(items: Item[]): Item[] =>
	items.length <= MOST
		? items
		: items.filter(
				(_, place) =>
					Math.floor((place * (MOST - 1)) / (items.length - 1)) >
					Math.floor(((place - 1) * (MOST - 1)) / (items.length - 1))
			);

/** What a reader can do with the first control of a figure: a slider's two ends, other choices, a tick or a press. */
function turnsOf(root: Element): (() => Promise<unknown>)[] {
	// A slider's own reset button may stand before it; a play button is a control only where there is nothing to set.
	const first =
		root.querySelector<HTMLInputElement | HTMLSelectElement>(
			'.controls :is(input:not([type=number]), select)'
		) ?? root.querySelector<HTMLButtonElement>('.controls button');
	if (!first) throw new Error('it has no control');
	if (first instanceof HTMLButtonElement || first.type === 'checkbox')
		return [() => fireEvent.click(first)];
	if (first.type === 'range' && first instanceof HTMLInputElement)
		return [first.max, first.min].map((end) => () => {
			first.value = end;
			return fireEvent.input(first);
		});
	if (first instanceof HTMLSelectElement)
		return spread([...first.options].filter((option) => !option.selected && !option.disabled)).map(
			(option) => () => fireEvent.change(first, { target: { value: option.value } })
		);
	return [...root.querySelectorAll<HTMLInputElement>(`.controls input[name="${first.name}"]`)]
		.filter((radio) => !radio.checked)
		.map((radio) => () => fireEvent.click(radio));
}

describe.each(WIDGET_IDS)('%s', async (id) => {
	const component = await componentOf(id);

	test('answers its first control in title or drawing, and in its summary', async () => {
		const { container } = render(component);
		const before = glance(container);
		for (const turn of turnsOf(container)) {
			await turn();
			await tick();
			const after = glance(container);
			const answered = after.title !== before.title || after.drawing !== before.drawing;
			expect(answered, 'title or drawing').toBe(true);
			expect(after.summary).not.toBe(before.summary);
			const said = Object.values(after).join(' ');
			const slip = said.search(/NaN|Infinity|undefined/);
			expect(slip < 0 ? '' : said.slice(Math.max(0, slip - 30), slip + 20)).toBe('');
		}
	});

	test.runIf(WIDGETS[id].scenario)('answers the scenario of the page around it', async () => {
		const { container } = render(component);
		reader.open('?v=1&year=2035');
		await tick();
		const before = glance(container);
		reader.open('?v=1&scenario=winner-takes-all&investment=2.5&openness=0.5&year=2035');
		await tick();
		const after = glance(container);
		expect(after.drawing === before.drawing, 'drawn as before').toBe(false);
	});

	test('has the same numbers in its table and in its file', async () => {
		const { container } = render(component);
		reader.open('?v=1&investment=1.5');
		await tick();
		const [heads = [], ...rows] = await openTable(container);
		const [columns = [], ...records] = await file(container);
		expect(columns.length).toBe(heads.length);
		expect(records.length).toBe(rows.length);
		expect(new Set(columns).size, 'no two columns of a file share a name').toBe(columns.length);
		columns.forEach((column, place) => {
			const cells = rows.map((row, index) => ({
				printed: row[place] ?? '',
				bare: records[index]?.[place] ?? ''
			}));
			compare(column, cells);
		});
	});
});

/** A column prints its numbers in one unit throughout, and each print is the bare number, rounded. */
function compare(column: string, cells: { printed: string; bare: string }[]) {
	const numbers = cells.flatMap(({ printed, bare }) => {
		const shown = spokenNumber(printed);
		if (bare === '') expect(printed, `${column}: nothing known is a dash`).toBe('–');
		else if (!Number.isFinite(Number(bare))) expect(printed, column).toBe(bare);
		else if (shown) return [{ printed, shown, bare: Number(bare) }];
		return [];
	});
	// The unit of print over the unit of the file: 100 for percent, a million for millions of dollars, mostly 1.
	const sharpest = numbers.reduce<(typeof numbers)[number] | undefined>((best, one) => {
		const sharpness = (each: typeof one) => Math.abs(each.shown.value) / each.shown.slack;
		return one.bare !== 0 && (!best || sharpness(one) > sharpness(best)) ? one : best;
	}, undefined);
	if (!sharpest) return;
	const factor = 10 ** Math.round(Math.log10(Math.abs(sharpest.shown.value / sharpest.bare)));
	for (const { printed, shown, bare } of numbers)
		expect(
			Math.abs(shown.value - bare * factor),
			`${column}: ${bare} is printed as ${printed}`
		).toBeLessThanOrEqual(shown.slack);
}
