import type { Page } from '@playwright/test';
import { type Host, hostServer, plainHost } from './host-server';
import { test } from './fixtures';

/** A page on a second origin is, to the site's own fixture, a stranger. */
export const HOST_PAGES = /third-party request: http:\/\/localhost:\d+\/(hosts|framework)\//;
/** The figure that is put on pages where it does not matter which. */
export const WIDGET = 'scenario-chart';

export type Heard = {
	type: string;
	id: string;
	origin?: string;
	height?: number;
	reason?: string;
	scenario?: Record<string, unknown>;
	query?: string;
};
type Expected = { expectedComplaints: [RegExp[], { scope: 'test'; option: true }] };

/** What the browser may complain about. Wrapped, since a bare list of two would be taken for a value with options. */
export const expecting = (...complaints: RegExp[]): Expected => ({
	expectedComplaints: [complaints, { scope: 'test', option: true }]
});

/** Two more origins while the tests of a file run: other people's pages, and the site on a plain static host. */
export function otherOrigins() {
	const servers: { hosts?: Host; plain?: Host } = {};
	test.beforeAll(async () => {
		[servers.hosts, servers.plain] = await Promise.all([hostServer(), plainHost()]);
	});
	test.afterAll(() => {
		servers.hosts?.close();
		servers.plain?.close();
	});
	return {
		/** Address of the site on the plain host. */
		plainSite: () => `${servers.plain?.origin ?? ''}/`,
		/** Opens `hosts/<name>.html`, with figures from `site`. */
		visit: async (page: Page, name: string, site: string | undefined, more = {}) => {
			const address = new URL(site ?? '');
			const values = {
				site: address.href,
				origin: address.origin,
				widget: WIDGET,
				width: '720',
				...more
			};
			const query = new URLSearchParams(values).toString();
			await page.goto(`${servers.hosts?.origin ?? ''}/hosts/${name}.html?${query}`);
		}
	};
}

/** What the page's scripts have heard so far. */
export const heard = (page: Page) =>
	page.evaluate(() => (window as unknown as { heard: Heard[] }).heard.slice());
export const typesHeard = async (page: Page) => (await heard(page)).map((one) => one.type);

/** The title of the figure in a frame, and its investment slider. */
export function figure(page: Page, frame = 'ai-gold-rush iframe') {
	const inside = page.frameLocator(frame);
	return {
		inside,
		title: inside.locator('figcaption h2'),
		slider: inside.getByRole('slider', { name: 'Investment', exact: false }).first(),
		root: inside.locator('html')
	};
}
