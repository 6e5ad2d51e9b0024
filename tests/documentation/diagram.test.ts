import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import CausalDiagram from '$lib/documentation/CausalDiagram.svelte';
import { arcsBetween, boxesIn } from '$lib/documentation/diagram-geometry';
import { NODE_RING } from '$lib/documentation/diagram-order.build';
import { EQUATIONS, LINK_IDS, LINKS, LOOP_IDS, LOOPS, NODE_NAMES, NODES } from '$lib/model';

const { body } = render(CausalDiagram);

describe.each([
	[288, 600],
	[520, 560],
	[864, 560]
])('at %d px', (width, height) => {
	const boxes = boxesIn(width, height, NODES);
	test('every node is inside the drawing and none lies on another', () => {
		expect(boxes.map(({ name }) => name).sort()).toEqual([...NODE_NAMES].sort());
		for (const a of boxes) {
			expect(a.x - a.width / 2, a.name).toBeGreaterThanOrEqual(0);
			expect(a.x + a.width / 2, a.name).toBeLessThanOrEqual(width);
			expect(a.y - a.height / 2, a.name).toBeGreaterThanOrEqual(0);
			expect(a.y + a.height / 2, a.name).toBeLessThanOrEqual(height);
			for (const b of boxes)
				if (a !== b)
					expect(
						Math.abs(a.x - b.x) < (a.width + b.width) / 2 &&
							Math.abs(a.y - b.y) < (a.height + b.height) / 2,
						`${a.name} and ${b.name}`
					).toBe(false);
		}
	});
	test('every link is drawn, from edge to edge', () => {
		const arcs = arcsBetween(boxes, width, height);
		expect(arcs.map(({ id }) => id)).toEqual(LINK_IDS);
		for (const { id, line, head } of arcs) {
			expect(line, id).toMatch(/^M[\d.,-]+(Q|A)/);
			expect(line + head, id).not.toMatch(/NaN|undefined/);
		}
	});
});

test('the ring has every node once and starts with investment', () => {
	expect(new Set(NODE_RING).size).toBe(NODE_NAMES.length);
	expect(NODE_RING[0]).toBe('investment');
});

test('the server draws it three times over, each node leads to an equation', () => {
	expect(body.match(/<svg/g)).toHaveLength(3);
	expect(body.match(/class="line/g)).toHaveLength(3 * LINK_IDS.length);
	const equations = new Set(EQUATIONS.map(({ id }) => id));
	for (const name of NODE_NAMES) {
		expect(equations.has(NODES[name].answers), name).toBe(true);
		expect(body).toContain(`href="#${NODES[name].answers}"`);
	}
	expect(body).not.toContain('style=');
});

test('every loop is told in the words of its links', () => {
	const text = body.replace(/<[^>]*>/g, '').replace(/\s+/g, ' ');
	for (const id of LOOP_IDS) {
		expect(text).toContain(`${id} ${LOOPS[id].name}`);
		for (const link of LOOPS[id].links) expect(text).toContain(LINKS[link].words);
	}
});
