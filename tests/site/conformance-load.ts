import { readFileSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { WIDGET_IDS } from '../../src/lib/registry';
import type { Tried } from './conformance-checks';
import { expect } from './fixtures';
import { figure, heard, typesHeard } from './host-pages';

const FIGURES = 50;
const MEGABYTE = 1e6;

/** Fifty figures on one page, scrolled through from top to bottom: what waits, what it takes, what moves. */
export async function fiftyOnAPage({ page, browser, open }: Tried): Promise<string> {
	const renderers = await renderersOf(browser);
	const begun = Date.now();
	await open('fifty', { widgets: WIDGET_IDS.join(',') });
	await expect.poll(() => typesHeard(page)).toContain('ready');
	const first = Date.now() - begun;
	const idle = await renderers.idle();
	const early = (await heard(page)).filter(({ type }) => type === 'ready').length;
	expect(early, 'figures out of sight wait').toBeLessThan(FIGURES / 2);

	await page.evaluate(() => {
		const times: number[] = [];
		Object.assign(window, { times });
		const tick = (now: number) => {
			times.push(now);
			requestAnimationFrame(tick);
		};
		requestAnimationFrame(tick);
	});
	for (let index = 0; index < FIGURES; index++) {
		const words = page.locator(`#before-${index}`);
		await words.evaluate((node) => node.scrollIntoView({ block: 'start' }));
		await expect
			.poll(async () => new Set(readied(await heard(page))).has(`figure-${index}`), {
				timeout: 15_000
			})
			.toBe(true);
		const top = (await words.boundingBox())?.y ?? NaN;
		expect(Math.abs(top), `the words before figure ${index} stay where they are`).toBeLessThan(80);
	}
	const all = (Date.now() - begun) / 1000;
	const steps = await page.evaluate(() => {
		const { times } = window as unknown as { times: number[] };
		return times.slice(1).map((time, index) => time - (times[index] ?? time));
	});
	const median = steps.sort((a, b) => a - b)[Math.floor(steps.length / 2)] ?? NaN;
	await renderers.idle();
	const used = (renderers.memory() ?? NaN) / MEGABYTE;
	const memory = Number.isNaN(used)
		? ''
		: `, ${used.toFixed(0)} MB resident in all the browser’s page processes`;
	return `${early} loaded at first, the first after ${(first / 1000).toFixed(1)} s, idle after ${((idle - begun) / 1000).toFixed(1)} s; all after ${all.toFixed(0)} s of scrolling, a frame every ${median.toFixed(0)} ms${memory}`;
}

/** How long (ms) the browser's pages must have done next to nothing to count as idle, and how much of a processor that is. */
const QUIET = { time: 500, share: 0.1 };

/** The processes that draw the pages of a browser: when they have come to rest, and their memory. */
async function renderersOf(browser: Browser) {
	const session = await browser.newBrowserCDPSession();
	let pids: number[] = [];
	const busy = async () => {
		const { processInfo } = await session.send('SystemInfo.getProcessInfo');
		const renderers = processInfo.filter(({ type }) => type === 'renderer');
		pids = renderers.map(({ id }) => id);
		return renderers.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
	};
	return {
		/** The moment (ms) since which they have been idle. */
		async idle(): Promise<number> {
			for (;;) {
				const [from, before] = [Date.now(), await busy()];
				await new Promise((resolve) => setTimeout(resolve, QUIET.time));
				const seconds = (Date.now() - from) / 1000;
				if ((await busy()) - before < QUIET.share * seconds) return from;
			}
		},
		/** Bytes they hold resident, as they stood when last asked whether they were busy; undefined off Linux. */
		memory(): number | undefined {
			try {
				return pids
					.map((pid) =>
						Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1])
					)
					.reduce((sum, kilobytes) => sum + 1024 * kilobytes, 0);
			} catch {
				return undefined;
			}
		}
	};
}

const readied = (all: { type: string; id: string }[]): string[] =>
	all.filter(({ type }) => type === 'ready').map(({ id }) => id);

/** Ten thousand messages, half of them nonsense: the figure takes the last that makes sense and answers at once. */
export async function floodedWithMessages({ page, open }: Tried): Promise<string> {
	await open('element');
	await expect.poll(() => typesHeard(page)).toContain('ready');
	const { slider, title } = figure(page);
	const begun = Date.now();
	await page.locator('ai-gold-rush iframe').evaluate((node: HTMLIFrameElement) => {
		for (let index = 0; index < 10_000; index++) {
			const scenario = index % 2 ? { investment: (index % 300) / 100 } : { investment: [{}] };
			node.contentWindow?.postMessage({ type: 'ai-gold-rush:set-scenario', scenario }, '*');
		}
		node.contentWindow?.postMessage(
			{ type: 'ai-gold-rush:set-scenario', scenario: { investment: 0.7 } },
			'*'
		);
	});
	await expect(slider).toHaveValue('0.7', { timeout: 10_000 });
	const taken = Date.now() - begun;
	const before = await title.innerText();
	await slider.press('End');
	await expect(title).not.toHaveText(before);
	expect(await typesHeard(page)).not.toContain('error');
	return `answered ${(taken / 1000).toFixed(1)} s after the first of 10,001 messages`;
}
