import { expect, test } from 'vitest';
import { normalFrom, randomFrom } from '$lib/analysis';

test('a seed gives the numbers that the published algorithm gives', () => {
	const random = randomFrom(1);
	expect([random(), random(), random()]).toEqual([
		0.6270739405881613, 0.002735721180215478, 0.5274470399599522
	]);
	expect(randomFrom(2)()).not.toBe(randomFrom(1)());
});

test('numbers lie between 0 and 1, evenly', () => {
	const random = randomFrom(3);
	const tenths = new Array<number>(10).fill(0);
	for (let draw = 0; draw < 10_000; draw++) {
		const place = Math.floor(10 * random());
		tenths[place] = (tenths[place] ?? NaN) + 1;
	}
	for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

test('normal draws have mean 0, deviation 1, and a twentieth beyond 1.96', () => {
	const random = randomFrom(4);
	const draws = Array.from({ length: 20_000 }, () => normalFrom(random));
	const mean = draws.reduce((sum, one) => sum + one, 0) / draws.length;
	const variance = draws.reduce((sum, one) => sum + one * one, 0) / draws.length;
	expect(Math.abs(mean)).toBeLessThan(0.03);
	expect(Math.abs(variance - 1)).toBeLessThan(0.05);
	const beyond = draws.filter((one) => Math.abs(one) > 1.96).length / draws.length;
	expect(Math.abs(beyond - 0.05)).toBeLessThan(0.006);
});
