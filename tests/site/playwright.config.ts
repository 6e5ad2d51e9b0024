import { createServer } from 'node:net';
import { defineConfig, devices } from '@playwright/test';
import { BROWSER_FLAGS, findBrowser } from '../../src/cli/browser.js';

/** A port nobody listens on, chosen by the system. */
function freePort(): Promise<string> {
	return new Promise((resolve) => {
		const probe = createServer().listen(0, '127.0.0.1', () => {
			const address = probe.address();
			probe.close(() => resolve(String(typeof address === 'object' ? address?.port : address)));
		});
	});
}

// Each worker reads this file again: the first reading chooses, the others find the choice in their environment.
process.env.CHROMIUM ??= (await findBrowser()) ?? '';
process.env.SITE_PORT ??= await freePort();
const address = `http://127.0.0.1:${process.env.SITE_PORT}/`;

/**
 * The built site in a real browser. Everything runs on a desktop; a test tagged `@phone` also runs on a phone with a
 * touch screen, one tagged `@phone-only` runs nowhere else.
 */
export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	outputDir: '../../test-results/site',
	fullyParallel: true,
	forbidOnly: Boolean(process.env.CI),
	workers: 2,
	retries: 0,
	timeout: 30_000,
	reporter: [
		[process.stdout.isTTY ? 'list' : 'dot'],
		['json', { outputFile: process.env.SITE_REPORT ?? '../../test-results/site.json' }]
	],
	use: {
		baseURL: address,
		launchOptions: { executablePath: process.env.CHROMIUM, args: BROWSER_FLAGS },
		trace: 'retain-on-failure'
	},
	projects: [
		{
			name: 'desktop',
			grepInvert: /@phone-only/,
			use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } }
		},
		{
			name: 'phone',
			grep: /@phone/,
			use: {
				...devices['Pixel 7'],
				viewport: { width: 360, height: 740 },
				deviceScaleFactor: 2
			}
		}
	],
	webServer: {
		command: `node src/cli/serve.js ${process.env.SITE_PORT}`,
		cwd: '../..',
		url: address,
		reuseExistingServer: false
	}
});
