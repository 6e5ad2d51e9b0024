import { LEVER_KEYS, type Levers, type OutcomeKey, type Run, simulate, valueAt } from '$lib/model';
import type { Model } from '../ensemble';

/** The part of a run that outcomes are read from. */
type KeptRun = Pick<Run, 'outcomes'>;

/** How many runs are kept: all coalitions of eleven levers, in about 45 MB. */
const MOST = 2 ** 11;

/** Runs of the model by lever setting and model, so that questions about the same settings are answered by the same runs. */
export class RunCache {
	#runs = new Map<string, KeptRun>();
	/** How many runs were made, not found. */
	made = 0;

	/** An outcome of the run with these levers under a model, the published one where left out; at a time, in its unit. */
	value(levers: Levers, outcome: OutcomeKey, year: number, model: Model = {}): number {
		return valueAt(this.#run(levers, model) as Run, outcome, year);
	}

	#run(levers: Levers, model: Model): KeptRun {
		const name = nameOf(levers, model);
		const known = this.#runs.get(name);
		if (known) return known;
		const { outcomes } = simulate(levers, model);
		// Copies: what a run gives shares the memory of all its columns.
		const kept = { outcomes: { ...outcomes } };
		for (const key of Object.keys(outcomes) as OutcomeKey[])
			kept.outcomes[key] = outcomes[key].slice();
		this.made++;
		if (this.#runs.size >= MOST) this.#dropOldest();
		this.#runs.set(name, kept);
		return kept;
	}

	#dropOldest(): void {
		for (const name of this.#runs.keys()) {
			this.#runs.delete(name);
			return;
		}
	}
}

/** The same for the same settings, in whatever order assumptions and cut links are named. */
function nameOf(levers: Levers, { parameters = {}, cuts = [] }: Model): string {
	const assumptions = Object.entries(parameters).map((pair) => pair.join('='));
	return [LEVER_KEYS.map((key) => levers[key]), assumptions.sort(), [...cuts].sort()]
		.map((part) => part.join(' '))
		.join('|');
}
