import type { Dot } from '$lib/charts/dots';
import type { DrawnModel } from '$lib/facts/frontier.build';
import { formatValue } from '$lib/model';
import { dollars } from '../money';

/** What is measured on the value axis. */
export type Measure = 'cost' | 'compute';

/** Kinds of actors: the same hues in every figure, with a shape each. */
export const GROUPS = [
	{ id: 'industry', label: 'industry', color: 'var(--industry)', shape: 'dot' },
	{
		id: 'industry-academia',
		label: 'industry with academia',
		color: 'var(--joint)',
		shape: 'ring'
	},
	{ id: 'academia', label: 'academia', color: 'var(--academia)', shape: 'square' },
	{ id: 'government', label: 'government', color: 'var(--public)', shape: 'square' },
	{ id: 'collective', label: 'open community', color: 'var(--open)', shape: 'ring' }
] as const;

/** Models with a value of the measure, as dots. */
export function dotsOf(models: DrawnModel[], measure: Measure): Dot[] {
	return models.flatMap((model) => {
		const value = model[measure];
		if (value === null) return [];
		const amount = measure === 'cost' ? dollars(value) : formatValue('frontierCompute', value);
		return [
			{
				id: model.id,
				label: model.name.replace(/ \(.*\)$/, ''),
				x: model.year,
				y: value,
				group: model.kind,
				words: `${model.name}\n${model.organization.split(';')[0]}, ${model.date.slice(0, 4)}\n${amount}`
			}
		];
	});
}

/** The record holder a sum of compute (FLOP) would have matched: the last record it reaches. */
export function matchedRecord(models: DrawnModel[], compute: number): DrawnModel | undefined {
	let record = 0;
	let matched: DrawnModel | undefined;
	for (const model of models) {
		if (model.compute === null || model.compute <= record) continue;
		record = model.compute;
		if (record <= compute) matched = model;
	}
	return matched;
}
