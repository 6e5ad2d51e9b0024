import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { reader } from '../../src/lib/scenario/reader.svelte';
import WhoMakesModels from '../../src/lib/widgets/WhoMakesModels.svelte';

afterEach(() => {
	cleanup();
	reader.open('');
	history.replaceState(null, '', '/');
	delete document.documentElement.dataset.static;
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');
const year = (name: string) => screen.getByRole('slider', { name });
const summary = () => document.querySelector('.summary')?.textContent ?? '';

test('a guess is asked for before anything is told', async () => {
	render(WhoMakesModels);
	await tick();
	expect(heading()).toMatch(/^Draw it first/);
	expect(summary()).not.toContain('91%');
	await fireEvent.click(screen.getByRole('button', { name: 'Just show me' }));
	expect(heading()).toBe(
		'Firms alone made 23% of the notable models of 2012, and 91% of those of 2025'
	);
	expect(screen.getByRole('status').textContent.trim()).toBe('');
});

test('up and down set a year, left and right change it, and the comparison is said', async () => {
	render(WhoMakesModels);
	await tick();
	year('2013').focus();
	await fireEvent.keyDown(year('2013'), { key: 'PageUp' });
	await fireEvent.keyDown(year('2013'), { key: 'ArrowUp' });
	expect(year('2013').getAttribute('aria-valuetext')).toBe('34%');
	expect(year('2014').getAttribute('aria-valuetext')).toBe('34%, not set');
	await fireEvent.keyDown(year('2013'), { key: 'ArrowRight' });
	expect(document.activeElement).toBe(year('2014'));
	expect([year('2013'), year('2014')].map((input) => input.tabIndex)).toEqual([-1, 0]);
	await fireEvent.keyDown(year('2014'), { key: 'ArrowDown' });
	expect(year('2014').getAttribute('aria-valuetext')).toBe('33%');
	expect(summary()).toContain('33% in 2026');
	await fireEvent.click(screen.getByRole('button', { name: 'Show what happened' }));
	expect(screen.getByRole('status').textContent).toMatch(/points away in a usual year/);
});

test('each kind of maker has a line of its own, and a line can be cleared', async () => {
	render(WhoMakesModels);
	await tick();
	await fireEvent.input(year('2020'), { target: { value: '60' } });
	const choice = screen.getByLabelText('The share of');
	await fireEvent.change(choice, { target: { value: 'academia' } });
	expect(summary()).toContain('Nothing is drawn yet');
	await fireEvent.change(choice, { target: { value: 'industry' } });
	expect(summary()).toContain('60% in 2020');
	await fireEvent.click(screen.getByRole('button', { name: 'Clear your line' }));
	expect(summary()).toContain('Nothing is drawn yet');
});

test('a link brings a guess, still to be compared', async () => {
	history.replaceState(null, '', '/?guess=academia-60-50------------10');
	render(WhoMakesModels);
	await tick();
	expect(heading()).toContain('universities alone');
	expect(summary()).toContain('10% in 2026');
	const link = screen.getByRole<HTMLAnchorElement>('link', { name: 'Link to your line' });
	expect(new URL(link.href).searchParams.get('guess')).toBe('academia-60-50------------10');
});

test('a guess that cannot be read is told, after all else that is said of the link', async () => {
	history.replaceState(null, '', '/?guess=academia-600');
	render(WhoMakesModels);
	reader.open(location.search);
	await tick();
	await tick();
	expect(reader.notices).toEqual([expect.stringMatching(/guess of this link cannot be read/)]);
});

test('a still picture asks nothing', async () => {
	document.documentElement.dataset.static = 'on';
	render(WhoMakesModels);
	await tick();
	expect(heading()).toMatch(/^Firms alone made/);
});

test('public compute moves the model’s share of universities, whatever was guessed', async () => {
	render(WhoMakesModels);
	await fireEvent.click(await screen.findByRole('button', { name: 'Just show me' }));
	const before = summary();
	await fireEvent.input(screen.getByLabelText('Public AI compute'), { target: { value: '60' } });
	expect(summary()).not.toBe(before);
	expect(summary()).toContain('in the status quo');
});
