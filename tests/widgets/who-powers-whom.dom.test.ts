import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { DEALS } from '$lib/facts/partnerships.build';
import { LINKS, PARTIES_DRAWN } from '$lib/widgets/who-powers-whom/arrangement.build';
import WhoPowersWhom from '$lib/widgets/WhoPowersWhom.svelte';

afterEach(() => {
	cleanup();
	vi.useRealTimers();
});

/** jsdom measures nothing, so there are three drawings; the first stands for all. */
const drawing = () => document.querySelector('.chart svg') as SVGElement;
const party = (name: string) => drawing().querySelector(`[aria-label="${name}"]`) as SVGElement;
const button = (name: RegExp) =>
	[...document.querySelectorAll('button')].find((one) => name.test(one.textContent)) as Element;
const slider = () => document.querySelector('input[type=range]') as Element;
const pressed = (name: string) => party(name).getAttribute('aria-pressed');
const arrows = () => drawing().querySelectorAll('g[aria-hidden] path').length / 2;
const faint = () => drawing().querySelectorAll('g.quiet').length;
const words = (selector: string) =>
	(document.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
const list = () => [...document.querySelectorAll('.deals li b')].map((one) => one.textContent);
const choose = (label: string, value: string) =>
	fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe('the network', () => {
	test('draws a line, a mark and an arrowhead for every link', () => {
		render(WhoPowersWhom);
		expect(arrows()).toBe(LINKS.length);
	});

	test('shows a party only once it has its first deal', async () => {
		render(WhoPowersWhom);
		await fireEvent.input(slider(), { target: { value: '2019' } });
		const names = [...drawing().querySelectorAll('[role=button]')].map((one) =>
			one.getAttribute('aria-label')
		);
		expect(names.sort()).toEqual(['DeepMind', 'Google', 'Microsoft', 'OpenAI']);
		expect(arrows()).toBe(2);
		expect(words('h2')).toBe('By 2019, 2 deals tie 4 parties together');
	});

	test('keeps the links of a pressed party and lists its deals, newest first', async () => {
		render(WhoPowersWhom);
		await fireEvent.click(party('Mistral AI'));
		expect(pressed('Mistral AI')).toBe('true');
		await expect
			.poll(list)
			.toEqual([
				'Seven banks → Mistral AI',
				'Nvidia → Mistral AI',
				'ASML → Mistral AI',
				'Microsoft → Mistral AI'
			]);
		expect(faint()).toBe(LINKS.length - 4);
		await fireEvent.click(party('Mistral AI'));
		expect(pressed('Mistral AI')).toBe('false');
		await expect.poll(list).toEqual([]);
		expect(faint()).toBe(0);
	});

	test('lists the deals of a busy party in two helpings', async () => {
		render(WhoPowersWhom);
		await fireEvent.click(party('OpenAI'));
		await expect.poll(list).toHaveLength(6);
		await fireEvent.click(button(/^Show the other 19$/));
		await expect.poll(list).toHaveLength(25);
		expect(words('.deals')).toContain('25 entries for OpenAI');
	});

	test('is walked with arrow keys from one stop of the Tab key', async () => {
		render(WhoPowersWhom);
		const stops = () => drawing().querySelectorAll('[role=button][tabindex="0"]');
		expect(stops()).toHaveLength(1);
		party('OpenAI').focus();
		await fireEvent.keyDown(party('OpenAI'), { key: 'ArrowDown' });
		const below = document.activeElement;
		expect(below?.getAttribute('aria-label')).toBe('Anthropic');
		expect(stops()[0]).toBe(below);
		expect(faint(), 'its links are told apart').toBeGreaterThan(50);
		await fireEvent.keyDown(below as Element, { key: 'Enter' });
		expect(pressed('Anthropic')).toBe('true');
		await fireEvent.keyDown(below as Element, { key: 'Escape' });
		expect(pressed('Anthropic')).toBe('false');
	});
});

describe('the list', () => {
	test('says of each deal how far it has come, its doubt and where it was read', async () => {
		render(WhoPowersWhom);
		await choose('Deals of', String(PARTIES_DRAWN.findIndex(({ name }) => name === 'SpaceX')));
		await expect.poll(list).not.toEqual([]);
		const words = (document.querySelector('.deals')?.textContent ?? '').replace(/\s+/g, ' ');
		expect(words).toContain('May 6, 2026 Anthropic → SpaceX');
		expect(words).toContain('Amount not public');
		expect(words).toContain('Signed, not all paid');
		expect(words).toMatch(/Doubt: The price is in dispute/);
		const sources = document.querySelectorAll<HTMLAnchorElement>('.deals li a[href^="https://"]');
		expect(sources.length).toBeGreaterThanOrEqual(4);
	});

	test('of a pair that gives both ways leaves out what either does with others', async () => {
		render(WhoPowersWhom);
		await fireEvent.click(button(/^AMD ⇄ Meta$/));
		await expect.poll(list).toEqual(['AMD → Meta', 'Meta → AMD']);
		expect(faint()).toBe(LINKS.length - 2);
		await fireEvent.click(button(/^Show all$/));
		expect(faint()).toBe(0);
	});

	test('is given up when the year is set to before its party’s first deal', async () => {
		render(WhoPowersWhom);
		await fireEvent.click(party('Meta'));
		await fireEvent.input(slider(), { target: { value: '2020' } });
		await expect.poll(list).toEqual([]);
		expect(faint()).toBe(0);
	});
});

describe('the filters', () => {
	test('leave the kinds and the standing that are asked for', async () => {
		render(WhoPowersWhom);
		await choose('What is given', 'chips');
		expect(words('h2')).toMatch(/^By 2026, 4 orders of chips tie \d parties together/);
		await choose('How far it has come', 'paid');
		expect(words('h2')).toBe('By 2026, no paid orders of chips are on record');
		expect(arrows()).toBe(0);
		expect(words('.deals')).not.toContain('both ways');
	});

	test('reach the table, which lists every deal on show with the running totals', async () => {
		render(WhoPowersWhom);
		const rows = () => document.querySelectorAll('details tbody tr').length;
		(document.querySelector('details') as HTMLDetailsElement).open = true;
		await fireEvent(document.querySelector('details') as Element, new Event('toggle'));
		expect(rows()).toBe(DEALS.length);
		await choose('How far it has come', 'dropped');
		expect(rows()).toBe(1);
	});
});

describe('the matrix', () => {
	test('has one mark for each link, open where it is not paid', async () => {
		render(WhoPowersWhom);
		await fireEvent.click(screen.getByLabelText('Matrix'));
		const marks = [...drawing().querySelectorAll('path:not(.rule)')];
		expect(marks).toHaveLength(LINKS.length);
		const paid = LINKS.filter(({ deal }) => DEALS[deal]?.status === 'paid').length;
		expect(marks.filter((mark) => mark.getAttribute('fill') !== 'none')).toHaveLength(paid);
		// Eight pairs give both ways, each in two cells.
		expect(drawing().querySelectorAll('rect.both')).toHaveLength(16);
	});
});

test('played, it grows year by year and stops at the last', async () => {
	vi.useFakeTimers();
	render(WhoPowersWhom);
	await fireEvent.click(button(/Play year by year/));
	const counts = [arrows()];
	for (let year = 2014; year < 2026; year++) {
		await vi.advanceTimersByTimeAsync(450);
		counts.push(arrows());
	}
	expect(counts).toEqual([...counts].sort((a, b) => a - b));
	expect(counts.at(-1)).toBe(LINKS.length);
	expect(counts[0]).toBe(1);
	expect(button(/Play year by year/)).toBeTruthy();
});
