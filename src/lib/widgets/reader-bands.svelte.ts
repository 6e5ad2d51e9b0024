import type { Bands } from '$lib/analysis';
import type { BandPoint } from '$lib/charts/series';
import type { OutcomeKey, World } from '$lib/model';
import type { Analyses } from '$lib/scenario/analysis-messages';
import type { Analyst } from '$lib/scenario/analyst';

/** What can be asked of all members of the ensemble. */
type EnsembleKind = 'bands' | 'draws';

/** A question about the ensemble, as a name: the world and the outcomes asked for. */
const named = ({ levers, parameters, cuts }: World, outcomes: readonly OutcomeKey[]) =>
	JSON.stringify([levers, parameters, cuts, outcomes]);

/** What the draws of the model's parameters say of the reader's scenario: asked when the dials rest, shown only while they stay. */
export class ReaderEnsemble<K extends EnsembleKind> {
	#kind: K;
	/** Replaced as a whole; of the scenario it is named after, which may no longer be the reader's. */
	#latest = $state.raw<{ name: string; answer: Analyses[K]['answer'] }>();
	/** Share done (0 to 1) of what is being computed. */
	done = $state<number>();
	/** True when what was asked last could not be computed. */
	failed = $state(false);

	/** The analyst is loaded with the first question. */
	#asker: Promise<ReturnType<typeof Analyst.prototype.asker<K>>> | undefined;
	#wanted: string | undefined;

	constructor(kind: K) {
		this.#kind = kind;
	}

	/** The answer about these outcomes in this world as far as it is known; none about any other. */
	of(world: World, outcomes: readonly OutcomeKey[]): Analyses[K]['answer'] | undefined {
		return this.#latest?.name === named(world, outcomes) ? this.#latest.answer : undefined;
	}

	/** Has it computed; each question takes the place of the one before. */
	want(world: World, outcomes: OutcomeKey[]): void {
		const name = named(world, outcomes);
		if (this.#wanted === name) return;
		this.done = 0;
		this.failed = false;
		this.#wanted = name;
		this.#findAsker()
			.then((asker) => {
				if (this.#wanted !== name) return undefined;
				return asker.ask({ levers: world.levers, outcomes, model: world }, ({ done, partial }) => {
					this.done = done;
					if (partial) this.#latest = { name, answer: partial };
				});
			})
			.then((answer) => {
				if (!answer) return;
				this.#latest = { name, answer };
				this.done = undefined;
			})
			.catch(() => {
				// Without an answer the chart stands as it is; the next question tries again.
				if (this.#wanted !== name) return;
				this.#wanted = this.done = undefined;
				this.failed = true;
			});
	}

	/** Nothing needs to be computed any more. */
	rest(): void {
		this.#wanted = undefined;
		this.done = undefined;
		this.#asker?.then(
			(asker) => {
				if (this.#wanted === undefined) asker.drop();
			},
			() => undefined
		);
	}

	#findAsker() {
		this.#asker ??= import('$lib/scenario/analyst').then(({ analyst }) =>
			analyst.asker(this.#kind)
		);
		this.#asker.catch(() => (this.#asker = undefined));
		return this.#asker;
	}
}

/** Bands as nested areas, widest first: 5 to 95 %, then 25 to 75 %. Values times `factor`. */
export function areasOf(bands: Bands | undefined, factor = 1): BandPoint[][] {
	if (!bands) return [];
	const [p5 = [], p25 = [], , p75 = [], p95 = []] = bands.quantiles;
	const area = (low: readonly number[], high: readonly number[]) =>
		low.map((value, row) => ({
			x: bands.firstYear + row,
			low: value * factor,
			high: (high[row] ?? value) * factor
		}));
	return [area(p5, p95), area(p25, p75)];
}
