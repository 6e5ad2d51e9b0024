import { expect, test } from 'vitest';
import { CHAPTERS } from '../../src/lib/chapters';
import { isWidget, REGISTERED, WIDGET_IDS, widgetById } from '../../src/lib/registry';

test('an unknown figure is refused by name, with the names of those that exist', () => {
	expect(() => widgetById('no-such-figure')).toThrow(/no-such-figure.*frontier-cost/);
	expect(isWidget('constructor'), 'nor is anything inherited a figure').toBe(false);
});

test('ids are addresses: lower case words and hyphens', () => {
	for (const id of WIDGET_IDS) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
});

test('every figure belongs to a chapter, has an idea in a sentence and heights an element accepts', () => {
	for (const { chapter, idea, height, title } of REGISTERED) {
		expect(CHAPTERS.map(({ slug }) => slug)).toContain(chapter);
		expect(idea).toMatch(/^[A-Z].{20,140}\.$/);
		expect(title.length).toBeGreaterThan(3);
		for (const px of Object.values(height)) expect(px).toBeGreaterThan(80);
		for (const px of Object.values(height)) expect(px).toBeLessThan(4000);
		expect(height.narrow).toBeGreaterThanOrEqual(height.wide);
	}
});
