import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	LEVER_KEYS,
	LEVERS,
	type Levers,
	LINK_IDS,
	OUTCOME_KEYS,
	PARAMETER_RANGES,
	PARAMETER_VALUES,
	type ParameterName,
	SCENARIO_IDS,
	type ScenarioId,
	type World
} from '$lib/model';
import { decode, encode, LINK_YEARS, LONGEST_LINK, MOST_OUTCOMES, VIEWS } from '$lib/scenario/link';

const RUNS = 2500;
/** Milliseconds a property may take on a busy machine. */
const PATIENCE = 60_000;

/** Levers on the steps of their sliders. */
const onSteps: fc.Arbitrary<Levers> = fc.record(
	Object.fromEntries(
		LEVER_KEYS.map((key) => {
			const { low, high, step } = LEVERS[key];
			const last = Math.round((high - low) / step);
			return [key, fc.integer({ min: 0, max: last }).map((steps) => snap(key, low + steps * step))];
		})
	)
);
const snap = (key: keyof Levers, value: number) =>
	Math.min(LEVERS[key].high, Number(value.toFixed(6)));

/** Levers anywhere inside their ranges. */
const anywhere: fc.Arbitrary<Levers> = fc.record(
	Object.fromEntries(
		LEVER_KEYS.map((key) => [
			key,
			fc
				.double({ min: LEVERS[key].low, max: LEVERS[key].high, noNaN: true })
				.map((value) => value + 0)
		])
	)
);

const scenario = fc.constantFrom<ScenarioId>(...SCENARIO_IDS);
const levers = fc.oneof(onSteps, anywhere);
const outcomes = fc.uniqueArray(fc.constantFrom(...OUTCOME_KEYS), { maxLength: MOST_OUTCOMES });
const views = fc
	.array(fc.constantFrom(...VIEWS), { maxLength: MOST_OUTCOMES })
	.filter((all) => all.length === 0 || all.at(-1) !== 'auto');
const year = fc.option(fc.integer({ min: LINK_YEARS[0], max: LINK_YEARS[1] }), { nil: undefined });
const NAMES = Object.keys(PARAMETER_VALUES) as ParameterName[];
/** Some assumptions anywhere inside their ranges. */
const parameters: fc.Arbitrary<World['parameters']> = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.double({ min: 0, max: 1, noNaN: true })), {
		selector: ([name]) => name,
		maxLength: 8
	})
	.map((pairs) =>
		Object.fromEntries(
			pairs.flatMap(([name, share]) => {
				const [low, high] = PARAMETER_RANGES[name];
				const value = Math.min(high, low + share * (high - low)) + 0;
				return value === PARAMETER_VALUES[name] ? [] : [[name, value]];
			})
		)
	);
const cuts = fc.uniqueArray(fc.constantFrom(...LINK_IDS), { maxLength: 6 });
const world: fc.Arbitrary<World> = fc.record({ levers, parameters, cuts });
const compare = fc.option(fc.oneof(scenario, world), { nil: undefined });

/** Strings that look like links, good and bad. */
const linkish = fc
	.array(
		fc.tuple(
			fc.oneof(
				fc.constantFrom(
					'v',
					'scenario',
					'outcome',
					'year',
					'compare',
					'parameter',
					'cut',
					'',
					'__proto__'
				),
				fc.constantFrom(...LEVER_KEYS.map((key) => LEVERS[key].id)),
				fc.string({ unit: 'grapheme' })
			),
			fc.oneof(
				fc.double().map(String),
				fc.constantFrom(
					...SCENARIO_IDS,
					'a:',
					'a:investment:',
					'a:::,,',
					'a:cut:',
					'openSpillover:',
					':1',
					'%',
					'%zz',
					'1e999'
				),
				fc.string({ unit: 'binary' })
			)
		)
	)
	.map((pairs) => `?${pairs.map(([name, value]) => `${name}=${value}`).join('&')}`);

describe('links', { timeout: PATIENCE }, () => {
	test('whatever is written is read back exactly, without a word', () => {
		fc.assert(
			fc.property(
				fc.record({ scenario, levers, parameters, cuts, outcomes, views, year, compare }),
				({ year: at, compare: other, ...rest }) => {
					const shared = {
						...rest,
						...(at === undefined ? {} : { year: at }),
						...(other === undefined ? {} : { compare: other })
					};
					const { shared: read, notices } = decode(encode(shared));
					expect(notices).toEqual([]);
					expect(read.levers).toEqual(shared.levers);
					expect(read.parameters).toEqual(shared.parameters);
					expect(read.cuts).toEqual(shared.cuts);
					expect(read.scenario).toBe(shared.scenario);
					expect(read.outcomes).toEqual(shared.outcomes);
					expect(read.views).toEqual(shared.views);
					expect(read.year).toBe(at);
					// A comparison with an untouched world is written as the status quo, which is the same.
					if (encode(typeof other === 'object' ? other : {})) expect(read.compare).toEqual(other);
				}
			),
			{ numRuns: RUNS }
		);
	});

	test('a link is one string a browser leaves as it is', () => {
		fc.assert(
			fc.property(
				fc.record({ scenario, levers, parameters, cuts, outcomes, views, compare }),
				(shared) => {
					const link = encode(shared);
					expect(new URL(`https://example.org/${link}`).search).toBe(link);
					expect(link.length).toBeLessThan(LONGEST_LINK);
				}
			),
			{ numRuns: RUNS }
		);
	});

	test('no string makes reading throw, and every lever stays inside its range', () => {
		fc.assert(
			fc.property(
				fc.oneof(linkish, fc.string({ unit: 'binary', maxLength: 5000 }), fc.webQueryParameters()),
				(search) => {
					const { shared, notices } = decode(search);
					const outside = LEVER_KEYS.filter(
						(key) =>
							!(shared.levers[key] >= LEVERS[key].low && shared.levers[key] <= LEVERS[key].high)
					);
					expect(outside).toEqual([]);
					return (
						SCENARIO_IDS.includes(shared.scenario) &&
						shared.outcomes.length <= MOST_OUTCOMES &&
						notices.every((notice) => notice.length < 250)
					);
				}
			),
			{ numRuns: 2 * RUNS }
		);
	});

	test('what was read from any string is written as a link that needs no further word', () => {
		fc.assert(
			fc.property(linkish, (search) => {
				const { shared } = decode(search);
				expect(decode(encode(shared)).notices).toEqual([]);
				expect(decode(encode(shared)).shared.levers).toEqual(shared.levers);
			}),
			{ numRuns: RUNS }
		);
	});
});
