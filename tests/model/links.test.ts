import { describe, expect, test } from 'vitest';
import {
	EQUATIONS,
	LINK_IDS,
	LINKS,
	LOOP_IDS,
	LOOPS,
	NODES,
	simulate,
	STOCK_NAMES
} from '$lib/model';
import { COLUMNS, constantsOf, equations } from '$lib/model/fused.generated';
import { type LinkId, READINGS } from '$lib/model/links';
import type { Reading } from '$lib/model/links/link';
import { PARAMETER_VALUES } from '$lib/model/parameter-values.build';
import type { QuantityName } from '$lib/model/nodes';

const run = simulate();
const ROW_OF_2026 = (2026 - 2012) * 4;
const readout = (name: string) => run.readouts[name]?.[ROW_OF_2026] ?? NaN;

/** A quantity at the start of 2026 when one reading sees a number of its own. */
function answer(quantity: QuantityName, [source, reader]: Reading, seen: number): number {
	const held = Float64Array.from(READINGS, (one) =>
		one[0] === source && one[1] === reader ? seen : NaN
	);
	const columns = new Float64Array(COLUMNS.length);
	equations(
		2026,
		Float64Array.from(STOCK_NAMES, readout),
		constantsOf(run.levers, PARAMETER_VALUES),
		new Float64Array(STOCK_NAMES.length),
		columns,
		0,
		1,
		held
	);
	return columns[COLUMNS.indexOf(quantity)] ?? NaN;
}

describe.each(LINK_IDS)('%s', (id) => {
	const link = LINKS[id];

	test('is named after its ends and reads what stands for its cause', () => {
		const kebab = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
		expect(id).toBe(`${kebab(link.from)}-${kebab(link.to)}`);
		for (const [source, reader] of link.readings) {
			expect(Object.keys(NODES[link.from].quantities)).toContain(source);
			expect(EQUATIONS.find((one) => one.id === reader)?.dependencies).toContain(source);
		}
	});

	test('pulls in 2026 the way its sign says', () => {
		for (const reading of link.readings) {
			const effect = NODES[link.to].answers;
			const size = Math.max(1e-3, Math.abs(readout(reading[0]))) * 0.001;
			const [low, high] = [-size, size].map((step) =>
				answer(effect, reading, readout(reading[0]) + step)
			) as [number, number];
			const direction = NODES[link.from].quantities[reading[0]] ?? NaN;
			expect(Math.sign(high - low) * direction, reading.join(' in ')).toBe(link.sign);
		}
	});
});

test('no two links share a place where they can be cut', () => {
	expect(new Set(READINGS.map((reading) => reading.join())).size).toBe(READINGS.length);
});

test('where nothing is held the equations are the clock’s own, to the bit', () => {
	for (const name of COLUMNS.slice(0, COLUMNS.indexOf('researchPace')))
		expect(answer(name, ['aiRevenue', 'aiRevenue'], NaN), name).toBe(readout(name));
});

describe.each(LOOP_IDS)('the loop %s', (id) => {
	const links = LOOPS[id].links.map((link: LinkId) => LINKS[link]);

	test('comes back to where it began', () => {
		links.forEach((link, place) => expect(link.to).toBe(links[(place + 1) % links.length]?.from));
	});

	test('feeds itself exactly where its signs multiply to plus', () => {
		expect(links.reduce((product, { sign }) => product * sign, 1)).toBe(LOOPS[id].feeds ? 1 : -1);
	});
});

test('every link is part of a loop or feeds one', () => {
	const looped = new Set(
		LOOP_IDS.flatMap((id) => LOOPS[id].links.flatMap((link) => [LINKS[link].from, LINKS[link].to]))
	);
	for (const id of LINK_IDS) expect(looped.has(LINKS[id].to), id).toBe(true);
});
