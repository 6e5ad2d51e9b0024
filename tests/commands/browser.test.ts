import { expect, test } from 'vitest';
import { candidates, isBrowser } from '../../src/cli/browser.js';
import { hasDesktop } from '../../src/cli/open-page.js';

test('the browser named by CHROMIUM is tried before any other', () => {
	const paths = candidates({ CHROMIUM: '/opt/mine', PATH: '/a:/b' });
	expect(paths[0]).toBe('/opt/mine');
	expect(paths).toContain('/b/google-chrome');
});

test('a program that is no browser is not taken for one', () => {
	expect(isBrowser(process.execPath)).toBe(false);
	expect(isBrowser('/nowhere/chromium')).toBe(false);
});

test.each<[string, NodeJS.ProcessEnv, NodeJS.Platform, boolean]>([
	['a Mac', {}, 'darwin', true],
	['Windows', {}, 'win32', true],
	['a Linux desktop', { DISPLAY: ':0' }, 'linux', true],
	['a Linux server', {}, 'linux', false],
	['a distant machine', { DISPLAY: ':10', SSH_CONNECTION: '1.2.3.4 5 6.7.8.9 22' }, 'linux', false],
	['continuous integration', { CI: 'true' }, 'darwin', false]
])('%s: a browser window is opened only for somebody who can see it', (_, env, platform, opens) => {
	expect(hasDesktop(env, platform)).toBe(opens);
});
