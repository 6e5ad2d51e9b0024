import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './fixtures';
import { axis, chart, line, openness, pointOn } from './playground-page';

test.describe('the charts of the workbench', () => {
	test('draws any outcome, as values or as the change from the status quo', async ({
		goto,
		page
	}) => {
		await goto('/playground/?v=1&investment=2');
		const panel = chart(page, 'First chart');
		await panel
			.getByRole('combobox', { name: 'First chart' })
			.selectOption({ label: 'Revenue from AI' });
		await expect(panel.getByRole('heading')).toContainText('Revenue from AI');
		await expect(page).toHaveURL(/outcome=ai-revenue/);
		await panel
			.getByRole('combobox', { name: 'Drawn as' })
			.selectOption({ label: 'change from status quo' });
		expect(await axis(panel)).toMatch(/[+−]\d+%/);
	});

	test('keeps all its charts in sight while the last of the dials is moved', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		const last = page.locator('.deck input[type=range]:visible').last();
		await last.evaluate((dial) => dial.scrollIntoView({ block: 'end' }));
		for (const name of ['First chart', 'Second chart']) {
			const box = await chart(page, name).locator('.chart > svg:visible').boundingBox();
			expect(box?.y, name).toBeGreaterThanOrEqual(0);
			expect((box?.y ?? 0) + (box?.height ?? 0), name).toBeLessThanOrEqual(800);
		}
	});

	test('shows one, two or four charts, each drawn as wished, and a link brings them back', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		const panels = page.locator('.chart-panel');
		await page.getByRole('radio', { name: '4 charts' }).check();
		await expect(panels).toHaveCount(4);
		await chart(page, 'Third chart')
			.getByRole('combobox', { name: 'Drawn as' })
			.selectOption({ label: 'change from status quo' });
		await expect(page).toHaveURL(/view=auto,auto,difference$/);
		await page.reload();
		await expect(panels).toHaveCount(4);
		await expect(
			chart(page, 'Third chart').getByRole('combobox', { name: 'Drawn as' })
		).toHaveValue('difference');
		await page.getByRole('radio', { name: '1 chart', exact: true }).check();
		await expect(panels).toHaveCount(1);
		await page.getByRole('radio', { name: '2 charts' }).check();
		await expect(panels).toHaveCount(2);
		await goto(
			'/playground/?v=1&outcome=transparency&outcome=capability&outcome=ai-revenue&view=log'
		);
		await expect(panels).toHaveCount(3);
		expect(await axis(chart(page, 'First chart'))).toContain('100|');
	});

	test('draws the range of what is drawn, and of nothing else', async ({ goto, page }) => {
		await goto('/playground/');
		const ranges = chart(page, 'Second chart').locator('path.band');
		await expect(ranges, 'of the status quo, before anything is moved').toHaveCount(2);
		const before = await ranges.first().getAttribute('d');
		const { x, y } = await pointOn(openness(page), 0.9);
		await page.mouse.move(x, y);
		await page.mouse.down();
		await expect(ranges, 'none while the dial is held').toHaveCount(0);
		await page.mouse.up();
		await expect(ranges).toHaveCount(2);
		expect(await ranges.first().getAttribute('d')).not.toBe(before);
		await expect(page.getByText('half and nine tenths of 150 draws')).toBeVisible();
	});

	test('shows how far a dial can pull while it has the focus, without moving an axis', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		const panel = chart(page, 'Second chart');
		const still = await axis(panel);
		await openness(page).focus();
		await expect(panel.getByText('at 0%', { exact: true })).toBeVisible();
		await expect(panel.getByText('at 100%', { exact: true })).toBeVisible();
		expect(await axis(panel)).toBe(still);
		await page.getByRole('radio', { name: '2 charts' }).focus();
		await expect(panel.getByText('at 100%', { exact: true })).toHaveCount(0);
	});

	test(
		'gives one chart the whole screen, with the big dials, and takes it back with Escape',
		{ tag: '@phone' },
		async ({ goto, page }) => {
			await goto('/playground/');
			const opener = page.getByRole('button', { name: 'First chart on the whole screen' });
			await opener.click();
			const screen = page.getByRole('dialog', { name: 'First chart' });
			await expect(screen.getByRole('slider', { name: /^Investment/ })).toBeVisible();
			const before = await line(screen).getAttribute('d');
			await screen.getByRole('slider', { name: /^Investment/ }).fill('2');
			expect(await line(screen).getAttribute('d')).not.toBe(before);
			const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
			expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
			await screen.getByRole('button', { name: /^Close/ }).click();
			await expect(screen).toHaveCount(0);
			await expect(opener).toBeFocused();
		}
	);

	test('presents the kept scenarios one press after the other, told as they come, and changes nothing', async ({
		goto,
		page
	}) => {
		await goto('/playground/?v=1&investment=2');
		const keep = page.getByRole('button', { name: 'Keep this scenario' });
		await keep.click();
		await page.getByRole('radio', { name: 'Open commons' }).check();
		await keep.click();
		await expect(page).toHaveURL(/scenario=open-commons$/);
		const address = page.url();
		await page.getByRole('button', { name: 'Present' }).click();
		const screen = page.getByRole('dialog', { name: 'Presentation' });
		await expect(screen.getByRole('heading', { level: 2 })).toHaveText('Status quo, mine');
		await expect(screen.getByRole('button', { name: /^Next/ })).toBeFocused();
		const still = await axis(screen);
		await page.keyboard.press('ArrowRight');
		await expect(screen.getByRole('heading', { level: 2 })).toHaveText('Open commons, mine');
		await expect(screen.locator('[aria-live]')).toContainText(
			'Step 2 of 2: Open commons, mine. Cost of'
		);
		expect(await axis(screen), 'the axes keep still from step to step').toBe(still);
		await screen.getByRole('button', { name: /Back$/ }).click();
		await expect(screen.getByRole('heading', { level: 2 })).toHaveText('Status quo, mine');
		const { violations } = await new AxeBuilder({ page }).include('dialog').analyze();
		expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
		await page.evaluate(() => document.fullscreenElement && document.exitFullscreen());
		await page.keyboard.press('Escape');
		await expect(screen).toHaveCount(0);
		await expect(openness(page)).toHaveValue('0.85');
		expect(page.url()).toBe(address);
	});
});
