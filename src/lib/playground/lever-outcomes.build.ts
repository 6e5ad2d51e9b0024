import {
	LEVER_KEYS,
	type LeverKey,
	LEVERS,
	leversOf,
	OUTCOME_KEYS,
	type OutcomeKey,
	OUTCOMES,
	SCENARIO_IDS,
	simulate
} from '$lib/model';
import { apartIn } from './most-moved';

const COUNT = 3;

/** What a lever moves most between the ends of its range, on average over the named scenarios: timing does nothing where nothing changes. */
function movedBy(lever: LeverKey): OutcomeKey[] {
	const reaches = SCENARIO_IDS.map((scenario) => {
		const levers = leversOf(scenario);
		const { low, high } = LEVERS[lever];
		return [low, levers[lever], high].map((value) => simulate({ ...levers, [lever]: value }));
	});
	// An outcome of the lever's own name would say nothing new.
	const others = OUTCOME_KEYS.filter((outcome) => OUTCOMES[outcome].label !== LEVERS[lever].label);
	const sizes = others.map((outcome) => ({
		outcome,
		size: reaches.reduce((sum, runs) => sum + apartIn(outcome, runs), 0)
	}));
	return sizes
		.sort((one, other) => other.size - one.size)
		.slice(0, COUNT)
		.map(({ outcome }) => outcome);
}

/** The three outcomes each lever moves most by 2040, measured by what is plausible of each. */
export const LEVER_OUTCOMES = Object.fromEntries(
	LEVER_KEYS.map((lever) => [lever, movedBy(lever)])
) as Record<LeverKey, OutcomeKey[]>;
