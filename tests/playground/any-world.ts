import fc from 'fast-check';
import {
	LEVER_KEYS,
	LEVERS,
	type Levers,
	LINK_IDS,
	PARAMETER_RANGES,
	PARAMETER_VALUES,
	type ParameterName,
	type World
} from '$lib/model';

const NAMES = Object.keys(PARAMETER_VALUES) as ParameterName[];

/** Levers anywhere inside their ranges. */
const levers: fc.Arbitrary<Levers> = fc.record(
	Object.fromEntries(
		LEVER_KEYS.map((key) => [
			key,
			fc
				.double({ min: LEVERS[key].low, max: LEVERS[key].high, noNaN: true })
				.map((value) => value + 0)
		])
	)
);
const parameters: fc.Arbitrary<World['parameters']> = fc
	.uniqueArray(fc.tuple(fc.constantFrom(...NAMES), fc.double({ min: 0, max: 1, noNaN: true })), {
		selector: ([name]) => name,
		maxLength: 5
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

/** Any world a reader can make. */
export const anyWorld: fc.Arbitrary<World> = fc.record({
	levers,
	parameters,
	cuts: fc.uniqueArray(fc.constantFrom(...LINK_IDS), { maxLength: 4 })
});
