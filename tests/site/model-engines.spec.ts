import { pathToFileURL } from 'node:url';
import { AGREEMENT, AGREEMENT_WORDS } from '../../src/lib/documentation/agreement';
import { expect, test } from './fixtures';

type Columns = Record<string, number[]>;
type Module = {
	SCENARIOS: Record<string, unknown>;
	leversOf: (id: string) => object;
	simulate: (levers: object) => { readouts: Record<string, Iterable<number>> };
};

/** Every column of every named run. Runs here and in the page, so it stands on its own. */
async function runsOf(address: string): Promise<Record<string, Columns>> {
	const { SCENARIOS, leversOf, simulate } = (await import(/* @vite-ignore */ address)) as Module;
	const columnsOf = (id: string) =>
		Object.entries(simulate(leversOf(id)).readouts).map(([name, column]) => [name, [...column]]);
	return Object.fromEntries(
		Object.keys(SCENARIOS).map((id) => [id, Object.fromEntries(columnsOf(id)) as Columns])
	);
}

/** The furthest two columns lie apart, as a share of the value, or of a billionth of the largest where that is more. */
function apart(one: readonly number[], other: readonly number[]): number {
	const least = 1e-9 * Math.max(...one.map(Math.abs));
	return Math.max(
		...one.map((value, row) => {
			const difference = Math.abs(value - (other[row] ?? NaN));
			return difference === 0 ? 0 : difference / Math.max(Math.abs(value), least);
		})
	);
}

test('a browser and Node compute the same runs, as closely as the page of the model says', async ({
	goto,
	page
}) => {
	await goto('model/');
	await expect(page.getByText(`differ by more than ${AGREEMENT_WORDS}.`)).toBeVisible();
	const here = await runsOf(pathToFileURL('build/model/gold-rush.js').href);
	const there = await page.evaluate(runsOf, '/model/gold-rush.js');
	expect(Object.keys(there)).toEqual(Object.keys(here));
	const distances = Object.entries(here).flatMap(([id, columns]) =>
		Object.entries(columns).map(([name, column]) => ({
			of: `${name}, ${id}`,
			distance: apart(column, there[id]?.[name] ?? [])
		}))
	);
	expect(distances.length).toBeGreaterThan(900);
	const furthest = distances.reduce((a, b) => (b.distance > a.distance ? b : a));
	test.info().annotations.push({
		type: 'furthest apart',
		description: `${furthest.of}: ${furthest.distance.toExponential(1)}`
	});
	expect(distances.filter(({ distance }) => !(distance <= AGREEMENT))).toEqual([]);
});

test('a run that is only a little different would be found', async ({ goto, page }) => {
	await goto('model/');
	const [one = [], other = []] = await page.evaluate(async (address) => {
		const { simulate } = (await import(address)) as Module;
		return [1, 1 + 1e-9].map((investment) => [
			...(simulate({ investment }).readouts.aiInvestment ?? [])
		]);
	}, '/model/gold-rush.js');
	expect(apart(one, other)).toBeGreaterThan(AGREEMENT);
});
