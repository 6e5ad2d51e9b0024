import {
	defaultLevers,
	type LeverKey,
	LEVER_KEYS,
	type Levers,
	leversOf,
	type OutcomeKey,
	type Run,
	type ScenarioId,
	simulate
} from '$lib/model';
import { decode, encode } from './link';

/** The run nobody has touched: every lever at its default. Drawn grey and dashed everywhere. */
export const STATUS_QUO: Run = simulate();

/** How long (ms) after the last change the scenario counts as being at rest. */
const REST = 250;

/** The reader's scenario: one for the whole page, so that every figure and every live number answers the same dials. */
class Reader {
	/** One signal a lever, so that moving one wakes only what rests on that one. */
	readonly #settings = $state(defaultLevers());
	readonly #levers = $derived<Levers>({ ...this.#settings });
	/** The named scenario the reader started from; links name it and then only what differs. */
	scenario = $state<ScenarioId>('status-quo');
	/** Outcomes chosen where a page lets the reader choose; empty means the page's own. */
	outcomes = $state.raw<OutcomeKey[]>([]);
	/** Year chosen where a page lets the reader choose. */
	year = $state<number>();
	/** A second scenario to compare with where a page can show one: a named one, or its levers. */
	compare = $state.raw<ScenarioId | Levers>();
	/** True while a dial is being moved: axes keep still. */
	held = $state(false);
	/** What could not be taken from a link, in words, until dismissed. */
	notices = $state.raw<string[]>([]);

	/** Every lever's setting, in the lever's unit. A new object after each change; never changed in place. */
	get levers(): Levers {
		return this.#levers;
	}
	set levers(levers: Levers) {
		Object.assign(this.#settings, levers);
	}

	/** One lever's setting, in its unit: for what depends on no other. */
	setting(lever: LeverKey): number {
		return this.#settings[lever];
	}

	readonly untouched = $derived.by(() => {
		const initial = defaultLevers();
		return LEVER_KEYS.every((key) => this.levers[key] === initial[key]);
	});
	readonly run = $derived(this.untouched ? STATUS_QUO : simulate(this.levers));
	/** The levers that differ from the named scenario the reader started from. */
	readonly changed = $derived.by(() => {
		const base = leversOf(this.scenario);
		return LEVER_KEYS.filter((key) => this.levers[key] !== base[key]);
	});
	/** The scenario as a query string, '' where nothing differs from the default. */
	readonly query = $derived(
		encode({
			scenario: this.scenario,
			levers: this.levers,
			outcomes: this.outcomes,
			year: this.year,
			compare: this.compare
		})
	);

	set(lever: LeverKey, value: number): void {
		this.#settings[lever] = value;
	}

	/** Starts again from a named scenario. */
	choose(scenario: ScenarioId): void {
		this.scenario = scenario;
		this.levers = leversOf(scenario);
	}

	/** Takes over what a link says; what it cannot take is kept as notices. */
	open(search: string): void {
		const { shared, notices } = decode(search);
		this.scenario = shared.scenario;
		this.levers = shared.levers;
		this.outcomes = shared.outcomes;
		this.year = shared.year;
		this.compare = shared.compare;
		this.notices = notices;
	}

	/** Back to each page's own outcomes and year; the levers stay. */
	forgetView(): void {
		this.outcomes = [];
		this.year = undefined;
		this.compare = undefined;
	}

	/** Calls `tell`, with the scenario as a query string, once at the start and then whenever a change has come to rest: no dial held, nothing moved for a moment. Returns how to stop. */
	onrest(tell: (query: string) => void): () => void {
		return $effect.root(() => {
			$effect(() => {
				if (this.held) return;
				const { query } = this;
				const timer = setTimeout(() => tell(query), REST);
				return () => clearTimeout(timer);
			});
		});
	}
}

export const reader = new Reader();
