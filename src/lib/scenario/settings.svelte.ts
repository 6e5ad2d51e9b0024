import {
	defaultLevers,
	type LeverKey,
	LEVER_KEYS,
	type Levers,
	leversOf,
	type LinkId,
	type OutcomeKey,
	type ParameterName,
	type Parameters,
	type ScenarioId,
	type World
} from '$lib/model';
import { decode, encode, type View } from './link';

/** How long (ms) after the last change the scenario counts as being at rest. */
const REST = 250;

/** What the reader has set. What the model makes of it is `reader.run`; a figure that shows none does without the model. */
class Settings {
	/** One signal a lever, so that moving one wakes only what rests on that one. */
	readonly #settings = $state(defaultLevers());
	readonly #levers = $derived<Levers>({ ...this.#settings });
	/** The named scenario the reader started from; links name it and then only what differs. */
	scenario = $state<ScenarioId>('status-quo');
	/** Assumptions that differ from the published ones, in their units. Never changed in place. */
	parameters = $state.raw<Partial<Parameters>>({});
	/** Links of the causal diagram that are cut from the start of the policy on. */
	cuts = $state.raw<readonly LinkId[]>([]);
	/** Outcomes chosen where a page lets the reader choose; empty means the page's own. */
	outcomes = $state.raw<OutcomeKey[]>([]);
	/** How each outcome's chart is drawn, where a page lets the reader choose; what is left out is drawn as usual. */
	views = $state.raw<readonly View[]>([]);
	/** Year chosen where a page lets the reader choose. */
	year = $state<number>();
	/** A second scenario to compare with where a page can show one: a named one, or its world. */
	compare = $state.raw<ScenarioId | World>();
	/** True while a dial is being moved: axes keep still. */
	held = $state(false);
	/** The levers every figure shows, where the page around says so; otherwise each shows its own. */
	dials = $state.raw<readonly LeverKey[]>();
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

	/** Whether the model itself is as published: no assumption changed, no link cut. */
	readonly asPublished = $derived(
		Object.keys(this.parameters).length === 0 && this.cuts.length === 0
	);
	readonly untouched = $derived.by(() => {
		const initial = defaultLevers();
		return this.asPublished && LEVER_KEYS.every((key) => this.levers[key] === initial[key]);
	});
	/** Everything a run is made from; a new object after each change. */
	readonly world = $derived<World>({
		levers: this.levers,
		parameters: this.parameters,
		cuts: this.cuts
	});
	/** The levers that differ from the named scenario the reader started from. */
	readonly changed = $derived.by(() => {
		const base = leversOf(this.scenario);
		return LEVER_KEYS.filter((key) => this.levers[key] !== base[key]);
	});
	/** The scenario as a query string, '' where nothing differs from the default. */
	readonly query = $derived(
		encode({
			scenario: this.scenario,
			...this.world,
			outcomes: this.outcomes,
			views: [...this.views],
			year: this.year,
			compare: this.compare
		})
	);

	set(lever: LeverKey, value: number): void {
		this.#settings[lever] = value;
	}

	/** Sets an assumption, in its unit; without a value it is the published one again. */
	assume(name: ParameterName, value?: number): void {
		const others = Object.entries(this.parameters).filter(([key]) => key !== name);
		this.parameters = Object.fromEntries(value === undefined ? others : [...others, [name, value]]);
	}

	/** Cuts a link of the causal diagram, or mends it. */
	cut(id: LinkId, isCut: boolean): void {
		const others = this.cuts.filter((one) => one !== id);
		this.cuts = isCut ? [...others, id] : others;
	}

	/** Starts again from a named scenario; the model stays as the reader has changed it. */
	choose(scenario: ScenarioId): void {
		this.scenario = scenario;
		this.levers = leversOf(scenario);
	}

	/** Takes over what a link says; what it cannot take is kept as notices. */
	open(search: string): void {
		const { shared, notices } = decode(search);
		this.scenario = shared.scenario;
		this.levers = shared.levers;
		this.parameters = shared.parameters;
		this.cuts = shared.cuts;
		this.outcomes = shared.outcomes;
		this.views = shared.views;
		this.year = shared.year;
		this.compare = shared.compare;
		this.notices = notices;
	}

	/** Back to each page's own outcomes and year; the levers stay. */
	forgetView(): void {
		this.outcomes = [];
		this.views = [];
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

export const settings = new Settings();
