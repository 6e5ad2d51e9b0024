import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import {
	before,
	compareFits,
	costOf,
	FIRST_FIT,
	FITS,
	type FitComparison,
	placesOf,
	priorsOf
} from '$lib/analysis';
import FitsApart from '$lib/documentation/FitsApart.svelte';
import { FITS_APART } from '$lib/documentation/fits-apart.build';
import { costWords, distanceWords, heldOutWords } from '$lib/documentation/fits-apart-words';
import { OBSERVATIONS } from '$lib/facts/history.build';

const problem = { observations: before(OBSERVATIONS, 2024), priors: priorsOf('fitted') };
const compared = compareFits(problem, FITS['2024'].parameters, FIRST_FIT);
const text = render(FitsApart)
	.body.replace(/<[^>]*>/g, ' ')
	.replace(/\s+/g, ' ');

test('the page says what both fits cost, and how much less ours does, as the objective has it', () => {
	const { one, other } = compared;
	for (const cost of [one.total, one.data, one.prior, other.total, other.data, other.prior])
		expect(text).toContain(` ${cost.toFixed(1)}`.slice(1));
	expect(text).toContain(`${Math.round(100 * (1 - one.total / other.total))} % less`);
	expect(text).toContain(costOf(problem, placesOf(problem.priors, {})).total.toFixed(1));
});

test('the page names the parameters furthest apart, and its table has them all', () => {
	expect(FITS_APART.rows.map(([, , , first]) => first)).toHaveLength(52);
	expect(FITS_APART.rows[0]?.[1]).toBe('epsP');
	for (const [name = null, symbol = null] of FITS_APART.rows.slice(0, 3)) {
		expect(text).toContain(`${name} (`);
		expect(text).toContain(String(symbol));
	}
	for (const [, symbol] of FITS_APART.rows) expect(text).toContain(` ${symbol} `);
	const apart = FITS_APART.rows.map((row) => Math.abs(Number(row.at(-1))));
	expect(apart).toEqual([...apart].sort((a, b) => b - a));
});

test('the words turn with the numbers', () => {
	const cost = (total: number) => ({ total, data: total - 1, prior: 1 });
	const made: FitComparison = {
		one: cost(12),
		other: cost(10),
		apart: [
			{ name: 'integrationRate', one: 1, other: 2, deviations: -0.7 },
			{ name: 'graduationRate', one: 3, other: 2, deviations: 0.3 },
			{ name: 'academicMobility', one: 1, other: 1, deviations: 0 }
		]
	};
	expect(costWords(made, 9)).toMatch(/first fit costs 10\.0 \(9\.0 .*ours 12\.0.*: 20\s% more\./);
	expect(costWords({ ...made, one: cost(5) }, 9)).toMatch(/: 50\s% less\..*cost 9\.0\.$/);
	const words = distanceWords(made, (name) => name);
	expect(words).toContain('half of the 3 free parameters lie within 0.30');
	expect(words).toContain('and 2 within 0.5');
	expect(words).toMatch(
		/integrationRate \(0\.70, 50\s% lower in ours\), graduationRate \(0\.30, 50/
	);
	expect(words).toMatch(/ and academicMobility \(0\.00, /);
	expect(heldOutWords(1, 2)).toMatch(/^Ours also comes nearer.* 1\.00 .*ours, 2\.00 in the first/);
	expect(heldOutWords(2, 1)).toMatch(/^It is the first/);
});
