import type { Table } from '$lib/charts/table';
import type { Reading } from '$lib/facts/concentration.build';
import { formatValue, type Run, valueAt } from '$lib/model';
import { indexBounds, indexIf, unlisted, WHOLE } from './bounds';
import { LAYER_IDS, LAYERS, surveyOf } from './layers';
import { index, percent, percentsOf } from './words';

/** Years for which the model’s values are listed. */
const YEARS = [2027, 2030, 2035, 2040];

/** A share of the model in percent, as the shares of the facts are. */
const modelPercent = (value: number) => formatValue('topFirmShare', value / 100);

/** Every reading with its bounds, layer by layer; then the model’s values, in columns of their own. */
export function concentrationTable(
	readings: Reading[],
	firms: number,
	run: Run,
	statusQuo: Run
): Table {
	const empty = [null, null, null, null];
	return {
		caption: `Concentration index (0 to ${index(WHOLE)}) of each reading; counts differ, so rows of different counts are not to be compared closely`,
		columns: [
			{ id: 'layer', label: 'Layer' },
			{ id: 'counted', label: 'What was counted' },
			{ id: 'date', label: 'When' },
			{ id: 'largest', label: 'Largest' },
			{ id: 'largest-percent', label: 'Its share', format: percent },
			{ id: 'named', label: 'Firms listed' },
			{ id: 'unlisted-percent', label: 'Not listed', format: percent },
			{ id: 'index-low', label: 'Index, at least', format: index },
			{ id: 'index-high', label: 'At most', format: index },
			{ id: 'index-chosen', label: 'Unlisted in as many firms as chosen', format: index },
			{ id: 'model-index', label: 'Model’s index, your scenario', format: index },
			{ id: 'model-index-status-quo', label: 'Model’s index, status quo', format: index },
			{ id: 'model-largest', label: 'Model’s largest, your scenario', format: modelPercent },
			{
				id: 'model-largest-status-quo',
				label: 'Model’s largest, status quo',
				format: modelPercent
			}
		],
		rows: [
			...LAYER_IDS.flatMap((layer) =>
				readings
					.filter((reading) => reading.layer === layer)
					.map((reading) => {
						const percents = percentsOf(reading);
						const { low, high } = indexBounds(percents);
						return [
							LAYERS[layer].label,
							surveyOf(reading).counted,
							reading.date,
							reading.named[0]?.name ?? null,
							reading.named[0]?.percent ?? null,
							percents.length,
							unlisted(percents),
							low,
							high,
							indexIf(percents, firms),
							...empty
						];
					})
			),
			...YEARS.map((year) => [
				'The model',
				'Frontier compute held by developers',
				String(year),
				...Array<null>(7).fill(null),
				WHOLE * valueAt(run, 'computeConcentration', year),
				WHOLE * valueAt(statusQuo, 'computeConcentration', year),
				100 * valueAt(run, 'topFirmShare', year),
				100 * valueAt(statusQuo, 'topFirmShare', year)
			])
		]
	};
}
