import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import Hindcast from '$lib/documentation/Hindcast.svelte';
import { HINDCASTS } from '$lib/documentation/hindcast.build';
import { errorWords } from '$lib/documentation/hindcast-panel';
import { SERIES_WORDS } from '$lib/documentation/hindcast-series';
import { OBSERVATIONS } from '$lib/facts/history.build';

const { body } = render(Hindcast);
const [latest] = HINDCASTS;

test('every series of the history has its words', () => {
	expect(Object.keys(SERIES_WORDS).sort()).toEqual(
		[...new Set(OBSERVATIONS.map(({ series }) => series))].sort()
	);
});

test('the latest cut is drawn on the server: a panel a series, with the model and dots of both kinds', () => {
	expect(HINDCASTS.map(({ cut }) => cut)).toEqual(['2024', '2022', '2020', '2018']);
	expect(body.match(/role="img"/g)).toHaveLength(latest?.panels.length ?? NaN);
	for (const panel of latest?.panels ?? []) {
		expect(body).toContain(`d="${panel.model}"`);
		expect(panel.seen).toMatch(/^M/);
		expect(panel.unseen).toMatch(/^M/);
	}
});

test('every value of a drawn series is one dot, and none is not a number', () => {
	for (const { panels } of HINDCASTS)
		for (const { id, seen, unseen, model, naive } of panels) {
			const dots = `${seen}${unseen}`.match(/M/g) ?? [];
			expect(dots).toHaveLength(OBSERVATIONS.filter(({ series }) => series === id).length);
			expect(`${seen}${unseen}${model}${naive}`).not.toContain('NaN');
		}
});

test('the page says where the model loses, and what the test is not', () => {
	const text = body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
	expect(text).toContain('It loses to the line in cost of a frontier run.');
	expect(text).toContain('not for the structure');
	expect(text).toContain('Epoch AI, CC BY 4.0');
});

test('the table agrees with the verdict', () => {
	for (const { table, verdict } of HINDCASTS) {
		const nearer = table.rows.map((row) => row.at(-1));
		const count = (word: string) => nearer.filter((one) => one === word).length;
		expect(verdict).toContain(`comes nearer in ${count('model')}`);
		expect(count('model') + count('even') + count('line')).toBe(
			Number(/Of (\d+) series/.exec(verdict)?.[1])
		);
		expect(verdict.includes('loses to the line')).toBe(count('line') > 0);
	}
});

test('what reaches the browser weighs less than 12 kB', () => {
	expect(brotliCompressSync(JSON.stringify(HINDCASTS)).byteLength).toBeLessThan(12_000);
});

test('an error is said as a factor or in points, however large', () => {
	expect(errorWords(0.1, 'powers of ten')).toBe('1.26×');
	expect(errorWords(0.7, 'powers of ten')).toBe('5.0×');
	expect(errorWords(3.13, 'powers of ten')).toBe('1,300×');
	expect(errorWords(0.123, 'share')).toBe('12 points');
	expect(errorWords(15.8, 'points')).toBe('16 points');
	for (const { panels } of HINDCASTS)
		for (const { verdict } of panels) expect(verdict).not.toMatch(/e[+-]/);
});
