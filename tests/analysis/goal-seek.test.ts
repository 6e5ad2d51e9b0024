import { describe, expect, it } from 'vitest';
import {
	type DatedGoal,
	type Evaluate,
	finish,
	foundWords,
	goalWords,
	meets,
	PLANE_NODES,
	randomFrom,
	seekOnPlane,
	seekOverLevers,
	valuesByModel
} from '$lib/analysis';
import {
	defaultLevers,
	LEVER_KEYS,
	type LeverKey,
	LEVERS,
	type Levers,
	leversOf
} from '$lib/model';

const reader = defaultLevers();
const plane = ['investment', 'openness'] as const satisfies [LeverKey, LeverKey];
const share = (levers: Levers, lever: LeverKey) =>
	(levers[lever] - LEVERS[lever].low) / (LEVERS[lever].high - LEVERS[lever].low);

/** A world whose goals are functions of where two levers stand in their ranges. */
const world =
	(...functions: ((x: number, y: number) => number)[]): Evaluate =>
	(levers) =>
		functions.map((one) => one(share(levers, 'investment'), share(levers, 'openness')));

const atLeast = (bound: number, year = 2035): DatedGoal => ({
	outcome: 'auditCoverage',
	wanted: 'at least',
	bound,
	year
});

/** The nearest place that meets the goals, by looking at a million of them; infinity where none does. */
function nearestByForce(goals: readonly DatedGoal[], evaluate: Evaluate, nodes = 1001): number {
	let nearest = Infinity;
	const own = plane.map((lever) => share(reader, lever));
	for (let row = 0; row < nodes; row++)
		for (let column = 0; column < nodes; column++) {
			const place = [column / (nodes - 1), row / (nodes - 1)];
			const distance = Math.hypot(...place.map((one, axis) => one - (own[axis] ?? NaN)));
			if (distance >= nearest) continue;
			const levers = { ...reader };
			plane.forEach((lever, axis) => {
				const { low, high } = LEVERS[lever];
				levers[lever] = low + (place[axis] ?? NaN) * (high - low);
			});
			const values = evaluate(levers);
			if (goals.every((goal, index) => meets(goal, values[index] ?? NaN))) nearest = distance;
		}
	return nearest;
}

describe('goals on the plane of two levers, in worlds that are known', () => {
	const disc = (x: number, y: number) => -Math.hypot(x - 0.7, y - 0.6);
	const worlds: [string, DatedGoal[], Evaluate, number | undefined][] = [
		['a disc', [atLeast(-0.2)], world(disc), Math.PI * 0.04],
		['a half', [atLeast(0.5)], world((_, y) => y), 0.5],
		[
			'where a disc and a half overlap',
			[atLeast(-0.25), atLeast(0.7)],
			world(disc, (_, y) => y),
			undefined
		],
		[
			'a band that bends',
			[atLeast(-0.03)],
			world((x, y) => -Math.abs(y - 0.5 - (x * x) / 2)),
			undefined
		],
		['two islands', [atLeast(0.9)], world((x, y) => Math.sin(9 * x) * Math.sin(9 * y)), undefined]
	];

	it.each(worlds)(
		'%s: its size, and the nearest place as brute force finds it',
		(_, goals, evaluate, size) => {
			const answer = finish(seekOnPlane({ goals, levers: plane, reader }, evaluate));
			if (size !== undefined) expect(Math.abs(answer.share - size)).toBeLessThan(0.004);
			if (!answer.found.met) throw new Error('not found');
			const { nearest } = answer.found;
			const values = evaluate(nearest.levers);
			expect(nearest.values).toEqual(values);
			expect(goals.every((goal, index) => meets(goal, values[index] ?? NaN))).toBe(true);
			const force = nearestByForce(goals, evaluate);
			expect(Math.abs(nearest.distance - force)).toBeLessThan(0.004);
			const own = Math.hypot(
				...plane.map((lever) => share(nearest.levers, lever) - share(reader, lever))
			);
			expect(nearest.distance).toBeCloseTo(own, 12);
		}
	);

	it('a region smaller than a cell is found by climbing to it', () => {
		const evaluate = world((x, y) => -Math.hypot(x - 0.5071, y - 0.4083));
		const answer = finish(
			seekOnPlane({ goals: [atLeast(-0.003)], levers: plane, reader }, evaluate)
		);
		expect(answer.share).toBe(0);
		expect(answer.found.met).toBe(true);
	});

	it('nowhere: the closest miss is where the worst goal is missed by least, and that goal binds', () => {
		// One grows with x and the other falls with it: both are wanted above what they can have together.
		const evaluate = world(
			(x) => x,
			(x) => 1 - x
		);
		const goals = [atLeast(0.8), atLeast(0.6)];
		const { found, share: met } = finish(seekOnPlane({ goals, levers: plane, reader }, evaluate));
		expect(met).toBe(0);
		if (found.met) throw new Error('met');
		expect(found.closest.values[0]).toBeCloseTo(0.6, 2);
		expect(found.closest.values[1]).toBeCloseTo(0.4, 2);
		expect(found.margin).toBeCloseTo(-0.2, 2);
		const words = foundWords(found, goals, plane, reader, met);
		expect(words).toContain('Nowhere in range meets all 2 goals. The closest miss is');
		expect(words).toContain(`wanted is at least ${found.binding === 0 ? '80%' : '60%'}`);
	});

	it('a reader who meets the goals is told so', () => {
		const goals = [atLeast(0.1)];
		const { found, share: met } = finish(
			seekOnPlane(
				{ goals, levers: plane, reader },
				world((_, y) => y)
			)
		);
		expect(found).toMatchObject({ met: true, nearest: { distance: 0, levers: reader } });
		expect(foundWords(found, goals, plane, reader, met)).toBe(
			'The goal is met on 90% of the plane, and by your scenario as it is.'
		);
	});

	it('what is not a number misses every goal', () => {
		const answer = finish(
			seekOnPlane(
				{ goals: [atLeast(0)], levers: plane, reader },
				world(() => NaN)
			)
		);
		expect(answer.share).toBe(0);
		expect(answer.found.met).toBe(false);
	});

	it('tells how far it has come, to the end', () => {
		const steps = [
			...seekOnPlane(
				{ goals: [atLeast(0.5)], levers: plane, reader },
				world((_, y) => y)
			)
		];
		expect(steps.length).toBeGreaterThan(PLANE_NODES ** 2);
		expect(steps.every((step, index) => step > (steps[index - 1] ?? 0) && step <= 1)).toBe(true);
	});
});

describe('goals in the model', () => {
	const goals: DatedGoal[] = [
		{ outcome: 'openClosedLag', wanted: 'at most', bound: 14, year: 2035 },
		{ outcome: 'auditCoverage', wanted: 'at least', bound: 0.14, year: 2035 }
	];
	const evaluate = valuesByModel(goals);
	const answer = finish(seekOnPlane({ goals, levers: plane, reader }));

	it('the margins say where goals are met, as runs of the model do', () => {
		const random = randomFrom(5);
		for (let count = 0; count < 60; count++) {
			const [column, row] = [0, 1].map(() => Math.floor(random() * PLANE_NODES)) as [
				number,
				number
			];
			const levers = {
				...reader,
				investment: (3 * column) / (PLANE_NODES - 1),
				openness: row / (PLANE_NODES - 1)
			};
			const values = evaluate(levers);
			expect((answer.margins[row * PLANE_NODES + column] ?? NaN) >= 0).toBe(
				goals.every((goal, index) => meets(goal, values[index] ?? NaN))
			);
		}
	});

	it('no place nearer than the nearest meets them, of a thousand looked at', () => {
		if (!answer.found.met) throw new Error('not met');
		const { nearest } = answer.found;
		expect(nearest.distance).toBeGreaterThan(0);
		const random = randomFrom(6);
		for (let count = 0; count < 1000; count++) {
			const [angle, radius] = [
				2 * Math.PI * random(),
				(nearest.distance - 0.003) * Math.sqrt(random())
			];
			const x = share(reader, 'investment') + radius * Math.cos(angle);
			const y = share(reader, 'openness') + radius * Math.sin(angle);
			if (Math.min(x, y) < 0 || Math.max(x, y) > 1) continue;
			const values = evaluate({ ...reader, investment: 3 * x, openness: y });
			expect(goals.every((goal, index) => meets(goal, values[index] ?? NaN))).toBe(false);
		}
		expect(foundWords(answer.found, goals, plane, reader, answer.share)).toMatch(
			/^All 2 goals are met on \d+% of the plane\. The nearest such setting to yours is /
		);
		expect(goalWords(goals[0] as DatedGoal)).toBe('lag of open models in 2035 at most 14 months');
	});

	it('with all levers it is reached by a shorter way than with two', () => {
		const found = finish(seekOverLevers({ goals, reader, starts: [leversOf('open-commons')] }));
		if (!found.met || !answer.found.met) throw new Error('not met');
		expect(goals.every((goal, index) => meets(goal, found.nearest.values[index] ?? NaN))).toBe(
			true
		);
		expect(found.nearest.distance).toBeLessThan(answer.found.nearest.distance + 1e-3);
		for (const key of LEVER_KEYS) {
			expect(found.nearest.levers[key]).toBeGreaterThanOrEqual(LEVERS[key].low);
			expect(found.nearest.levers[key]).toBeLessThanOrEqual(LEVERS[key].high);
		}
		expect(found.nearest.levers.policyStart).toBe(reader.policyStart);
	});

	it('says of the impossible that nothing was found, not that there is nothing', () => {
		const impossible: DatedGoal[] = [
			{ outcome: 'capability', wanted: 'at least', bound: 40, year: 2035 }
		];
		const found = finish(
			seekOverLevers({ goals: impossible, reader, levers: ['investment', 'openness', 'antitrust'] })
		);
		if (found.met) throw new Error('met');
		const words = foundWords(found, impossible, LEVER_KEYS, reader);
		expect(words).toContain('No setting was found that meets the goal. The closest miss is');
		expect(words).toContain('wanted is at least 40 orders of magnitude');
	});
}, 120_000);

describe('goals over many levers, in a world that is known', () => {
	it('the nearest of a half space lies straight ahead', () => {
		// The sum of how far five levers stand above their low ends is wanted a half higher than it is.
		const levers: LeverKey[] = [
			'openness',
			'transparencyMandate',
			'publicCompute',
			'collaboration',
			'efficiencyResearch'
		];
		const sum = (setting: Levers) => levers.reduce((all, lever) => all + share(setting, lever), 0);
		const goals = [atLeast(sum(reader) + 0.5)];
		const found = finish(seekOverLevers({ goals, reader, levers }, (setting) => [sum(setting)]));
		if (!found.met) throw new Error('not met');
		const straight = 0.5 / Math.sqrt(levers.length);
		expect(found.nearest.distance).toBeGreaterThanOrEqual(straight - 1e-9);
		expect(found.nearest.distance).toBeLessThan(1.05 * straight);
	});
});
