import { expect, test } from 'vitest';
import { finish, LEVER_PLANE_FIRST_YEAR, leverPlaneIn, mapLevers, nodesOf } from '$lib/analysis';
import { LEVERS, leversOf, simulate, valueAt } from '$lib/model';

const reader = { ...leversOf('open-commons'), publicCompute: 40 };
const model = { parameters: { algorithmicDifficulty: 0.5 }, cuts: ['pace-capability'] as const };
const plane = finish(
	mapLevers({
		levers: ['antitrust', 'academicPay'],
		reader,
		outcome: 'academicTalentShare',
		model
	})
);

test('each node holds what a run with these two levers gives, under the model asked for', () => {
	const [across, up] = [nodesOf('antitrust'), nodesOf('academicPay')];
	expect([across[0], across.at(-1)]).toEqual([LEVERS.antitrust.low, LEVERS.antitrust.high]);
	for (const [column, row, year] of [
		[0, 0, 2027],
		[24, 24, 2040],
		[7, 19, 2033]
	] as const) {
		const levers = { ...reader, antitrust: across[column], academicPay: up[row] };
		const value = valueAt(simulate(levers, model), 'academicTalentShare', year);
		expect(leverPlaneIn(plane, year)[row * 25 + column]).toBe(Math.fround(value));
	}
});

test('a year it does not hold is refused', () => {
	expect(() => leverPlaneIn(plane, LEVER_PLANE_FIRST_YEAR - 1)).toThrow('2026');
	expect(() => leverPlaneIn(plane, 2041)).toThrow('2041');
});
