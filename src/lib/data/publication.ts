import { readFileSync } from 'node:fs';

/** Who publishes the data, under which terms, and where. Read while the site is built. */

export const PUBLISHER = 'The AI Gold Rush contributors';

export const LICENSE = {
	name: 'CC-BY-4.0',
	title: 'Creative Commons Attribution 4.0 International',
	path: 'https://creativecommons.org/licenses/by/4.0/'
};

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };

/** Version of this compilation: that of the whole site. */
export const VERSION = version;

/** Day (2026-11-25) of the newest version in CHANGELOG.md. Throws when no heading there has one. */
export const PUBLISHED = publishedIn(readFileSync('CHANGELOG.md', 'utf8'));

export function publishedIn(changelog: string): string {
	const day = /^## .*\((\d{4}-\d{2}-\d{2})\)$/m.exec(changelog)?.[1];
	if (!day) throw new Error('CHANGELOG.md: no heading says when a version came out');
	return day;
}

/** The site's address with a slash at its end, or '' where the build does not know it. */
export const siteAddress = (site = process.env.SITE_URL ?? ''): string =>
	site ? `${site.replace(/\/+$/, '')}/` : '';

/** The address of a file or page of `/data/`: absolute where the build knows the site's, else seen from `/data/`. */
export function addressOf(path: string, site = siteAddress()): string {
	if (site) return `${site}data/${path}`;
	return path || './';
}
