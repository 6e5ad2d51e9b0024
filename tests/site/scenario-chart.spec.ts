import type { Page } from '@playwright/test';
import { expect, test } from './fixtures';

const PATH = 'embed/scenario-chart/?v=1&investment=2&outcome=open-closed-lag';

const chart = (page: Page) => page.locator('#scenario-chart');
/** Waits until all draws are in what the chart says. */
async function rested(page: Page, words: string) {
	await expect(chart(page).locator('.summary')).toContainText(words, { timeout: 20_000 });
	await expect(chart(page).getByRole('status')).not.toContainText('Computing');
}
const bandsOf = (page: Page) =>
	chart(page)
		.locator('.chart svg path.band')
		.evaluateAll((paths) => paths.map((path) => path.getAttribute('d')));

test('a reader looks at single draws, follows one and takes them all away', async ({
	page,
	goto
}) => {
	await goto(PATH);
	await chart(page).getByLabel('Uncertainty').selectOption('Single draws');
	await rested(page, '150 draws run');
	const strands = chart(page).locator('.chart svg path.strands').first();
	expect((await strands.getAttribute('d'))?.split('M')).toHaveLength(151);
	const slider = chart(page).getByLabel('Draw to follow', { exact: true });
	await slider.focus();
	await page.keyboard.press('ArrowRight');
	await expect(chart(page).locator('.summary')).toContainText('draw 2 has');

	const [file] = await Promise.all([
		page.waitForEvent('download'),
		chart(page).getByRole('button', { name: 'Draws (CSV)' }).click()
	]);
	let text = '';
	for await (const part of await file.createReadStream()) text += String(part);
	const [head = '', ...rows] = text.trim().split('\r\n');
	expect(rows).toHaveLength(150);
	expect(head).toMatch(/^draw,hardwareGrowth,.*,open-closed-lag-2012,.*,open-closed-lag-2041$/);
	const width = head.split(',').length;
	for (const row of rows) expect(row.split(',').every((cell) => cell !== '')).toBe(true);
	expect(new Set(rows.map((row) => row.split(',').length))).toEqual(new Set([width]));
});

test('the same link has the same band, another investment another', async ({ page, goto }) => {
	await goto(PATH);
	await rested(page, 'Nine tenths');
	const first = await bandsOf(page);
	expect(first.length).toBeGreaterThan(1);
	await goto(PATH);
	await rested(page, 'Nine tenths');
	expect(await bandsOf(page)).toEqual(first);
	await goto(PATH.replace('investment=2', 'investment=2.1'));
	await rested(page, 'Nine tenths');
	expect(await bandsOf(page)).not.toEqual(first);
});

test('a band gets finer in three steps while the page goes on drawing frames', async ({
	page,
	goto
}) => {
	await page.addInitScript(() => {
		const heard: { done: number; frame: number }[] = [];
		let frame = 0;
		const count = () => {
			frame++;
			requestAnimationFrame(count);
		};
		requestAnimationFrame(count);
		Object.assign(window, { heard });
		const Original = Worker;
		window.Worker = class extends Original {
			constructor(...all: ConstructorParameters<typeof Worker>) {
				super(...all);
				this.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
					if (data.progress?.partial) heard.push({ done: data.progress.done, frame });
					else if (data.type === 'answer') heard.push({ done: 1, frame });
				});
			}
		};
		type FromWorker = { type: string; progress?: { done: number; partial?: object } };
	});
	await goto(PATH);
	await rested(page, 'Nine tenths');
	const heard = await page.evaluate(
		() => (window as unknown as { heard: { done: number; frame: number }[] }).heard
	);
	expect(heard.map(({ done }) => Math.round(150 * done))).toEqual([30, 60, 150]);
	// Members are run elsewhere: between the first answer and the last the page draws.
	expect((heard[2]?.frame ?? 0) - (heard[0]?.frame ?? 0)).toBeGreaterThanOrEqual(1);
});
