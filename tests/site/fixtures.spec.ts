import { expect, test } from './fixtures';

test.describe('an address that leads nowhere', () => {
	test.use({
		expectedComplaints: [/status 404: .*\/nowhere\/|console error/]
	});

	test('shows the page for lost readers, wherever it is, with a way on', async ({ page }) => {
		const answer = await page.goto('nowhere/at/all/');
		expect(answer?.status()).toBe(404);
		await page
			.getByRole('link', { name: /playground/i })
			.first()
			.click();
		await expect(page).toHaveURL(/\/playground\/$/);
	});
});

test.describe('the watch kept on every page', () => {
	test('notices an error in the console', async ({ goto, page }) => {
		test.fail();
		await goto('');
		await page.evaluate(() => {
			window.console.error('Something is wrong');
		});
	});

	test('notices an exception nobody caught', async ({ goto, page }) => {
		test.fail();
		await goto('');
		const heard = page.waitForEvent('pageerror');
		await page.evaluate(() => {
			setTimeout(() => {
				throw new Error('Something broke');
			});
		});
		await heard;
	});

	test('notices a file that is missing', async ({ goto, page }) => {
		test.fail();
		await goto('');
		await page.evaluate(() => fetch('missing.json').then((answer) => answer.status));
	});

	test('notices a request to anybody else', async ({ goto, page }) => {
		test.fail();
		await goto('');
		await page.evaluate(() =>
			fetch('http://localhost:9/track').then(
				() => undefined,
				() => undefined
			)
		);
	});

	test('is content with a page that does nothing wrong', async ({ goto, page }) => {
		await goto('');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});
});
