import {
	leversOf,
	type OutcomeKey,
	type Run,
	SCENARIO_IDS,
	SCENARIOS,
	simulate,
	type World
} from '$lib/model';
import { reader } from '$lib/scenario/reader.svelte';
import { worldOf } from '../kept/kept';
import { LAST_LOOK, shownOutcomes, USUAL_YEAR } from '../view';
import { workspace } from '../workspace.svelte';

/** The reader's scenario among those that can be chosen. */
export const MINE = 'mine';

/** A scenario that can be asked about. */
export type Candidate = { readonly id: string; readonly label: string; readonly world: World };

const NAMED: readonly Candidate[] = SCENARIO_IDS.map((id) => ({
	id,
	label: SCENARIOS[id].label,
	world: { levers: leversOf(id), parameters: {}, cuts: [] }
}));
const RUNS = new WeakMap<World, Run>();

/** The run of a scenario, made once; the reader's is at hand. */
export function runOf({ id, world }: Candidate): Run {
	if (id === MINE) return reader.run;
	const run = RUNS.get(world) ?? simulate(world.levers, world);
	RUNS.set(world, run);
	return run;
}

/** What the questions are about: an outcome, a year, two scenarios. One for all panels, so that a question can be put another way. */
class Subject {
	readonly #usual = $derived(shownOutcomes(reader.outcomes)[0]);
	readonly #usualYear = $derived(Math.min(LAST_LOOK, Math.round(reader.year ?? USUAL_YEAR)));
	#one = $state('status-quo');
	#other = $state(MINE);

	/** The first chart's; one chosen here holds until that chart is given another. */
	outcome = $derived<OutcomeKey>(this.#usual);
	/** A whole year, the page's; one chosen here holds until the page is given another. */
	year = $derived<number>(this.#usualYear);

	/** Every scenario there is: the reader's, the kept, the named. */
	readonly candidates = $derived<readonly Candidate[]>([
		{ id: MINE, label: 'Your scenario', world: reader.world },
		...workspace.kept.map((kept) => ({ id: kept.id, label: kept.name, world: worldOf(kept) })),
		...NAMED
	]);

	/** The scenario one starts from. */
	get one(): Candidate {
		return this.#find(this.#one);
	}
	set one({ id }: Pick<Candidate, 'id'>) {
		this.#one = id;
	}
	/** The scenario that is explained. */
	get other(): Candidate {
		return this.#find(this.#other);
	}
	set other({ id }: Pick<Candidate, 'id'>) {
		this.#other = id;
	}

	/** A scenario that was deleted gives way to the reader's. */
	#find(wanted: string): Candidate {
		const found = this.candidates.find(({ id }) => id === wanted) ?? this.candidates[0];
		if (!found) throw new Error('the reader has no scenario');
		return found;
	}
}

export const subject = new Subject();
