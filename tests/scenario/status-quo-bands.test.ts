import { brotliCompressSync } from 'node:zlib';
import { expect, it } from 'vitest';
import * as bands from '$lib/scenario/status-quo-bands.build';
import { OUTCOME_KEYS, simulate, valueAt } from '$lib/model';

it('every outcome has its bands under the status quo, small enough to travel with a page', () => {
	expect(Object.keys(bands).sort()).toEqual([...OUTCOME_KEYS].sort());
	for (const outcome of OUTCOME_KEYS)
		expect(brotliCompressSync(JSON.stringify(bands[outcome])).byteLength).toBeLessThan(800);
	expect(brotliCompressSync(JSON.stringify(bands)).byteLength).toBeLessThan(9000);
});

it('the status quo itself runs inside the widest band', () => {
	const run = simulate();
	for (const outcome of OUTCOME_KEYS) {
		const { firstYear, quantiles } = bands[outcome];
		const [low, high] = [quantiles[0], quantiles.at(-1)];
		for (let year = 2027; year <= 2040; year++) {
			const value = valueAt(run, outcome, year);
			expect(value, `${outcome} ${year}`).toBeGreaterThan(low?.[year - firstYear] ?? NaN);
			expect(value, `${outcome} ${year}`).toBeLessThan(high?.[year - firstYear] ?? NaN);
		}
	}
});
