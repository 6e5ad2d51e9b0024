import type { Locator, Page } from '@playwright/test';
import { expect } from './fixtures';

export const investment = (page: Page) => page.getByRole('slider', { name: /^Investment/ });
export const openness = (page: Page) => page.getByRole('slider', { name: /^Openness/ });
export const chart = (page: Page, name: string) => page.getByRole('region', { name });
export const headline = (page: Page) => page.locator('dd.value').first();
/** The reader's line of a chart: the last drawn, on top. */
export const line = (panel: Locator) => panel.locator('path.line').last();
export const axis = (panel: Locator) =>
	panel
		.locator('.chart g[aria-hidden] text')
		.allTextContents()
		.then((all) => all.join('|'));

/** What a movement of a dial must change: the first headline number, the title and the line of the first chart. */
export async function seen(page: Page): Promise<Record<string, string | null>> {
	const panel = chart(page, 'First chart');
	return {
		headline: await headline(page).textContent(),
		title: await panel.getByRole('heading').textContent(),
		line: await line(panel).getAttribute('d')
	};
}
export async function expectAllChanged(page: Page, before: Record<string, string | null>) {
	const after = await seen(page);
	for (const [what, was] of Object.entries(before))
		expect(after[what], `${what} follows the dial`).not.toBe(was);
}
/** A point on a slider's track, as a share of its length. */
export async function pointOn(slider: Locator, share: number) {
	// At the lower edge, where the charts that stay in sight do not cover it.
	await slider.evaluate((node) => node.scrollIntoView({ block: 'end' }));
	const box = await slider.boundingBox();
	if (!box) throw new Error('the slider is not drawn');
	return { x: box.x + box.width * share, y: box.y + box.height / 2 };
}
