import { describe, expect, test } from 'vitest';
import {
	leversOf,
	OUTCOMES,
	SCENARIO_IDS,
	SCENARIOS,
	simulate,
	valueAt
} from '../../src/lib/model';
import { FUTURES } from '../../src/lib/widgets/future-compare/futures.build';
import { COMPARED, FIRST_COMPARED } from '../../src/lib/widgets/future-compare/outcomes';
import {
	countOf,
	extremesOf,
	leadersOf,
	standingsOf,
	widest
} from '../../src/lib/widgets/future-compare/standing';
import {
	billWords,
	cellDifference,
	cellValue,
	pairWords,
	tradeWords,
	twoLines
} from '../../src/lib/widgets/future-compare/words';

const at = (id: (typeof SCENARIO_IDS)[number], year: number) =>
	FUTURES[id].map((column) => column[year - FIRST_COMPARED] ?? NaN);
const NAMED = SCENARIO_IDS.map((id) => ({ id, values: at(id, 2035) }));
const QUO = at('status-quo', 2035);
const SCALE = widest(
	NAMED.map(({ values }) => values),
	QUO
);
const standings = (id: (typeof SCENARIO_IDS)[number]) => standingsOf(at(id, 2035), QUO, SCALE);

test('what is shipped of the named futures is what the model says', () => {
	for (const id of SCENARIO_IDS)
		for (const year of [FIRST_COMPARED, 2033, 2041])
			COMPARED.forEach((outcome, row) => {
				const value = valueAt(simulate(leversOf(id)), outcome, year);
				expect(Math.abs((at(id, year)[row] ?? NaN) / value - 1)).toBeLessThan(1e-4);
			});
});

describe('standing against the status quo', () => {
	test('no named future stands further off than the scale of its row, and one stands there', () => {
		COMPARED.forEach((_, row) => {
			const places = SCENARIO_IDS.map((id) => Math.abs(standings(id)[row]?.place ?? NaN));
			expect(Math.max(...places)).toBeCloseTo(1, 9);
		});
	});

	test('lower is better where less is better, and neither where people differ', () => {
		for (const one of SCENARIO_IDS.flatMap(standings)) {
			const { better } = OUTCOMES[one.outcome];
			if (better === 'neither') expect(one.better).toBeUndefined();
			else if (one.better !== undefined)
				expect(one.better).toBe(better === 'more' ? one.value > one.quo : one.value < one.quo);
		}
	});

	test('the status quo has neither gains nor losses', () => {
		expect(extremesOf(standings('status-quo'))).toEqual({});
		expect(countOf(standings('status-quo'))).toMatchObject({ better: 0, worse: 0 });
		expect(tradeWords(standings('status-quo')).gains).toContain('Nothing');
	});

	test('winner takes all has the largest runs and the least basic research', () => {
		const { gain, loss } = extremesOf(standings('winner-takes-all'));
		expect(gain?.outcome).toBe('capability');
		expect(loss?.better).toBe(false);
		expect(countOf(standings('winner-takes-all')).worse).toBeGreaterThan(5);
	});
});

test('every judged outcome has one leader, and none leads on all', () => {
	const leaders = leadersOf(NAMED);
	const { of } = countOf(standings('open-commons'));
	expect(leaders.reduce((sum, { leads }) => sum + leads, 0)).toBe(of);
	expect(leaders[0]?.leads).toBeLessThan(of);
	const [lead, next] = [leaders[0]?.leads ?? 0, leaders[1]?.leads ?? 0];
	expect(lead).toBeGreaterThanOrEqual(next);
});

test('a future that loses on nothing is still told with what it costs', () => {
	expect(tradeWords(standings('open-commons')).gives).toContain('investment in AI');
	expect(billWords(SCENARIOS['open-commons'].levers)).toContain('$15 billion a year');
	expect(billWords(SCENARIOS['public-compute'].levers)).toMatch(/\$50 billion a year and .* 1\.6×/);
	expect(billWords(SCENARIOS['winner-takes-all'].levers)).toBe('');
});

test('differences carry their sign, and what rounds to nothing is said to be nothing', () => {
	const one = (outcome: (typeof COMPARED)[number], value: number, quo: number) =>
		cellDifference({ outcome, value, quo, place: 0, better: undefined });
	expect(one('openClosedLag', 10.7, 19.8)).toBe('−9.1');
	expect(one('auditCoverage', 0.22, 0.09)).toBe('+13');
	expect(one('labsThatCanPay', 0.0111, 0.0107)).toBe('+0.04');
	expect(one('computeConcentration', 0.25, 0.25)).toBe('±0');
	expect(one('transparency', 61 + 7e-9, 61)).toBe('±0');
	expect(one('transparency', 61, 61 + 2e-5)).toBe('±0');
	expect(one('aiInvestment', 1900, 2900)).toBe('−34%');
	expect(one('aiInvestment', 2900, 2900)).toBe('±0');
});

test('dollars are said by the row, not in every cell', () => {
	expect(cellValue('aiInvestment', 2900)).toBe('2.9tn');
	expect(cellValue('auditCoverage', 0.092)).toBe('9.2%');
});

test('what two values share is said once', () => {
	expect(pairWords('11 months', '20 months')).toBe('11, not 20 months');
	expect(pairWords('22%', '9.2%')).toBe('22%, not 9.2%');
	expect(pairWords('$950 billion', '$1.2 trillion')).toBe('$950 billion, not $1.2 trillion');
});

test('heads are broken where both lines are shortest', () => {
	expect(twoLines('Winner takes all')).toEqual(['Winner', 'takes all']);
	expect(twoLines('The bubble bursts')).toEqual(['The bubble', 'bursts']);
});
