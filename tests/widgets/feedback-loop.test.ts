import { describe, expect, test } from 'vitest';
import { DRAWN_WIDTHS } from '$lib/charts/plot';
import { LINK_IDS, simulate, valueAt } from '$lib/model';
import { DRAWN_LINKS, DRAWN_NODES } from '$lib/widgets/feedback-loop/drawn';
import { boxesIn, type NodeBox, pathsBetween } from '$lib/widgets/feedback-loop/geometry';
import { distanceTo } from '$lib/widgets/feedback-loop/rings';
import { levels, movement, nodeTable } from '$lib/widgets/feedback-loop/values';
import { finding } from '$lib/widgets/feedback-loop/words';
import { spokenNumber } from './spoken-number';

const whole = simulate();

const overlap = (one: NodeBox, other: NodeBox) =>
	Math.abs(one.x - other.x) < (one.width + other.width) / 2 &&
	Math.abs(one.y - other.y) < (one.height + other.height) / 2;

/** The points a path passes through. */
const pointsOf = (path: string) =>
	[...path.matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map(([, x, y]) => ({ x: Number(x), y: Number(y) }));

describe.each(
	[...DRAWN_WIDTHS, 328, 680, 1100].map((width) => [width, width < 520 ? 690 : 540] as const)
)('drawn %i px wide', (width, height) => {
	const boxes = boxesIn(width, height);
	const paths = pathsBetween(boxes, width);

	test('nodes lie inside the drawing and apart from each other', () => {
		for (const one of DRAWN_NODES) {
			const box = boxes[one];
			expect(box.x - box.width / 2, one).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width / 2, one).toBeLessThanOrEqual(width);
			expect(box.y + box.height / 2, one).toBeLessThanOrEqual(height);
			for (const other of DRAWN_NODES)
				if (one !== other) expect(overlap(box, boxes[other]), `${one}, ${other}`).toBe(false);
		}
	});

	test('no link passes behind a node, and each ends at the one it moves', () => {
		for (const { link, whole: way, head } of paths) {
			const points = pointsOf(way);
			for (let index = 1; index < points.length; index++)
				for (let part = 0; part <= 20; part++) {
					const [a, b] = [points[index - 1], points[index]];
					if (!a || !b) continue;
					const spot = { x: a.x + (part / 20) * (b.x - a.x), y: a.y + (part / 20) * (b.y - a.y) };
					for (const node of DRAWN_NODES)
						expect(
							overlap({ ...spot, width: 0, height: 0 }, boxes[node]),
							`${link.id} behind ${node}`
						).toBe(false);
				}
			const tip = pointsOf(head)[0] ?? { x: NaN, y: NaN };
			expect(overlap({ ...tip, width: 8, height: 8 }, boxes[link.to]), link.id).toBe(true);
		}
	});

	test('no ring lies on the way of another link, which would take its press', () => {
		for (const one of paths)
			for (const other of paths)
				if (one !== other)
					expect(
						distanceTo(pointsOf(other.whole), one.middle),
						`${one.link.id} on ${other.link.id}`
					).toBeGreaterThanOrEqual(7);
	});

	test('the rings by which links are cut can be told apart by a finger', () => {
		for (const one of paths)
			for (const other of paths)
				if (one !== other)
					expect(
						Math.hypot(one.middle.x - other.middle.x, one.middle.y - other.middle.y),
						`${one.link.id}, ${other.link.id}`
					).toBeGreaterThanOrEqual(24);
	});
});

test('every drawn link has both ends drawn, once', () => {
	expect(DRAWN_LINKS.length).toBe(20);
	expect(new Set(DRAWN_LINKS.map(({ id }) => id)).size).toBe(20);
	for (const { id } of DRAWN_LINKS) expect(LINK_IDS).toContain(id);
});

test('a node’s path runs from nothing to all, and it moves fastest once', () => {
	for (const node of DRAWN_NODES) {
		const path = levels(whole, node, [whole]);
		expect([Math.min(...path), Math.max(...path)], node).toEqual([0, 1]);
		const moves = Array.from({ length: 29 }, (_, index) => movement(whole, node, 2013 + index));
		expect(Math.max(...moves.map(Math.abs)), node).toBe(1);
	}
	expect(movement(whole, 'openness', 2024)).toBeLessThan(0);
	expect(movement(whole, 'investment', 2024)).toBeGreaterThan(0);
});

describe('the finding', () => {
	test('of 2032 names the money that flows and the research that is repeated', () => {
		const [money, repeated] = finding(whole, whole, [], 2032).split(', and ');
		const said = spokenNumber(/\*(\$[^*]+)\*/.exec(money ?? '')?.[1] ?? '');
		const billions = valueAt(whole, 'aiInvestment', 2032) * 1e9;
		expect(Math.abs((said?.value ?? NaN) - billions)).toBeLessThanOrEqual(said?.slack ?? NaN);
		const share = (whole.readouts['rivalDuplication']?.[80] ?? NaN) * 100;
		expect(Math.abs(parseFloat(repeated?.slice(1) ?? '') - share)).toBeLessThan(0.51);
	});

	test('of a cut says what changed, from what to what', () => {
		const cut = simulate({}, { cuts: ['possible-value-investment'] });
		expect(finding(whole, cut, ['possible-value-investment'], 2035)).toMatch(
			/^Without \*Possible value → Investment\*, investment in 2035 is \*(\$\S+ \w+ a year)\* instead of \*(?!\1)\$/
		);
		expect(valueAt(cut, 'aiInvestment', 2035)).toBeLessThan(valueAt(whole, 'aiInvestment', 2035));
	});

	test('of a year before the cut says that nothing changed', () => {
		const cut = simulate({}, { cuts: ['pace-capability'] });
		expect(finding(whole, cut, ['pace-capability'], 2020)).toContain('looks much the same');
	});
});

test('the table holds every node without the cuts and with them', () => {
	const cut = simulate({}, { cuts: ['investment-compute'] });
	const table = nodeTable(whole, cut);
	expect(table.columns).toHaveLength(1 + 2 * DRAWN_NODES.length);
	const place = table.columns.findIndex(({ id }) => id === 'compute');
	const row = table.rows.find(([year]) => year === 2035) ?? [];
	expect(row[place]).toBe(whole.readouts['computeOutlay']?.[92]);
	expect(row[place + 1]).toBe(cut.readouts['computeOutlay']?.[92]);
	expect(row[place]).not.toBe(row[place + 1]);
});
