import { type Run, SCENARIOS, simulate, type World, leversOf } from '$lib/model';
import { decode, encode } from '$lib/scenario/link';
import { reader } from '$lib/scenario/reader.svelte';
import { changesBetween } from './change-list';
import { recallKept, storeKept } from './kept/device';
import { keep, type Kept, KEPT_COLORS, linkOf, MOST_KEPT, moved, worldOf } from './kept/kept';
import { printFile, readFile } from './kept/kept-file';
import { begun, doneAgain, goneOn, type Past, takenBack } from './past';
import { blend } from './replay';

/** Everything that can be taken back: the reader's scenario with what is looked at, as a link, and the kept ones. */
type State = { readonly query: string; readonly kept: readonly Kept[] };

/** A further scenario beside the reader's. */
export type DrawnScenario = { id: string; label: string; color: string; world: World; run: Run };

/** How long (ms) the replay of a change takes. */
const REPLAY = 1400;

/** The reader's desk: the scenarios kept on it, and every step back and forth. */
class Workspace {
	kept = $state.raw<readonly Kept[]>([]);
	/** What could not be read from this device or a file, in words, until dismissed. */
	problems = $state.raw<string[]>([]);
	/** False once this device has refused to keep scenarios. */
	isStored = $state(true);
	replaying = $state(false);
	#past = $state.raw<Past<State>>(begun({ query: '', kept: [] }));

	readonly canUndo = $derived(this.#past.before.length > 0);
	readonly canRedo = $derived(this.#past.after.length > 0);
	/** What the last step changed, in words; empty before the first. */
	readonly lastChange = $derived.by(() => {
		const before = this.#past.before.at(-1);
		return before ? stepWords(before, this.#past.now) : [];
	});
	readonly nextChange = $derived.by(() => {
		const [next] = this.#past.after;
		return next ? stepWords(this.#past.now, next) : [];
	});
	/** Further scenarios the charts draw: the one compared with, then the kept ones that are ticked. */
	readonly drawn = $derived.by<DrawnScenario[]>(() => {
		const kept = this.kept
			.filter((one) => one.drawn)
			.map((one) => ({
				id: one.id,
				label: one.name,
				color: KEPT_COLORS[one.color]?.css ?? 'var(--second)',
				...runOf(worldOf(one))
			}));
		const compared = comparedWorld(reader.compare);
		return compared
			? [{ id: 'compared', color: 'var(--ink)', ...compared, ...runOf(compared.world) }, ...kept]
			: kept;
	});

	/** Begins with what the page shows and what this device keeps. */
	begin(): void {
		const { kept, problems } = recallKept();
		this.kept = kept;
		this.problems = problems;
		this.#past = begun({ query: reader.query, kept });
	}

	/** Takes note of where things have come to rest: a step to take back. */
	note(): void {
		const { now } = this.#past;
		if (this.replaying || (now.query === reader.query && now.kept === this.kept)) return;
		this.#past = goneOn(this.#past, { query: reader.query, kept: this.kept });
	}

	undo(): void {
		this.note();
		this.#go(takenBack(this.#past));
	}
	redo(): void {
		this.note();
		this.#go(doneAgain(this.#past));
	}
	#go(past: Past<State>): void {
		if (past === this.#past) return;
		this.#past = past;
		reader.open(past.now.query);
		this.#set(past.now.kept);
	}

	/** Shows the last change of the world once more, from before to now. */
	replay(): void {
		this.note();
		const before = this.#past.before.at(-1);
		if (!before || this.replaying) return;
		const [from, to] = [decode(before.query).shared, decode(this.#past.now.query).shared];
		const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
		const start = performance.now();
		this.replaying = true;
		reader.held = true;
		const step = (now: number) => {
			const share = Math.min(1, (now - start) / REPLAY);
			const world = share < 1 ? blend(from, to, calm ? 0 : share) : to;
			reader.levers = world.levers;
			reader.parameters = world.parameters;
			reader.cuts = world.cuts;
			if (share < 1) requestAnimationFrame(step);
			else {
				reader.held = false;
				this.replaying = false;
			}
		};
		requestAnimationFrame(step);
	}

	/** Keeps the reader's scenario, or another, under a name; undefined where there is no more room. */
	keep(name: string, world: World = reader.world): Kept | undefined {
		if (this.kept.length >= MOST_KEPT) {
			this.problems = [`There is room for ${MOST_KEPT} scenarios; delete one first.`];
			return undefined;
		}
		const one = keep(name, linkOf(world), this.kept);
		this.#change([...this.kept, one]);
		return one;
	}
	duplicate(id: string): void {
		const one = this.kept.find((kept) => kept.id === id);
		if (one) this.keep(one.name, worldOf(one));
	}
	edit(id: string, change: Partial<Pick<Kept, 'name' | 'color' | 'drawn' | 'link'>>): void {
		this.#change(this.kept.map((one) => (one.id === id ? { ...one, ...change } : one)));
	}
	move(id: string, by: number): void {
		this.#change(moved(this.kept, id, by));
	}
	remove(id: string): void {
		this.#change(this.kept.filter((one) => one.id !== id));
	}
	/** Makes a kept scenario the reader's. What was there can be brought back by a step back. */
	open(id: string): void {
		const one = this.kept.find((kept) => kept.id === id);
		if (!one) return;
		this.note();
		const { scenario, levers, parameters, cuts } = decode(one.link).shared;
		reader.scenario = scenario;
		reader.levers = levers;
		reader.parameters = parameters;
		reader.cuts = cuts;
		this.note();
	}
	/** Adds what a file holds. Returns how many scenarios came. */
	import(text: string): number {
		const { kept, added, problems } = readFile(text, this.kept);
		this.problems = problems;
		if (added) this.#change(kept);
		return added;
	}
	export(): string {
		return printFile(this.kept);
	}

	#change(kept: readonly Kept[]): void {
		this.#set(kept);
		this.note();
	}
	#set(kept: readonly Kept[]): void {
		if (kept === this.kept) return;
		this.kept = kept;
		this.isStored = storeKept(kept);
	}
}

const RUNS = new WeakMap<World, Run>();

/** A world with its run, which is made once. */
function runOf(world: World): { world: World; run: Run } {
	const run = RUNS.get(world) ?? simulate(world.levers, world);
	RUNS.set(world, run);
	return { world, run };
}

/** The scenario a link compares with, and its name. */
function comparedWorld(
	compare: typeof reader.compare
): { label: string; world: World } | undefined {
	if (compare === undefined) return undefined;
	if (typeof compare !== 'string') return { label: 'Compared', world: compare };
	return {
		label: SCENARIOS[compare].label,
		world: { levers: leversOf(compare), parameters: {}, cuts: [] }
	};
}

function stepWords(from: State, to: State): string[] {
	const words = changesBetween(decode(from.query).shared, decode(to.query).shared);
	return from.kept === to.kept ? words : [...words, 'The list of kept scenarios'];
}

export const workspace = new Workspace();

/** The reader's scenario as a link, without what is looked at. */
export const ownLink = (): string => encode({ scenario: reader.scenario, ...reader.world });
