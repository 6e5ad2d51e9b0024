import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { unzipSync } from 'fflate';
import { expect, test } from './fixtures';

const investment = (page: Page) => page.getByRole('slider', { name: /^Investment/ });
/** Changes the investment lever and waits until the page has taken note of it. */
async function invest(page: Page, value: string) {
	await investment(page).fill(value);
	await expect(page).toHaveURL(new RegExp(`investment=${value.replace('.', '\\.')}`));
}
const list = (page: Page) => page.getByRole('region', { name: 'Your scenarios' });

test.describe('steps', () => {
	test('are taken back and done again by button and by keyboard', async ({ goto, page }) => {
		await goto('/playground/');
		const undo = page.getByRole('button', { name: 'Undo', exact: true });
		await expect(undo).toBeDisabled();
		await invest(page, '2');
		await invest(page, '2.5');
		await undo.click();
		await expect(investment(page)).toHaveValue('2');
		await page.getByRole('button', { name: 'Redo' }).click();
		await expect(investment(page)).toHaveValue('2.5');
		await page.keyboard.press('Control+z');
		await page.keyboard.press('Control+z');
		await expect(investment(page)).toHaveValue('1');
		await page.keyboard.press('Control+Shift+z');
		await expect(investment(page)).toHaveValue('2');
	});

	test('the last one can be seen again, and ends where it was', async ({ goto, page }) => {
		await goto('/playground/');
		await invest(page, '2.5');
		await page.getByRole('button', { name: 'Replay the last change' }).click();
		await expect.poll(async () => Number(await investment(page).inputValue())).toBeLessThan(2.4);
		await expect(investment(page)).toHaveValue('2.5');
		await expect(page.getByRole('button', { name: 'Redo' })).toBeDisabled();
	});
});

test.describe('kept scenarios', () => {
	test('are named, drawn, deleted and brought back, and are there at the next visit', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		await invest(page, '2');
		await list(page).getByRole('button', { name: 'Keep this scenario' }).click();
		const name = list(page).getByRole('textbox', { name: 'Name of the scenario' });
		await name.fill('Twice the money');
		await name.press('Enter');
		await page.getByRole('button', { name: 'Reset all' }).click();
		const lines = page.locator('.chart-panel path.line, .panel path.line');
		const before = await lines.count();
		await list(page).getByRole('checkbox', { name: 'Draw Twice the money' }).check();
		await expect.poll(() => lines.count()).toBeGreaterThan(before);

		await list(page).getByRole('button', { name: 'Delete Twice the money' }).click();
		await expect(name).toHaveCount(0);
		await list(page).getByRole('button', { name: 'Undo' }).click();
		await expect(name).toHaveValue('Twice the money');

		await page.reload();
		await expect(name).toHaveValue('Twice the money');
		await list(page).getByRole('button', { name: 'Open Twice the money' }).click();
		await expect(investment(page)).toHaveValue('2');
	});

	test('go into a file and come back from it; a foreign file is told and loses nothing', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		await invest(page, '2');
		await list(page).getByRole('button', { name: 'Keep this scenario' }).click();
		const waiting = page.waitForEvent('download');
		await list(page).getByRole('button', { name: 'Save all as a file' }).click();
		const path = await (await waiting).path();
		const chooser = list(page).getByLabel('Add from a file');
		await chooser.setInputFiles(path);
		await expect(list(page).getByRole('textbox')).toHaveCount(2);
		await chooser.setInputFiles({
			name: 'holiday.json',
			mimeType: 'application/json',
			buffer: Buffer.from('{"photos": []}')
		});
		await expect(list(page).getByRole('alert')).toContainText('no scenarios of this site');
		await expect(list(page).getByRole('textbox')).toHaveCount(2);
	});

	test('any two are compared in a table', async ({ goto, page }) => {
		await goto('/playground/?v=1&investment=2');
		await list(page).getByText('Compare any two', { exact: true }).click();
		await list(page).getByRole('combobox', { name: 'To' }).selectOption({ label: 'Open commons' });
		await expect(list(page).getByText('Openness of frontier labs: 15% → 85%')).toBeVisible();
		await expect(list(page).getByRole('row')).toHaveCount(24);
	});
});

test.describe('a shared link', () => {
	test('says in words what it changes, and the reader’s own scenario is not lost', async ({
		goto,
		page
	}) => {
		await goto('/playground/');
		await invest(page, '2.5');
		await goto('/playground/?v=1&openness=0.9&cut=pace-capability');
		const note = page.getByRole('region', { name: 'What this link changes' });
		await expect(note).toContainText('Openness of frontier labs: 15% → 90%');
		await expect(note).toContainText('Cut: ');
		await note.getByRole('button', { name: 'Back to my own scenario' }).click();
		await expect(investment(page)).toHaveValue('2.5');
		await expect(note).toHaveCount(0);
	});

	test('when the reader goes on from it, their own is kept in the list', async ({ goto, page }) => {
		await goto('/playground/');
		await invest(page, '2.5');
		await goto('/playground/?v=1&openness=0.9');
		await investment(page).fill('0.5');
		await expect(list(page).getByRole('textbox')).toHaveValue('Mine, before the link');
	});
});

test('the archive holds the runs, what they rest on, and the command that makes them again', async ({
	goto,
	page
}) => {
	await goto(
		'/playground/?v=1&investment=2&parameter=algorithmicDifficulty:0.5&cut=pace-capability'
	);
	await page.getByText('Take it away').click();
	const waiting = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Everything as a ZIP' }).click();
	const files = unzipSync(new Uint8Array(readFileSync(await (await waiting).path())));
	const text = (name: string) => new TextDecoder().decode(files[name]);
	expect(Object.keys(files)).toEqual(
		expect.arrayContaining(['README.md', 'runs/your-scenario.csv', 'bands.csv', 'parameters.csv'])
	);
	expect(text('README.md')).toContain(
		'--investment 2 --parameter algorithmicDifficulty=0.5 --cut pace-capability'
	);
	expect(text('runs/your-scenario.csv').trim().split('\n')).toHaveLength(118);
	expect(text('bands.csv')).not.toContain('NaN');
	await expect(page.getByText('The archive: done.')).toBeVisible();
});
