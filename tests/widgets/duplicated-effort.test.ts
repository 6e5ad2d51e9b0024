import { describe, expect, test } from 'vitest';
import { expected } from '../../src/lib/widgets/duplicated-effort/expected';
import { groundAfter } from '../../src/lib/widgets/duplicated-effort/ground';
import {
	byLab,
	distinctAfter,
	search,
	type Setting
} from '../../src/lib/widgets/duplicated-effort/search';
import { randomFrom } from '$lib/analysis';

const SHARES = [0, 0.05, 0.16, 0.5, 0.9, 1];
const LABS = [1, 2, 4, 7, 16];

/** Mean and variance of the distinct finds of many searches, and their number. */
function many(setting: Setting, digs: number, searches: number, from = 1) {
	let sum = 0;
	let squares = 0;
	for (let seed = from; seed < from + searches; seed++) {
		const distinct = distinctAfter(search(setting, seed), digs);
		sum += distinct;
		squares += distinct * distinct;
	}
	const mean = sum / searches;
	return { mean, variance: (squares - searches * mean * mean) / (searches - 1) };
}

/** Expected distinct finds by walking through every possible course of a tiny search: no formula, only the rules. */
function enumerated({ cells, labs, shared }: Setting, digs: number): number {
	const walk = (dig: number, known: number[], found: number): number => {
		if (dig === digs) return found.toString(2).replaceAll('0', '').length;
		const lab = dig % labs;
		const open = Array.from({ length: cells }, (_, cell) => 1 << cell).filter(
			(cell) => !((known[lab] ?? 0) & cell)
		);
		let sum = 0;
		for (const cell of open) {
			const told = known.map((one) => one | cell);
			const kept = known.map((one, index) => (index === lab ? one | cell : one));
			if (shared > 0) sum += shared * walk(dig + 1, told, found | cell);
			if (shared < 1) sum += (1 - shared) * walk(dig + 1, kept, found | cell);
		}
		return sum / open.length;
	};
	return walk(0, Array<number>(labs).fill(0), 0);
}

/**
 * The same exactly, for two labs and more cells: hidden finds of the labs are independent random sets of the cells not told,
 * so that only the counts of what is told and what each hides need to be followed.
 */
function followed(cells: number, shared: number, digs: number): number {
	let states = new Map<string, number>([['0,0,0', 1]]);
	for (let dig = 0; dig < digs; dig++) {
		const next = new Map<string, number>();
		const add = (state: [number, number, number], chance: number) => {
			if (chance > 0) next.set(state.join(), (next.get(state.join()) ?? 0) + chance);
		};
		for (const [state, chance] of states) {
			const [told = 0, ...hidden] = state.split(',').map(Number);
			const lab = dig % 2;
			const own = hidden[lab] ?? 0;
			const other = hidden[1 - lab] ?? 0;
			const order = (mine: number, theirs: number): [number, number] =>
				lab === 0 ? [mine, theirs] : [theirs, mine];
			const seen = other / (cells - told);
			add([told, ...order(own + 1, other)], chance * (1 - shared));
			add([told + 1, ...order(own, other - 1)], chance * shared * seen);
			add([told + 1, ...order(own, other)], chance * shared * (1 - seen));
		}
		states = next;
	}
	let sum = 0;
	for (const [state, chance] of states) {
		const [told = 0, one = 0, other = 0] = state.split(',').map(Number);
		const open = cells - told;
		sum += chance * (told + (open === 0 ? 0 : open * (1 - (1 - one / open) * (1 - other / open))));
	}
	return sum;
}

describe('the numbers a search draws', () => {
	test('are the same for the same seed and others for the next', () => {
		const draw = (seed: number) => Array.from({ length: 5 }, randomFrom(seed));
		expect(draw(7)).toEqual(draw(7));
		expect(draw(7)).not.toEqual(draw(8));
	});

	test('fill the unit interval evenly, within one seed and over first draws of many', () => {
		const one = randomFrom(1);
		for (const source of [one, (_: unknown, seed: number) => randomFrom(seed)()] as const) {
			const bins = new Array<number>(20).fill(0);
			for (let index = 0; index < 20_000; index++) {
				const bin = Math.floor(20 * source(undefined, index));
				bins[bin] = (bins[bin] ?? 0) + 1;
			}
			const chiSquare = bins.reduce((sum, count) => sum + (count - 1000) ** 2 / 1000, 0);
			// 19 degrees of freedom: 0.1% lie above 43.8, 0.1% below 5.4.
			expect(chiSquare).toBeLessThan(43.8);
			expect(chiSquare).toBeGreaterThan(5.4);
		}
	});
});

describe.each(LABS.flatMap((labs) => SHARES.map((shared) => ({ cells: 90, labs, shared }))))(
	'in a search by $labs labs that tell $shared',
	(setting) => {
		const one = search(setting, 3);

		test('nobody digs where they know what is there', () => {
			const known = Array.from({ length: setting.labs }, () => new Set<number>());
			one.cell.forEach((cell, dig) => {
				const lab = one.lab[dig] ?? -1;
				expect(lab).toBe(dig % setting.labs);
				expect(known[lab]?.has(cell)).toBe(false);
				for (const [index, cells] of known.entries())
					if (index === lab || one.told[dig]) cells.add(cell);
			});
		});

		test('every dig is a new find or repeats one, and the labs’ counts add up', () => {
			const cells = new Set(one.cell);
			expect(distinctAfter(one, 90)).toBe(cells.size);
			const counts = byLab(one, setting.labs, 90);
			expect(counts.reduce((sum, { digs }) => sum + digs, 0)).toBe(90);
			expect(counts.reduce((sum, { repeats }) => sum + repeats, 0)).toBe(90 - cells.size);
		});
	}
);

test('no place on the ground is dug sooner or oftener than another', () => {
	const cells = 12;
	const counts = [0, 5, 11].map(() => new Array<number>(cells).fill(0));
	for (let seed = 1; seed <= 2400; seed++) {
		const { cell } = search({ cells, labs: 3, shared: 0.3 }, seed);
		[0, 5, 11].forEach((dig, row) => {
			const count = counts[row] ?? [];
			const dug = cell[dig] ?? -1;
			count[dug] = (count[dug] ?? 0) + 1;
		});
	}
	for (const count of counts) {
		const chiSquare = count.reduce((sum, times) => sum + (times - 200) ** 2 / 200, 0);
		// 11 degrees of freedom: 0.1% lie above 31.3.
		expect(chiSquare).toBeLessThan(31.3);
	}
});

describe('what searches find on average', () => {
	test('without telling is the occupancy formula, when labs have dug equally often', () => {
		for (const labs of [1, 2, 4, 12])
			for (const digs of [0, 48, 576])
				expect(expected({ cells: 576, labs, shared: 0 }, digs).distinct).toBeCloseTo(
					576 * (1 - (1 - digs / labs / 576) ** labs),
					9
				);
	});

	test('with everything told, or a single lab, is as many ideas as digs, and never varies', () => {
		for (const digs of [1, 100, 576]) {
			expect(expected({ cells: 576, labs: 5, shared: 1 }, digs)).toEqual({
				distinct: digs,
				deviation: 0
			});
			expect(expected({ cells: 576, labs: 1, shared: 0.3 }, digs).distinct).toBe(digs);
			expect(distinctAfter(search({ cells: 576, labs: 5, shared: 1 }, 9), digs)).toBe(digs);
			expect(distinctAfter(search({ cells: 576, labs: 1, shared: 0 }, 9), digs)).toBe(digs);
		}
	});

	test('nears both ends without a jump', () => {
		for (const [end, near] of [
			[0, 1e-9],
			[1, 1 - 1e-12]
		] as const)
			for (const digs of [1, 300, 576]) {
				const there = expected({ cells: 576, labs: 4, shared: end }, digs);
				const close = expected({ cells: 576, labs: 4, shared: near }, digs);
				expect(close.distinct).toBeCloseTo(there.distinct, 0);
				expect(Math.abs(close.deviation - there.deviation)).toBeLessThan(0.2);
			}
	});

	test('is what a walk through every course of a tiny search gives, exactly at both ends', () => {
		for (const [cells, labs, digs] of [
			[3, 2, 2],
			[4, 2, 4],
			[4, 3, 3],
			[5, 2, 4]
		] as const) {
			for (const shared of [0, 1])
				expect(enumerated({ cells, labs, shared }, digs)).toBeCloseTo(
					expected({ cells, labs, shared }, digs).distinct,
					12
				);
			for (const shared of [0.2, 0.5, 0.8]) {
				const exact = enumerated({ cells, labs, shared }, digs);
				const formula = expected({ cells, labs, shared }, digs).distinct;
				expect(Math.abs(formula - exact), 'even on a handful of cells').toBeLessThan(0.13);
				expect(exact).not.toBeCloseTo(formula, 3);
				if (labs === 2) expect(followed(cells, shared, digs)).toBeCloseTo(exact, 12);
			}
		}
	});

	test('is off the exact number by about a tenth of an idea, no more on a larger ground', () => {
		const offBy = (cells: number) =>
			[0.1, 0.5, 0.9].map(
				(shared) =>
					followed(cells, shared, cells) - expected({ cells, labs: 2, shared }, cells).distinct
			);
		const [small, large] = [offBy(12), offBy(36)];
		for (const [index, error] of large.entries()) {
			expect(error).toBeGreaterThan(0);
			expect(error).toBeLessThan(0.12);
			expect(error).toBeLessThan(small[index] ?? 0);
		}
	});

	test('is what many searches find, within the error of sampling, and so is how far they scatter', () => {
		const SEARCHES = 400;
		const scores: number[] = [];
		for (const { labs, shared, digs } of [
			{ labs: 4, shared: 0, digs: 144 },
			{ labs: 12, shared: 0, digs: 144 },
			{ labs: 2, shared: 0.16, digs: 144 },
			{ labs: 4, shared: 0.16, digs: 72 },
			{ labs: 4, shared: 0.16, digs: 144 },
			{ labs: 6, shared: 0.5, digs: 72 },
			{ labs: 6, shared: 0.5, digs: 144 },
			{ labs: 16, shared: 0.5, digs: 144 },
			{ labs: 3, shared: 0.9, digs: 144 },
			{ labs: 16, shared: 0.9, digs: 144 }
		]) {
			const setting = { cells: 144, labs, shared };
			const { mean, variance } = many(setting, digs, SEARCHES);
			const { distinct, deviation } = expected(setting, digs);
			scores.push((mean - distinct) / Math.sqrt(variance / SEARCHES));
			// The deviation of 400 numbers is known to about 3.5%.
			expect(Math.sqrt(variance) / deviation).toBeGreaterThan(0.87);
			expect(Math.sqrt(variance) / deviation).toBeLessThan(1.13);
		}
		for (const score of scores) expect(Math.abs(score)).toBeLessThan(3.3);
		// Ten such scores together: chi square with ten degrees of freedom, of which 0.1% lie above 29.6.
		expect(scores.reduce((sum, score) => sum + score * score, 0)).toBeLessThan(29.6);
	});

	test('and falls short of the searches of labs that share less than the formula is told', () => {
		const { mean, variance } = many({ cells: 144, labs: 4, shared: 0.1 }, 144, 400);
		const wrong = expected({ cells: 144, labs: 4, shared: 0.2 }, 144).distinct;
		expect(Math.abs(mean - wrong) / Math.sqrt(variance / 400)).toBeGreaterThan(6);
	});
});

describe('the model of sharing in small', () => {
	test('more telling and fewer labs never find less', () => {
		for (const labs of LABS)
			for (const digs of [50, 300, 576]) {
				const found = SHARES.map((shared) => expected({ cells: 576, labs, shared }, digs).distinct);
				for (let index = 1; index < found.length; index++)
					expect(found[index]).toBeGreaterThanOrEqual((found[index - 1] ?? NaN) - 1e-9);
			}
		for (const shared of SHARES) {
			const found = LABS.map((labs) => expected({ cells: 576, labs, shared }, 576).distinct);
			for (let index = 1; index < found.length; index++)
				expect(found[index]).toBeLessThanOrEqual((found[index - 1] ?? NaN) + 1e-9);
		}
	});

	test('the more of the ground has been dug, the more digs repeat', () => {
		const setting = { cells: 576, labs: 4, shared: 0.16 };
		const gains = [0, 144, 288, 432].map(
			(digs) => expected(setting, digs + 144).distinct - expected(setting, digs).distinct
		);
		for (let index = 1; index < gains.length; index++)
			expect(gains[index]).toBeLessThan(gains[index - 1] ?? NaN);
	});

	test('the ground shows each cell as the digs have left it', () => {
		const one = search({ cells: 144, labs: 5, shared: 0.3 }, 2);
		const ground = groundAfter(one, 144);
		const times = (cell: number) => one.cell.filter((dug) => dug === cell).length;
		ground.forEach((state, cell) => {
			const count = times(cell);
			const told = [...one.cell].some((dug, dig) => dug === cell && one.told[dig]);
			const once = told ? 'told' : 'kept';
			expect(state).toBe(['untouched', once, 'twice'][count] ?? 'oftener');
		});
		expect(new Set(ground).size).toBe(5);
		expect(groundAfter(one, 0).every((state) => state === 'untouched')).toBe(true);
	});
});
