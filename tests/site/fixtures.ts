import {
	type ConsoleMessage,
	expect,
	type Locator,
	type Page,
	type Request,
	test as base
} from '@playwright/test';

type Fixtures = {
	/**
	 * Complaints a test provokes on purpose: one that matches any of these is forgiven.
	 * `test.use({ expectedComplaints: [/status 404/] })`. Each must occur, or the test fails. Two and more are wrapped,
	 * `[[/status 404/, /console error/], { option: true }]`, since Playwright takes a bare pair for a value with options.
	 */
	expectedComplaints: RegExp[];
	/** What the pages of this test have complained about so far, in words. */
	complaints: string[];
	/**
	 * Opens an address of the site, such as 'playground/' or '/playground/?v=1', and waits until its scripts
	 * have taken over; `page.goto` alone would lose the first clicks.
	 */
	goto: (path: string) => Promise<void>;
};

/**
 * Playwright's `test`, which also fails on anything a browser complains about: an error in the console, an uncaught
 * exception, a request that fails or is refused, a request to anybody else.
 */
export const test = base.extend<Fixtures>({
	expectedComplaints: [[], { option: true }],

	complaints: [
		async ({ context, baseURL, expectedComplaints }, use) => {
			const complaints: string[] = [];
			const home = new URL(baseURL ?? 'http://127.0.0.1/').origin;
			context.on('page', (page) => {
				listen(page, complaints);
			});
			context.on('request', (request) => {
				if (!isOwn(request, home)) complaints.push(`third-party request: ${request.url()}`);
			});
			context.on('response', (response) => {
				if (response.status() >= 400)
					complaints.push(`status ${response.status()}: ${response.url()}`);
			});
			await use(complaints);

			expect(
				complaints.filter(
					(complaint) => !expectedComplaints.some((known) => known.test(complaint))
				),
				'the browser has nothing to complain about'
			).toEqual([]);
			for (const known of expectedComplaints)
				expect(complaints.join('\n'), 'the expected complaint was heard').toMatch(known);
		},
		{ auto: true }
	],

	goto: async ({ page, baseURL }, use) => {
		await use(async (path) => {
			await page.goto(new URL(path.replace(/^\//, ''), baseURL).href);
			// The one in the head chooses the theme; a page without another has nothing that starts.
			if ((await page.locator('script').count()) < 2) return;
			await page.waitForSelector('html[data-hydrated]', { state: 'attached' });
			// Figures in prose start one by one, after the page.
			await page.waitForSelector('.island:not([data-live])', { state: 'detached' });
		});
	}
});

export { expect };

function listen(page: Page, complaints: string[]): void {
	page.on('console', (message: ConsoleMessage) => {
		if (message.type() === 'error')
			complaints.push(`console error: ${message.text()} (${message.location().url})`);
	});
	page.on('pageerror', (error) => complaints.push(`uncaught: ${error.message}`));
	page.on('requestfailed', (request) => {
		const reason = request.failure()?.errorText ?? '';
		// A page that is left cancels what it was still fetching; nobody is the worse for it.
		if (reason !== 'net::ERR_ABORTED')
			complaints.push(`failed request: ${request.url()} ${reason}`);
	});
}

/** Is the request to the site under test, or to no network at all (data:, blob:)? */
function isOwn(request: Request, home: string): boolean {
	const url = new URL(request.url());
	return url.origin === home || url.protocol === 'data:' || url.protocol === 'blob:';
}

/**
 * Presses End, and where that changes nothing Home, at the first control of a figure: its summary must answer. A control
 * that stands at its end moves from there to its beginning.
 */
export async function expectAnswer(figure: Locator): Promise<void> {
	const summary = figure.locator('p.summary');
	const before = await summary.textContent();
	const control = figure
		.locator('.controls :is(input[type=range], input[type=radio], select):visible')
		.first();
	await control.focus();
	for (const key of ['End', 'Home']) {
		await control.press(key);
		if ((await summary.textContent()) !== before) break;
	}
	await expect(summary).not.toHaveText(before ?? '');
}
