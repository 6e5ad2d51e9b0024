import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sirv from 'sirv';
import { expect, test } from './fixtures';
import { expecting, figure, WIDGET } from './host-pages';

/** WordPress, its database and PHP, as Debian's packages install them. */
const NEEDED = [
	'/usr/share/wordpress/wp-load.php',
	'/usr/sbin/mariadbd',
	'/usr/bin/php',
	'/usr/bin/curl'
];
const PORT = 8097;

/** The built site with whole addresses where it answers pasted links, as a build with SITE_URL has them. */
async function siteThatKnowsItsAddress(): Promise<{ server: Server; origin: string }> {
	const files = sirv('build');
	const server = createServer((request, response) => {
		const path = request.url?.split('?')[0] ?? '/';
		const name = /^\/(oembed\/[a-z-]+\.(?:json|xml)|embed\/[a-z-]+\/)$/.exec(path)?.[1];
		if (!name) {
			files(request, response);
			return;
		}
		const text = readFileSync(
			join('build', name.endsWith('/') ? `${name}index.html` : name),
			'utf8'
		);
		response.setHeader('Content-Type', TYPES[/\w+$/.exec(name)?.[0] ?? ''] ?? 'text/html');
		response.end(
			text.replace(/(?:\.\.\/)+(?=oembed\/)|(?<=[("]|src=\\")\.\.\/(?=embed\/)/g, `${origin}/`)
		);
	});
	await new Promise<void>((resolve) => server.listen(0, resolve));
	const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
	return { server, origin };
}
const TYPES: Record<string, string> = { json: 'application/json', xml: 'text/xml' };

/** Starts WordPress with one post that holds the link; its address, once it is ready. */
function started(process: ChildProcess): Promise<string> {
	return new Promise((resolve, reject) => {
		let said = '';
		process.stdout?.on('data', (piece) => {
			const post = /ready (\S+)/.exec((said += String(piece)))?.[1];
			if (post) resolve(post);
		});
		process.stderr?.on('data', (piece) => (said += String(piece)));
		process.on('exit', () => {
			reject(new Error(`WordPress did not start: ${said}`));
		});
	});
}

test.describe('on a page of WordPress', () => {
	test.skip(
		!NEEDED.every((file) => existsSync(file)),
		'needs the packages wordpress, mariadb-server, php-cli, php-mysql and curl'
	);
	// The theme of the journal is WordPress's own affair.
	test.use(expecting(/third-party request: http:\/\/localhost/));

	const folder = mkdtempSync(join(tmpdir(), 'wordpress-'));
	let wordpress: ChildProcess | undefined;
	let site: Server | undefined;
	test.afterAll(async () => {
		site?.close();
		if (wordpress?.exitCode === null) {
			const ended = once(wordpress, 'exit');
			wordpress.kill();
			await ended;
		}
		rmSync(folder, { recursive: true, force: true });
	});

	test('a link that was pasted becomes the figure, whole in its frame, and it answers', async ({
		page
	}) => {
		test.setTimeout(180_000);
		const { server, origin } = await siteThatKnowsItsAddress();
		site = server;
		wordpress = spawn('tests/site/wordpress/start.sh', [
			folder,
			String(PORT),
			`${origin}/embed/${WIDGET}/`
		]);
		await page.goto(await started(wordpress));

		const frame = page.locator('iframe.wp-embedded-content');
		await expect(frame).toHaveAttribute(
			'src',
			new RegExp(`^${origin}/embed/${WIDGET}/#\\?secret=`)
		);
		await expect(frame).toHaveAttribute('sandbox', 'allow-scripts');
		const { root, title, slider } = figure(page, 'iframe.wp-embedded-content');
		await expect(root).toHaveAttribute('data-hydrated', '');
		const scrolls = () =>
			root.evaluate((html) => html.scrollHeight > html.clientHeight || html.clientHeight < 200);
		await expect
			.poll(scrolls, { message: 'it is whole in the height WordPress was told' })
			.toBe(false);
		const before = await title.innerText();
		await slider.press('End');
		await expect(title).not.toHaveText(before);
	});
});
