import { describe, expect, test } from 'vitest';
import { DEALS } from '$lib/facts/partnerships.build';
import { arrange, type Form, type Network } from '$lib/widgets/who-powers-whom/arrange';
import {
	type Drawing,
	LINKS,
	NARROW,
	PARTIES_DRAWN,
	WIDE
} from '$lib/widgets/who-powers-whom/arrangement.build';
import {
	amountWords,
	dateWords,
	type Kind,
	KINDS,
	weight
} from '$lib/widgets/who-powers-whom/deal-words';
import { drawnLink, measures, partyBeside } from '$lib/widgets/who-powers-whom/geometry';
import {
	connections,
	dealsBetween,
	dealsOf,
	linksOf,
	nameOf
} from '$lib/widgets/who-powers-whom/links';
import { marksIn, matrixAt } from '$lib/widgets/who-powers-whom/matrix';
import { largestRing, twoWayPairs } from '$lib/widgets/who-powers-whom/rings';
import { findingOf } from '$lib/widgets/who-powers-whom/words';

const party = (name: string) => PARTIES_DRAWN.findIndex((one) => one.name === name);
const everything = { kind: 'all', status: 'all', year: 2026 } as const;
const find = (filter: Parameters<typeof dealsOf>[0]) => findingOf(filter, dealsOf(filter));
const deal = (id: string) => {
	const found = DEALS.find((one) => one.id === id);
	if (!found) throw new Error(`no deal ${id}`);
	return found;
};

describe('an arrangement', () => {
	const form: Form = {
		columns: [['a'], ['b']],
		slot: 5,
		row: 20,
		line: 10,
		gap: 5,
		heading: 10
	};
	const members = (group: string, count: number) =>
		Array.from({ length: count }, () => ({ group, lines: 1 }));

	test('untangles links that need not cross', () => {
		const network: Network = {
			parties: [...members('a', 3), ...members('b', 3)],
			links: [
				[0, 5],
				[4, 1],
				[2, 3]
			]
		};
		const { ends } = arrange(network, form);
		for (const { from, to } of ends) expect(from.y).toBe(to.y);
	});

	test('gives several links of one pair a slot each', () => {
		const { ends, places } = arrange(
			{
				parties: [...members('a', 1), ...members('b', 1)],
				links: Array.from({ length: 6 }, () => [0, 1])
			},
			form
		);
		expect(new Set(ends.map(({ from }) => from.y)).size).toBe(6);
		expect(places[0]?.height).toBe(30);
	});

	test('is the same whenever it is made', () => {
		const network: Network = {
			parties: [...members('a', 5), ...members('b', 5)],
			links: Array.from({ length: 12 }, (_, at) => [(at * 3) % 5, 5 + ((at * 7) % 5)])
		};
		expect(arrange(network, form)).toEqual(arrange(network, form));
	});
});

describe.each<[string, Drawing, number]>([
	['wide', WIDE, 864],
	['narrow', NARROW, 288]
])('the %s network', (_, drawing, width) => {
	test('has room between parties for a fingertip, and no party on another', () => {
		for (const column of [0, 1, 2]) {
			const places = drawing.places.filter((place) => place.column === column);
			places.sort((a, b) => a.top - b.top);
			for (const [index, { top, height }] of places.entries()) {
				const next = places[index + 1];
				if (next) expect(next.top - top - height).toBeGreaterThanOrEqual(4.9);
				expect(height + 5).toBeGreaterThanOrEqual(24);
			}
		}
	});

	test('ends every link inside the bars of its two parties', () => {
		for (const [index, { from, to }] of LINKS.entries()) {
			const ends = drawing.ends[index] ?? [];
			for (const [side, member] of [from, to].entries()) {
				const { top = 0, height = 0 } = drawing.places[member] ?? {};
				expect(ends[side]).toBeGreaterThanOrEqual(top - 0.1);
				expect(ends[side]).toBeLessThanOrEqual(top + height + 0.1);
			}
		}
	});

	test('draws inside its width, each link a line of its own', () => {
		const of = measures(width);
		const drawn = LINKS.map((link, index) => drawnLink(of, link, index));
		expect(new Set(drawn.map(({ d }) => d)).size).toBe(LINKS.length);
		for (const { d } of drawn)
			for (const [, x = ''] of d.matchAll(/[MC ](-?[\d.]+),/g)) {
				expect(Number(x)).toBeGreaterThanOrEqual(0);
				expect(Number(x)).toBeLessThanOrEqual(width);
			}
	});

	test('leads with arrow keys from any party to every other', () => {
		const all = [...PARTIES_DRAWN.keys()];
		const reached = new Set([0]);
		for (const from of reached)
			for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
				const next = partyBeside(drawing, all, from, key);
				if (next !== undefined) reached.add(next);
			}
		expect(reached.size).toBe(all.length);
		expect(partyBeside(drawing, all, 0, 'Tab')).toBeUndefined();
	});
});

describe('what the figure says', () => {
	test('counts each deal once, however many parties it has, and no running total', () => {
		const { title } = find(everything);
		expect(DEALS).toHaveLength(76);
		expect(title).toBe(
			'By 2026, *75 deals* tie *47 parties* together; *OpenAI* is in the most, *24*'
		);
		const openai = DEALS.filter(
			({ from, to, pairs }) => pairs.length > 0 && [...from, ...to].includes(party('OpenAI'))
		);
		expect(connections(dealsOf(everything))[0]).toEqual({
			party: party('OpenAI'),
			deals: openai.length
		});
	});

	test('begins with one takeover in 2014', () => {
		expect(find({ ...everything, year: 2014 }).title).toBe(
			'By 2014, *1 deal* ties *2 parties* together'
		);
	});

	test('says so where nothing is on record', () => {
		const { title, pairs } = find({ kind: 'loan', status: 'paid', year: 2020 });
		expect(title).toBe('By 2020, *no paid loans* are on record');
		expect(pairs).toEqual([]);
	});

	test('never adds up money: the only sums it knows are counts', () => {
		for (const kind of [...(Object.keys(KINDS) as Kind[]), 'all'] as const)
			for (const year of [2014, 2022, 2026])
				expect(Object.values(find({ ...everything, kind, year })).join(' ')).not.toMatch(
					/\$|illion/
				);
	});

	test('has a different account for every kind', () => {
		const accounts = (Object.keys(KINDS) as Kind[]).map(
			(kind) => find({ ...everything, kind }).summary
		);
		expect(new Set(accounts).size).toBe(accounts.length);
	});

	test('names the pairs that give both ways, and a wider ring', () => {
		const { pairs, summary } = find(everything);
		const names = pairs.map((pair) => pair.map(nameOf).join(' '));
		expect(names).toContain('AMD Meta');
		expect(names).toContain('Microsoft OpenAI');
		expect(names).not.toContain('Nvidia OpenAI');
		expect(summary).toContain(
			'In a ring of 10 parties each can be reached from each along the arrows'
		);
	});
});

describe('rings', () => {
	const links = (...pairs: [number, number][]) => pairs.map(([from, to]) => ({ from, to }));
	test('of two need both directions', () => {
		expect(twoWayPairs(links([1, 2], [1, 2], [2, 3]))).toEqual([]);
		expect(twoWayPairs(links([2, 1], [1, 2], [2, 3]))).toEqual([[1, 2]]);
	});
	test('of several close, and take in nobody who only gives or only receives', () => {
		expect(largestRing(links([0, 1], [1, 2], [2, 3], [3, 1], [3, 4])).sort()).toEqual([1, 2, 3]);
		expect(largestRing(links([0, 1], [1, 2], [0, 2]))).toEqual([]);
	});
});

describe('a deal in words', () => {
	test('says what is known of the amount, and what is not', () => {
		expect(amountWords(deal('meta-scale-2025'))).toBe('$14.3 billion');
		expect(amountWords(deal('nvidia-anthropic-2025'))).toBe('Up to $10 billion');
		expect(amountWords(deal('google-deepmind-2014'))).toBe('$400 million to $660 million');
		expect(amountWords(deal('hugging-face-round-2023'))).toBe('$235 million in all');
		expect(amountWords(deal('openai-broadcom-2025'))).toBe('Amount not public');
	});
	test('is dated as exactly as is known', () => {
		expect(['2025', '2025-09', '2025-09-22'].map(dateWords)).toEqual([
			'2025',
			'Sep 2025',
			'Sep 22, 2025'
		]);
	});
	test('is drawn wider for more money, thinnest where the own part is not known', () => {
		const widths = [
			'hugging-face-round-2023',
			'ftx-anthropic-2022',
			'amazon-anthropic-2023',
			'meta-scale-2025',
			'openai-microsoft-2025'
		].map((id) => weight(deal(id)));
		expect(widths).toEqual([...new Set(widths)].sort((a, b) => a - b));
		expect(weight(deal('openai-broadcom-2025'))).toBe(widths[0]);
	});
	test('between two is listed for the pair, the running total too', () => {
		const listed = dealsBetween(dealsOf(everything), [party('OpenAI'), party('Microsoft')]);
		expect(listed.map((place) => DEALS[place]?.id)).toEqual([
			'microsoft-openai-2019',
			'microsoft-openai-2021',
			'microsoft-openai-2023',
			'microsoft-openai-total',
			'openai-microsoft-2025',
			'openai-round-2026'
		]);
	});
});

describe('the matrix', () => {
	test.each([288, 360, 520, 864])('has a cell for every link at %i px, and fits', (width) => {
		const { panels, side, wide } = matrixAt(width);
		for (const { from, to } of LINKS) {
			const panel = panels.filter(({ receivers }) => receivers.includes(to));
			expect(panel).toHaveLength(1);
			expect(panel[0]?.givers).toContain(from);
		}
		const widest = Math.max(...panels.map(({ receivers }) => receivers.length));
		expect(side + widest * wide).toBeLessThanOrEqual(width);
		expect(wide).toBeGreaterThanOrEqual(12.5);
	});
	test('keeps the marks of a cell inside it and apart', () => {
		for (const count of [1, 2, 3, 4, 5, 6]) {
			const { r, at } = marksIn(count, 14, 19);
			expect(at).toHaveLength(count);
			for (const [index, { x, y }] of at.entries()) {
				expect(Math.min(x, y, 14 - x, 19 - y)).toBeGreaterThanOrEqual(r);
				for (const other of at.slice(index + 1))
					expect(Math.hypot(other.x - x, other.y - y)).toBeGreaterThan(2 * r);
			}
		}
	});
	test('shows as many links as the network', () => {
		expect(linksOf(dealsOf(everything))).toHaveLength(LINKS.length);
	});
});
