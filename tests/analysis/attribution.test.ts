import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	attribute,
	type Attribution,
	attributionWords,
	exactShapley,
	finish,
	formatChange,
	leversApart,
	type Model,
	modelsApart,
	moverName,
	namedParts,
	randomFrom,
	RunCache,
	sampledShapley
} from '$lib/analysis';
import {
	defaultLevers,
	LEVER_KEYS,
	LEVERS,
	type Levers,
	leversOf,
	LINK_IDS,
	type LinkId,
	OUTCOME_KEYS,
	PARAMETER_VALUES,
	SCENARIO_IDS,
	simulate,
	valueAt
} from '$lib/model';

const sumOf = (numbers: readonly number[]) => numbers.reduce((sum, one) => sum + one, 0);
const shapley = (players: number, worth: (coalition: number) => number) =>
	finish(exactShapley(players, worth)).map(({ value }) => value);
const has = (coalition: number, player: number) => (coalition >> player) % 2;

/** Players' parts by their definition: over every order in which they can join. */
function byAllOrders(players: number, worth: (coalition: number) => number): number[] {
	const parts = Array.from({ length: players }, () => 0);
	let orders = 0;
	const join = (coalition: number, added: readonly number[]) => {
		if (coalition === 2 ** players - 1) {
			orders++;
			added.forEach((one, player) => (parts[player] = (parts[player] ?? 0) + one));
		}
		for (let player = 0; player < players; player++) {
			if (has(coalition, player)) continue;
			const next = coalition | (1 << player);
			join(next, added.with(player, worth(next) - worth(coalition)));
		}
	};
	join(0, parts);
	return parts.map((one) => one / orders);
}

describe('Shapley’s values', () => {
	it('are what players add on average over all orders', () => {
		const random = randomFrom(4);
		const worths = Array.from({ length: 32 }, () => random() * 10 - 5);
		const worth = (coalition: number) => worths[coalition] ?? NaN;
		const orders = byAllOrders(5, worth);
		shapley(5, worth).forEach((value, player) =>
			expect(value).toBeCloseTo(orders[player] ?? NaN, 12)
		);
	});

	it('add up to what all are worth together', () => {
		fc.assert(
			fc.property(
				fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 64, maxLength: 64 }),
				(worths) => {
					const values = shapley(6, (coalition) => worths[coalition] ?? NaN);
					expect(sumOf(values)).toBeCloseTo((worths[63] ?? NaN) - (worths[0] ?? NaN), 9);
				}
			)
		);
	});

	it('give nothing to who changes nothing, and the same to who does the same', () => {
		// Players 0 and 1 are interchangeable, 2 brings nothing, 3 doubles what is there.
		const worth = (coalition: number) =>
			(1 + has(coalition, 0) + has(coalition, 1)) ** 2 * (1 + has(coalition, 3));
		const values = shapley(4, worth);
		expect(values[0]).toBeCloseTo(values[1] ?? NaN, 12);
		expect(values[2]).toBe(0);
		expect(values[3]).toBeGreaterThan(0);
	});

	it('from sampled orders add up exactly, and lie as near as their standard errors say', () => {
		const worth = (coalition: number) =>
			Math.exp(0.3 * sumOf([0, 1, 2, 3, 4, 5, 6].map((one) => has(coalition, one) * (one - 2.5))));
		const exact = shapley(7, worth);
		let within = 0;
		for (let seed = 1; seed <= 100; seed++) {
			const options = { pairs: 30, random: randomFrom(seed) };
			const parts = finish(sampledShapley(7, worth, options));
			expect(sumOf(parts.map(({ value }) => value))).toBeCloseTo(worth(127) - worth(0), 9);
			for (const [player, { value, standardError }] of parts.entries()) {
				expect(standardError).toBeGreaterThan(0);
				if (Math.abs(value - (exact[player] ?? NaN)) < 2 * standardError) within++;
			}
		}
		expect(within / 700).toBeGreaterThan(0.9);
	});
});

const runs = new RunCache();
const why = (from: Levers, to: Levers, outcome = OUTCOME_KEYS[0], year = 2040) =>
	finish(attribute({ from, to, outcome: outcome ?? 'capability', year }, runs));

describe('why an outcome differs', () => {
	it.each(SCENARIO_IDS)(
		'%s: the levers’ effects add up to the difference, for every outcome',
		(id) => {
			for (const outcome of OUTCOME_KEYS)
				for (const year of [2030.5, 2040]) {
					const found = why(defaultLevers(), leversOf(id), outcome, year);
					const difference =
						valueAt(simulate(leversOf(id)), outcome, year) - valueAt(simulate(), outcome, year);
					const size = Math.max(1, Math.abs(found.before), Math.abs(found.after));
					const sum = sumOf(found.parts.map(({ effect }) => effect));
					expect(Math.abs(sum - difference) / size, outcome).toBeLessThan(1e-9);
				}
		}
	);

	it('asks the model once for each coalition, whatever is asked of it', () => {
		const cache = new RunCache();
		const question = { from: defaultLevers(), to: leversOf('open-commons'), year: 2040 };
		for (const outcome of OUTCOME_KEYS) finish(attribute({ ...question, outcome }, cache));
		expect(cache.made).toBe(2 ** leversApart(question.from, question.to).length);
	});

	it('gives levers that do nothing no part: none acts before the change comes', () => {
		const to = { ...defaultLevers(), investment: 2, openness: 0.8 };
		for (const { effect, alone } of why(defaultLevers(), to, 'capability', 2026.5).parts) {
			expect(effect).toBe(0);
			expect(alone).toBe(0);
		}
	});

	it('counts when the change comes as a lever; alone, it does nothing', () => {
		const to = { ...defaultLevers(), investment: 0.3, policyStart: 2034 };
		const found = why(defaultLevers(), to, 'aiInvestment');
		const start = found.parts.find(({ mover }) => mover === 'policyStart');
		expect(start?.alone).toBe(0);
		expect(start?.effect).toBeGreaterThan(0);
		expect(found.interactionShare).toBeGreaterThan(0.02);
	});

	it('has no interaction where one lever differs, and reverses with the direction', () => {
		const to = { ...defaultLevers(), investment: 2 };
		const found = why(defaultLevers(), to);
		expect(found.interactionShare).toBe(0);
		expect(found.parts).toHaveLength(1);
		const back = why(to, defaultLevers());
		expect(back.parts[0]?.effect).toBe(-(found.parts[0]?.effect ?? NaN));
	});

	it('samples orders where more than ten levers differ, and says how sure it is', () => {
		const to = defaultLevers();
		for (const key of LEVER_KEYS.slice(0, 11))
			to[key] = 0.25 * LEVERS[key].low + 0.75 * LEVERS[key].high;
		const found = why(defaultLevers(), to, 'openClosedLag');
		expect(found.parts).toHaveLength(11);
		const sum = sumOf(found.parts.map(({ effect }) => effect));
		expect(sum).toBeCloseTo(found.after - found.before, 9);
		const [first] = found.parts;
		expect(first?.standardError).toBeGreaterThan(0);
		expect(first?.standardError).toBeLessThan(0.2 * Math.abs(first?.effect ?? NaN));
		expect(why(defaultLevers(), to, 'openClosedLag')).toEqual(found);
	}, 60_000);

	it('counts changed assumptions and cut links as one change each, and all still add up', () => {
		const from = defaultLevers();
		const to = { ...from, investment: 2 };
		const models = {
			from: { cuts: ['investment-compute'] as LinkId[] },
			to: { parameters: { algorithmicDifficulty: 0.9 * PARAMETER_VALUES.algorithmicDifficulty } }
		};
		const valueUnder = (levers: Levers, model: Model) =>
			valueAt(simulate(levers, model), 'capability', 2040);
		const found = finish(attribute({ from, to, outcome: 'capability', year: 2040, models }, runs));
		expect(found.parts.map(({ mover }) => mover).sort()).toEqual([
			'assumptions',
			'cuts',
			'investment'
		]);
		expect(found.before).toBe(valueUnder(from, models.from));
		expect(found.after).toBe(valueUnder(to, models.to));
		const sum = sumOf(found.parts.map(({ effect }) => effect));
		expect(sum).toBeCloseTo(found.after - found.before, 9);
		const alone = Object.fromEntries(found.parts.map((part) => [part.mover, part.alone]));
		const { cuts } = models.from;
		expect(alone.cuts).toBe(valueUnder(from, {}) - found.before);
		expect(alone.assumptions).toBe(valueUnder(from, { ...models.to, cuts }) - found.before);
		expect(attributionWords(found)).toMatch(/changing assumptions/i);
	});

	it('finds models alike that name the same in another order, or what is published anyway', () => {
		const [one, other] = LINK_IDS;
		if (!one || !other) throw new Error('the model has no two links');
		expect(modelsApart({ cuts: [one, other] }, { cuts: [other, one] })).toEqual([]);
		const published = { algorithmicDifficulty: PARAMETER_VALUES.algorithmicDifficulty };
		expect(modelsApart({}, { parameters: published })).toEqual([]);
		expect(modelsApart({}, { cuts: [one] })).toEqual(['cuts']);
	});

	it('means nothing where the outcome does not exist yet', () => {
		const { before } = why(defaultLevers(), leversOf('open-commons'), 'capabilityPrice', 2012);
		if (Number.isFinite(before)) return expect(before).toBeGreaterThan(0);
		expect(
			attributionWords(why(defaultLevers(), leversOf('open-commons'), 'capabilityPrice', 2012))
		).toMatch(/means? nothing/);
	});
});

/** A few positions of each lever, so that runs are shared. */
const position = fc
	.constantFrom(...LEVER_KEYS)
	.chain((key) => fc.tuple(fc.constant(key), fc.constantFrom(0, 0.5, 1)))
	.map(([key, share]) => ({
		[key]: LEVERS[key].low + share * (LEVERS[key].high - LEVERS[key].low)
	}));
const pair = fc.tuple(
	fc.array(position, { maxLength: 1 }),
	fc.array(position, { minLength: 1, maxLength: 2 }),
	fc.constantFrom(...OUTCOME_KEYS),
	fc.constantFrom(2030, 2035, 2040)
);

/** What the words say each lever does: its size as printed, with a sign. A verb holds until the next clause. */
function said(words: string, { parts }: Attribution): Map<string, string> {
	const found = new Map<string, string>();
	for (const { mover } of parts) {
		const name = moverName(mover).slice(1);
		const start = words.indexOf(name, words.indexOf('. '));
		if (start < 0) continue;
		const clause = Math.max(words.lastIndexOf('; ', start), words.lastIndexOf('. ', start));
		const [, verb] = / (adds|takes away) /.exec(words.slice(clause)) ?? [];
		const rest = words.slice(start + name.length).replace(/^ (adds|takes away)/, '');
		const [size = ''] = rest.split(/,? and |, (?=[a-z])|; |\.(?= |$)/);
		found.set(mover, `${verb === 'adds' ? '+' : '−'}${size}`);
	}
	return found;
}

describe('the attribution in words', () => {
	it('has the signs and sizes of the numbers, over a thousand pairs of scenarios', () => {
		let named = 0;
		fc.assert(
			fc.property(pair, ([start, moves, outcome, year]) => {
				const from = Object.assign(defaultLevers(), ...start) as Levers;
				const to = Object.assign({ ...from }, ...moves) as Levers;
				const found = why(from, to, outcome, year);
				const words = attributionWords(found);
				expect(words).not.toMatch(/NaN|undefined|Infinity/);
				if (!Number.isFinite(found.before) || !Number.isFinite(found.after)) return;
				const spoken = said(words, found);
				for (const { mover, effect } of namedParts(found).named) {
					named++;
					expect(spoken.get(mover), words).toBe(
						`${effect > 0 ? '+' : '−'} ${formatChange(outcome, effect)}`
					);
				}
				for (const { mover } of namedParts(found).rest)
					expect(spoken.has(mover), words).toBe(false);
				if (/ rises? /.test(words)) expect(found.after).toBeGreaterThan(found.before);
				if (/ falls? /.test(words)) expect(found.after).toBeLessThan(found.before);
			}),
			{ numRuns: 1200, seed: 11 }
		);
		expect(named).toBeGreaterThan(800);
	}, 180_000);

	it('reads like this', () => {
		expect(
			attributionWords(why(defaultLevers(), leversOf('open-commons'), 'openClosedLag'))
		).toMatch(
			/^Lag of open models in 2040 falls from [\d.]+ months to [\d.]+ months\. Openness of frontier labs takes away [\d.]+ months.*\d+% of it/
		);
		expect(attributionWords(why(defaultLevers(), defaultLevers()))).toBe(
			'The two scenarios set every lever alike.'
		);
	});
});
