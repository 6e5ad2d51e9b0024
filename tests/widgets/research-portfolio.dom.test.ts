import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { afterEach, expect, test } from 'vitest';
import { FINDINGS, MOST_CITED } from '../../src/lib/facts/research-focus.build';
import { reader } from '../../src/lib/scenario/reader.svelte';
import {
	courseWords,
	delayWords,
	difference,
	paceWords,
	percent
} from '../../src/lib/widgets/research-portfolio/words';
import ResearchPortfolio from '../../src/lib/widgets/ResearchPortfolio.svelte';

afterEach(() => {
	cleanup();
	reader.open('');
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');

test('pressing for products leaves less basic research, and tells that it was faster first', async () => {
	render(ResearchPortfolio);
	const basic = () => Number(/(\d+)% (?:is basic|of research is basic)/.exec(heading())?.[1]);
	const before = basic();
	await fireEvent.input(screen.getByLabelText('Commercial pressure'), { target: { value: '2' } });
	expect(basic()).toBeLessThan(before);
	expect(heading()).toMatch(/slower than in the status quo; until 20\d\d it was faster/);
});

test('free research can be turned to efficiency or to other paradigms, one dial at a time', async () => {
	render(ResearchPortfolio);
	expect(screen.queryByLabelText('Research on other paradigms')).toBeNull();
	await fireEvent.change(screen.getByLabelText('Turn free research to'), {
		target: { value: 'alternativeResearch' }
	});
	expect(screen.queryByLabelText('Research on efficiency')).toBeNull();
	await fireEvent.input(screen.getByLabelText('Research on other paradigms'), {
		target: { value: '0.5' }
	});
	expect(reader.levers.alternativeResearch).toBe(0.5);
	expect(heading()).toContain('slower');
});

test('the year of the link is the year of the title', async () => {
	render(ResearchPortfolio);
	reader.open('?v=1&year=2030');
	await tick();
	expect(heading()).toContain('In 2030');
});

test('signs for and against a narrowing stand side by side, each with a source', () => {
	const { container } = render(ResearchPortfolio);
	for (const bears of ['narrowing', 'widening', 'context'])
		expect(FINDINGS.some((one) => one.bears === bears)).toBe(true);
	const links = [...container.querySelectorAll('li a')].map((link) => link.getAttribute('href'));
	expect(links).toEqual(expect.arrayContaining(FINDINGS.map((one) => one.source.url)));
	expect(MOST_CITED.map((one) => one.papers)).toEqual([17, 19, 6]);
});

test('a course is told in the order in which it happens', () => {
	const turned = {
		last: -0.16,
		parts: 2027.25,
		turns: { year: 2029.8, before: 0.011 },
		widest: { year: 2041, gap: -0.16 }
	};
	expect(courseWords(turned, 2041)).toBe(
		'Research is up to 1.1% faster than in the status quo until 2029, and slower after that: in 2041 it is 16% slower.'
	);
	const straight = { ...turned, turns: null };
	expect(courseWords(straight, 2041)).toContain('still grows in 2041');
	expect(courseWords({ ...straight, widest: { year: 2034, gap: -0.2 } }, 2041)).toContain(
		'most in 2034, when it is 20% slower'
	);
	expect(courseWords({ ...straight, parts: null }, 2041)).toBe(
		'Research keeps the pace of the status quo.'
	);
});

test('a delay is told in years, and none is told where nothing changes', () => {
	expect(delayWords(2031.2, 2033.6)).toContain(
		'2031; half of the change in pace comes 2.4 years later'
	);
	expect(delayWords(2031, 2032)).toContain('1 year later');
	expect(delayWords(2031, 2030)).toContain('no later');
	expect(delayWords(null, 2030)).toBe('');
	expect([difference(1), difference(-16.24), difference(0)]).toEqual(['+1%', '−16.2%', '0%']);
	expect([paceWords(0.0004), paceWords(-0.095)]).toEqual(['', '9.5% slower']);
	expect([percent(0.003), percent(0.15), percent(0)]).toEqual(['<1%', '15%', '0%']);
});
