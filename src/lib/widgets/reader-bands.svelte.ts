import type { Bands, BandsByOutcome } from '$lib/analysis';
import type { BandPoint } from '$lib/charts/series';
import type { Levers, OutcomeKey } from '$lib/model';
import type { Analyst } from '$lib/scenario/analyst';

/** A question about bands, as a name: the levers and the outcomes asked for. */
const named = (levers: Levers, outcomes: readonly OutcomeKey[]) =>
	JSON.stringify([levers, outcomes]);

/** How outcomes of the reader's scenario spread over the draws of parameters: asked when the dials rest, shown only while they stay. */
export class ReaderBands {
	/** Replaced as a whole; of the scenario it is named after, which may no longer be the reader's. */
	#latest = $state.raw<{ name: string; bands: BandsByOutcome }>();
	/** Share done (0 to 1) of what is being computed. */
	done = $state<number>();

	/** The analyst is loaded with the first question. */
	#asker: Promise<ReturnType<typeof Analyst.prototype.asker<'bands'>>> | undefined;
	#wanted: string | undefined;

	/** The bands of these outcomes under these levers as far as they are known; none of any other scenario. */
	of(levers: Levers, outcomes: readonly OutcomeKey[]): BandsByOutcome {
		return this.#latest?.name === named(levers, outcomes) ? this.#latest.bands : {};
	}

	/** Has them computed; each question takes the place of the one before. */
	want(levers: Levers, outcomes: OutcomeKey[]): void {
		const name = named(levers, outcomes);
		if (this.#latest?.name === name) return;
		this.done = 0;
		this.#wanted = name;
		this.#asker ??= import('$lib/scenario/analyst').then(({ analyst }) => analyst.asker('bands'));
		this.#asker
			.then((asker) => {
				if (this.#wanted !== name) return undefined;
				return asker.ask({ levers, outcomes }, ({ done, partial }) => {
					this.done = done;
					if (partial) this.#latest = { name, bands: partial };
				});
			})
			.then((bands) => {
				if (!bands) return;
				this.#latest = { name, bands };
				this.done = undefined;
			})
			.catch(() => (this.done = undefined));
	}

	/** Nothing needs to be computed any more. */
	rest(): void {
		this.#wanted = undefined;
		void this.#asker?.then((asker) => {
			if (this.#wanted === undefined) asker.drop();
		});
		this.done = undefined;
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
