import { brotliCompressSync } from 'node:zlib';
import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import { RANKINGS } from '$lib/analysis';
import Sensitivity from '$lib/documentation/Sensitivity.svelte';
import { SENSITIVITIES, VERDICTS } from '$lib/documentation/sensitivity.build';
import { OUTCOMES } from '$lib/model';

const { body } = render(Sensitivity);
const [first] = SENSITIVITIES;

test('eight outcomes, each with its sentence, its rows and both sliders among them', () => {
	expect(SENSITIVITIES).toHaveLength(8);
	for (const { rows, sentence, label } of SENSITIVITIES) {
		expect(
			rows
				.filter(({ kind }) => kind === 'lever')
				.map(({ id }) => id)
				.sort()
		).toEqual(['investment', 'openness']);
		expect(rows.at(-1)?.kind).toBe('several');
		expect(sentence.toLowerCase()).toContain(`${label.toLowerCase()} in 2040`);
		for (const { low, value, high } of rows) {
			expect(low).toBeGreaterThanOrEqual(0);
			expect(low).toBeLessThanOrEqual(value);
			expect(value).toBeLessThanOrEqual(high);
			expect(high).toBeLessThanOrEqual(1);
		}
		const single = rows.slice(0, -1).map(({ value }) => value);
		expect(single).toEqual(single.toSorted((one, other) => other - one));
	}
});

test('the server draws a mark and an interval for each row, at their shares of the width, without styles', () => {
	for (const { value, low, high, label } of first?.rows ?? []) {
		expect(body).toContain(`<svg x="${(100 * value).toFixed(1)}%"`);
		expect(body).toContain(`x1="${(100 * low).toFixed(1)}%" x2="${(100 * high).toFixed(1)}%"`);
		expect(body).toContain(label);
	}
	expect(body).not.toMatch(/\sstyle=/);
	expect(body).toContain(first?.sentence);
});

test('sliders differ from assumptions in shape, not in color alone', () => {
	const levers = body.match(/<path d="M0 -7L7 0L0 7L-7 0Z"/g) ?? [];
	expect(levers).toHaveLength(3); // two rows and the key
	expect(body).toMatch(/<circle r="5" fill="var\(--paper\)"/);
});

test('what is drawn is what was computed', () => {
	for (const { outcome, rows } of SENSITIVITIES) {
		const ranking = RANKINGS.rankings.find(({ output }) => OUTCOMES[output.outcome].id === outcome);
		for (const { id, value, direction } of rows.slice(0, -1)) {
			const factor = ranking?.factors.find((one) => one.factor.name === id);
			expect(value).toBe(Math.min(1, factor?.total.value ?? NaN));
			expect(direction).toBe((factor?.effect ?? NaN) > 0 ? 'raises it' : 'lowers it');
		}
	}
});

test('every outcome of the model stands in one of the verdicts', () => {
	const words = VERDICTS.slice(0, -1).join(' ').toLowerCase();
	for (const { label } of Object.values(OUTCOMES)) expect(words).toContain(label.toLowerCase());
	expect(VERDICTS.at(-1)).toMatch(/in \d+ of 23 outcomes/);
});

test('what reaches the browser weighs less than 8 kB', () => {
	expect(brotliCompressSync(JSON.stringify(SENSITIVITIES)).byteLength).toBeLessThan(8_000);
});
