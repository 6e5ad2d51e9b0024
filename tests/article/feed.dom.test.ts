import { expect, test } from 'vitest';
import { CHAPTERS } from '$lib/chapters';
import { atom } from '../../src/routes/feed.xml/atom';

const SITE = 'https://example.org/gold-rush/';
const read = (text: string) => new DOMParser().parseFromString(text, 'application/xml');
const all = (name: string, text = atom(SITE)) => [
	...read(text).getElementsByTagNameNS('http://www.w3.org/2005/Atom', name)
];

test('the feed is well-formed Atom with an entry for every chapter that can be read', () => {
	expect(read(atom(SITE)).querySelector('parsererror')).toBeNull();
	const written = CHAPTERS.filter((chapter) => chapter.written);
	expect(
		all('entry')
			.map((entry) => entry.querySelector('title')?.textContent)
			.sort()
	).toEqual(written.map(({ number, title }) => `Chapter ${number}: ${title}`));
});

test('every entry has what Atom asks for: its own lasting id, a day, an absolute address, a summary', () => {
	const ids = all('id').map((one) => one.textContent);
	expect(new Set(ids).size).toBe(ids.length);
	for (const id of ids)
		expect(id).toMatch(/^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
	for (const updated of all('updated')) expect(updated.textContent).toMatch(/^\d{4}-\d\d-\d\dT/);
	for (const entry of all('entry')) {
		const address = entry.querySelector('link')?.getAttribute('href') ?? '';
		expect(address.startsWith(SITE), address).toBe(true);
		expect(entry.querySelector('summary')?.textContent.length).toBeGreaterThan(20);
	}
	expect(all('author')).toHaveLength(1);
});

test('the ids are the same wherever the site lives, and the addresses are not', () => {
	const ids = (text: string) => all('id', text).map((one) => one.textContent);
	expect(ids(atom(''))).toEqual(ids(atom(SITE)));
	expect(atom('')).not.toContain('example.org');
});

test('the newest chapter stands first', () => {
	const days = all('entry').map((entry) => entry.querySelector('updated')?.textContent ?? '');
	expect(days).toEqual([...days].sort().reverse());
});
