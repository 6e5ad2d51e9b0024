import type { Attribution } from '$lib/analysis';
import type { Table } from '$lib/charts/table';
import { formatValue, OUTCOMES, type World } from '$lib/model';
import { changeWords, moverLabel, signedChange } from './bars';

/** The parts of a difference as a table; the last row is their sum, which is the difference. */
export function whyTable(attribution: Attribution, one: World, other: World): Table {
	const { outcome, year, before, after, parts } = attribution;
	const format = (value: number) => signedChange(outcome, value);
	const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
	return {
		caption: `${OUTCOMES[outcome].label} in ${year}: from ${formatValue(outcome, before)} to ${formatValue(outcome, after)}`,
		columns: [
			{ id: 'change', label: 'What differs' },
			{ id: 'settings', label: 'From and to' },
			{ id: 'part', label: 'Its part', format },
			{ id: 'standard-error', label: 'Standard error', format },
			{ id: 'alone', label: 'Alone', format }
		],
		rows: [
			...parts.map(({ mover, effect, standardError, alone }) => [
				moverLabel(mover),
				changeWords(mover, one, other),
				effect,
				standardError,
				alone
			]),
			['Sum of the parts', null, sum(parts.map(({ effect }) => effect)), null, null],
			['Difference', null, after - before, null, null]
		]
	};
}
