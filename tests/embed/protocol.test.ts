import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CONFORMANCE_IDS } from '../../src/lib/embed/conformance';
import { MESSAGES } from '../../src/lib/embed/protocol';
import { WIDGET_IDS } from '../../src/lib/registry';

test('every message the element sends or hears is written down', () => {
	const element = readFileSync('static/embed.js', 'utf8');
	const sent = [...element.matchAll(/#send\('([\w-]+)'/g)].map(([, name]) => name);
	const listened = [...element.matchAll(/type === '([\w-]+)'/g)].map(([, name]) => name);
	expect(sent.length).toBeGreaterThan(1);
	expect(listened.length).toBeGreaterThan(2);
	for (const name of [...sent, ...listened])
		expect(Object.keys(MESSAGES)).toContain(`ai-gold-rush:${name}`);
});

test('the published table has what was found in every case', () => {
	const { measured } = JSON.parse(readFileSync('content/conformance.json', 'utf8')) as {
		measured: Record<string, string>;
	};
	expect(Object.keys(measured).sort()).toEqual([...CONFORMANCE_IDS].sort());
});

test('no figure has the name of a page beside the figures’ own', () => {
	for (const page of ['protocol', 'conformance']) expect(WIDGET_IDS).not.toContain(page);
});
