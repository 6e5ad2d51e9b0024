import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { DEVELOPERS } from '../../src/lib/facts/audit-access.build';
import { costOf, priceRange } from '../../src/lib/widgets/audit-access/cost';
import { accessTo, TERMS } from '../../src/lib/widgets/audit-access/kinds';
import { chanceWords, counted, oneIn } from '../../src/lib/widgets/audit-access/words';
import AuditAccess from '../../src/lib/widgets/AuditAccess.svelte';

afterEach(cleanup);

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');

test('says how many queries a failure takes, and how far those at hand go', () => {
	render(AuditAccess);
	expect(heading()).toContain('29,956');
	expect(heading()).toContain('1 in 10,000');
	expect(heading()).toContain('9.5%');
});

test('a failure typed in is the failure reckoned with', async () => {
	render(AuditAccess);
	const box = screen.getByLabelText('It goes wrong, number');
	await fireEvent.change(box, { target: { value: '1 in 300' } });
	expect(heading()).toContain('1 in 300');
	await fireEvent.change(box, { target: { value: 'often' } });
	expect(heading(), 'words that are no number change nothing').toContain('1 in 300');
});

test('a developer with open weights is seen from inside, one without from outside', async () => {
	render(AuditAccess);
	const choose = (name: string) =>
		fireEvent.change(screen.getByLabelText('Developer'), { target: { value: name } });
	for (const { name, met } of DEVELOPERS) {
		await choose(name);
		const inside = accessTo(met) === 'white-box';
		expect(heading().includes('open weights')).toBe(inside);
		expect(heading().includes('29,956')).toBe(!inside);
		expect(screen.queryAllByText(/^Yes:/)).toHaveLength(met.length);
	}
});

test('without a search gain, weights show no more than probabilities do', async () => {
	const { container } = render(AuditAccess);
	const summary = () => container.querySelector('.summary')?.textContent ?? '';
	expect(summary()).toContain('29 with the weights');
	expect(summary()).toContain('search gain');
	await fireEvent.change(screen.getByLabelText('Steering finds such questions, number'), {
		target: { value: '1' }
	});
	expect(summary()).toContain('2,995 reading probabilities, 2,995 with the weights');
	expect(summary()).not.toContain('search gain');
});

test('the index has 13 developers, of whom five give their weights away and one meets every term', () => {
	expect(DEVELOPERS).toHaveLength(13);
	expect(DEVELOPERS.filter(({ met }) => accessTo(met) === 'white-box')).toHaveLength(5);
	expect(DEVELOPERS.filter(({ met }) => met.length === TERMS.length)).toHaveLength(1);
});

test('twice the queries cost twice as much, and the cheapest list price is below the dearest', () => {
	const prices = [
		{ model: 'dear', input: 30, output: 180 },
		{ model: 'cheap', input: 0.14, output: 0.28 },
		{ model: 'middling', input: 5, output: 25 }
	];
	const { cheapest, dearest } = priceRange(prices);
	expect([cheapest.model, dearest.model]).toEqual(['cheap', 'dear']);
	expect(costOf(1000, dearest)).toBeCloseTo(105, 10);
	expect(costOf(2000, dearest)).toBeCloseTo(2 * costOf(1000, dearest), 10);
});

test('counts, rates and chances are said as people say them', () => {
	expect([999, 29_956, 3e6, 299_573_226, 999_900_000].map(counted)).toEqual([
		'999',
		'29,956',
		'3 million',
		'300 million',
		'1 billion'
	]);
	expect([0.95, 0.1, 1e-4, 1e-8].map(oneIn)).toEqual([
		'1 in 1.1',
		'1 in 10',
		'1 in 10,000',
		'1 in 100 million'
	]);
	expect([1e-9, 0.095, 0.632, 0.9954, 0.99999].map(chanceWords)).toEqual([
		'less than 0.1%',
		'9.5%',
		'63%',
		'99.5%',
		'more than 99.9%'
	]);
});
