import type { Table } from '$lib/charts/table';
import { FORECASTER_IDS } from '$lib/networks/forecasters';
import { KINDS } from './kinds';
import type { Trial } from './taught.build';
import { error, mean, percent } from './words';

/** Errors in every trial: mean, lowest and highest of the cells of a kind, and of saying that nothing changes. */
export function errorsTable(trials: Trial[], tried: number): Table {
	const measures = [
		{ id: 'mean', of: mean },
		{ id: 'lowest', of: (errors: number[]) => Math.min(...errors) },
		{ id: 'highest', of: (errors: number[]) => Math.max(...errors) }
	];
	return {
		caption: `Root of the mean squared error in telling the next height of a wave (0 to 1), over ${tried} new waves; ${trials[0]?.errors.liquid.length ?? 0} cells of each kind`,
		columns: [
			{ id: 'irregularity', label: 'Irregularity of the looks', format: percent },
			{ id: 'stretch', label: 'Gaps, times those learned from', format: String },
			...FORECASTER_IDS.flatMap((id) =>
				measures.map((measure) => ({
					id: `${id}-${measure.id}`,
					label: `${KINDS[id].label}, ${measure.id}`,
					format: error
				}))
			),
			{ id: 'same-as-last', label: 'Same as last seen', format: error }
		],
		rows: trials.map((trial) => [
			trial.irregularity,
			trial.stretch,
			...FORECASTER_IDS.flatMap((id) => measures.map((measure) => measure.of(trial.errors[id]))),
			trial.sameAsLast
		])
	};
}
