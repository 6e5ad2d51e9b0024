import type { Table } from '$lib/charts/table';
import { type Given, holdOf, rowFor, type Setting } from './reckon';
import { METHOD_IDS, METHODS } from './ways';
import { counted, gigabytes, percent } from './words';

/** Every method on the chosen model, a row each. */
export function tuningTable(setting: Setting, given: Given): Table {
	return {
		caption: `Tuning ${setting.model.name} on ${counted(setting.tokens)} tokens with ${setting.card.name}`,
		columns: [
			{ id: 'method', label: 'Method' },
			{ id: 'trained', label: 'Trained parameters', format: counted },
			{ id: 'share', label: 'Share', format: percent },
			{ id: 'weights', label: 'Weights', format: gigabytes },
			{ id: 'gradients', label: 'Gradients', format: gigabytes },
			{ id: 'optimizer', label: 'Adam', format: gigabytes },
			{ id: 'activations', label: 'Activations', format: gigabytes },
			{ id: 'total', label: 'Memory counted', format: gigabytes },
			{ id: 'cards', label: 'Cards at least', format: counted },
			{ id: 'card-hours', label: 'Card-hours', format: (hours) => hours.toFixed(2) },
			{ id: 'usd', label: 'Dollars', format: (usd) => usd.toFixed(2) }
		],
		rows: METHOD_IDS.map((method) => {
			const { trained, held, cost } = rowFor(holdOf(method), method, setting, given);
			return [
				METHODS[method].name,
				trained,
				trained / setting.model.parameters,
				held.weights,
				held.gradients,
				held.optimizer,
				held.activations,
				held.total,
				cost.cards,
				cost.cardHours,
				cost.usd
			];
		})
	};
}
