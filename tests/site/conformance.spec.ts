import { mkdirSync, writeFileSync } from 'node:fs';
import { CONFORMANCE, CONFORMANCE_IDS } from '../../src/lib/embed/conformance';
import { CHECKS, COMPLAINTS } from './conformance-checks';
import { test } from './fixtures';
import { expecting, HOST_PAGES, otherOrigins } from './host-pages';

const { plainSite, visit } = otherOrigins();
/** Where each case leaves what it found, for `npm run conformance` to gather. */
const FOUND = 'test-results/conformance';

for (const id of CONFORMANCE_IDS)
	test.describe(CONFORMANCE[id].page, () => {
		test.use(expecting(HOST_PAGES, ...(COMPLAINTS[id] ?? [])));

		test(CONFORMANCE[id].holds, async ({ page, browser, baseURL }) => {
			// Every figure at three widths, and fifty of them.
			if (id === 'plain' || id === 'fifty') test.setTimeout(180_000);
			const measured = await CHECKS[id]({
				page,
				browser,
				open: (host, more, plain) => visit(page, host, plain ? plainSite() : baseURL, more)
			});
			mkdirSync(FOUND, { recursive: true });
			writeFileSync(
				`${FOUND}/${id}.json`,
				JSON.stringify({ id, measured, browser: `Chromium ${browser.version()}` })
			);
		});
	});
