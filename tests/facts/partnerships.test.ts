import { describe, expect, test } from 'vitest';
import { DEALS, PARTIES } from '$lib/facts/partnerships.build';
import { textOf } from '$lib/facts/read-table';
import { TABLE } from '$lib/facts/tables/partnerships';

const ROWS = TABLE.read();
const byId = new Map(ROWS.map((row) => [row.id, row]));
const dealNamed = (id: string) => {
	const found = DEALS.find((deal) => deal.id === id);
	if (!found) throw new Error(`no deal ${id}`);
	return found;
};
const names = (places: number[]) => places.map((place) => PARTIES[place]?.name);

describe('the deals', () => {
	test('are all there: 76 of them, between parties each of which takes part in at least one', () => {
		expect(ROWS).toHaveLength(76);
		const parties = new Set(DEALS.flatMap(({ from, to }) => [...from, ...to]));
		expect(parties.size).toBe(PARTIES.length);
	});

	test('contain only earlier or equally old deals between the same parties', () => {
		const totals = ROWS.filter((row) => row.contains.length > 0);
		expect(totals.map((row) => row.id)).toEqual(['microsoft-openai-total', 'openai-round-2026']);
		for (const total of totals)
			for (const id of total.contains) {
				const part = byId.get(id);
				expect(part, id).toBeDefined();
				expect((part?.date ?? '') <= total.date, id).toBe(true);
				expect(total.from).toEqual(expect.arrayContaining(part?.from ?? []));
				expect(part?.to).toEqual(total.to);
			}
	});

	test('of one round and its members are not drawn twice', () => {
		expect(dealNamed('microsoft-openai-total').pairs).toEqual([]);
		const round = dealNamed('openai-round-2026');
		expect(names(round.from)).toContain('Nvidia');
		expect(names(round.pairs.map(([from]) => from))).toEqual(['Microsoft', 'Other investors']);
	});

	test('lead from the payer: no cloud and no chip maker pays for computing or chips', () => {
		for (const deal of DEALS)
			if (deal.gives.includes('compute') || deal.gives.includes('chips'))
				for (const place of deal.from) expect(PARTIES[place]?.kind, deal.id).toBe('lab');
	});

	test('of which nobody knows the amount have none, never zero', () => {
		const unknown = DEALS.filter((deal) => deal.amount === null && deal.upTo === null);
		expect(unknown.map((deal) => deal.id)).toContain('openai-broadcom-2025');
		expect(DEALS.every((deal) => deal.amount !== 0)).toBe(true);
	});

	test('that are uncertain say why', () => {
		const doubtful = ROWS.filter((row) => row.confidence === 'low');
		expect(doubtful.map((row) => row.id)).toEqual([
			'anthropic-google-2026',
			'anthropic-spacex-2026'
		]);
		expect(doubtful.every((row) => row.doubt.length > 20)).toBe(true);
	});
});

describe('a row of the table is refused', () => {
	const lines = textOf('partnerships.csv').trimEnd().split('\n');
	const swapped = (id: string, from: string, to: string) => {
		const row = lines.find((line) => line.startsWith(`${id},`)) ?? '';
		expect(row).toContain(from);
		return `${lines[0] ?? ''}\n${row.replace(from, to)}\n`;
	};
	test.each([
		['ftx-anthropic-2022', ',ftx,', ',ftxx,', 'no such organization: ftxx'],
		['ftx-anthropic-2022', ',equity,', ',,', 'says nothing of what is given'],
		['ftx-anthropic-2022', ',equity,', ',gold,', 'is none of equity'],
		['ftx-anthropic-2022', '500000000', '500000', 'below the plausible range'],
		['ftx-anthropic-2022', '500000000', '5000000000000', 'above the plausible range'],
		['ftx-anthropic-2022', ',own,,', ',own,nvidia-openai-2025,', 'contains no others'],
		['openai-google-2025', 'reported,yes', 'reported,no', 'must say yes'],
		['google-deepmind-2014', '660000000', '300000000', 'exceeds the value'],
		['anthropic-spacex-2026', ',low', ',sure', 'is none of high']
	])('when %s has "%s" turned into "%s"', (id, from, to, problem) => {
		expect(() => TABLE.read(swapped(id, from, to))).toThrow(problem);
	});
});
