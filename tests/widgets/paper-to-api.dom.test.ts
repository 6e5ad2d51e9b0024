import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it, vi } from 'vitest';
import PaperToApi from '$lib/widgets/PaperToApi.svelte';

// Everything is drawn at three widths there.
vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const words = (selector: string) =>
	(document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
/** jsdom measures nothing, so the grid is drawn at three widths; the first stands for all. */
function grid(): Element {
	const found = document.querySelector('[role=grid]');
	if (!found) throw new Error('there is no grid');
	return found;
}
function step(name: string) {
	const button = [...document.querySelectorAll('.reading button')].find((one) =>
		one.textContent.includes(name)
	);
	if (!button) throw new Error(`there is no button ${name}`);
	return fireEvent.click(button);
}
const cell = () => grid().querySelector('[role=gridcell]')?.getAttribute('aria-label') ?? '';
const press = (key: string, ctrlKey = false) => fireEvent.keyDown(grid(), { key, ctrlKey });

it('is read cell by cell with the arrow keys, and stops at its edges', async () => {
	render(PaperToApi);
	expect(cell()).toMatch(/^GPT-4, Compute: not disclosed\. Withheld/);
	await press('ArrowRight');
	expect(cell()).toMatch(/^GPT-4, Hardware/);
	await press('ArrowUp');
	expect(cell()).toMatch(/^LLaMA-65B, Hardware: disclosed\. 2,048 A100/);
	await press('Home', true);
	expect(cell()).toMatch(/^BERT-Large, Architecture/);
	await press('ArrowUp');
	await press('ArrowLeft');
	expect(cell()).toMatch(/^BERT-Large, Architecture/);
	await press('End', true);
	expect(cell()).toMatch(/^DeepSeek-V4-Pro, Publication/);
	const active = grid().getAttribute('aria-activedescendant');
	expect(grid().querySelector('[role=gridcell]')?.id).toBe(active);
});

it('tells below what the cell rests on, with links to where it was found', async () => {
	render(PaperToApi);
	expect(words('.reading')).toContain('GPT-4, OpenAI, Mar 2023: API only');
	expect(document.querySelector('.reading a')?.getAttribute('href')).toMatch(/^https:/);
	await step('Next item');
	expect(words('.reading')).toContain('Hardware: not disclosed.');
	await step('Item before');
	await step('Item before');
	expect(words('.reading')).toContain('Parameters: not disclosed.');
});

it('leaves out of table and title what is not looked at', async () => {
	render(PaperToApi);
	const rows = () =>
		[...document.querySelectorAll('details th[scope=row]')].map((head) => head.textContent);
	const before = words('h2');
	await fireEvent.change(screen.getByLabelText('Models'), { target: { value: 'fully-open' } });
	expect(words('h2')).toMatch(
		/^Fully open models disclosed 9\d% of what could be checked in 2024–2025$/
	);
	expect(words('h2')).not.toBe(before);
	const details = document.querySelector('details');
	if (!details) throw new Error('there is no table');
	details.open = true;
	await fireEvent(details, new Event('toggle'));
	expect(rows()).toContain('Apertus-70B');
	expect(rows()).not.toContain('GPT-4');
});

it('prints the shares of all notable models for the chosen year', async () => {
	render(PaperToApi);
	const year = screen.getByLabelText('Released up to');
	await fireEvent.input(year, { target: { value: '2018' } });
	expect(words('.known')).toContain('printed for 2018');
	expect(words('.summary')).toContain('training code not recorded');
	await fireEvent.input(year, { target: { value: '2026' } });
	expect(words('.known'), 'the last year that was counted').toContain('printed for 2025');
});
