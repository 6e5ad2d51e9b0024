import { type Levers, type Parameters, simulate, valueAt } from '$lib/model';
import { csvLine } from '$lib/export/exact-csv';
import { type Column, jsonRow, outcomeColumn, YEAR } from '../table';
import type { Points } from './design';
import type { Question } from './question';

/** Cases in a row, with what every axis is at in each. */
export type Block = { readonly first: number; readonly values: readonly (readonly number[])[] };

/** The cases from the first to the last. */
export function blockOf(points: Points, first: number, last: number): Block {
	const values = Array.from({ length: last - first + 1 }, (_, index) =>
		points.valuesOf(first + index)
	);
	return { first, values };
}

export function columnsOf({ axes, outcomes }: Question): Column[] {
	const ids = ['case', 'question', ...axes.map(({ id }) => id)];
	return [...ids.map((id) => ({ id })), YEAR, ...outcomes.map(outcomeColumn)];
}

/** The first line of a file; objects of JSON need none. */
export function headOf(question: Question): string {
	return question.format === 'csv' ? csvLine(columnsOf(question).map(({ id }) => id)) : '';
}

/** Runs the cases of a block: a line for each case and year, in their order. */
export function rowsOf(question: Question, { first, values }: Block): string {
	const columns = columnsOf(question);
	// A run may take over the years before any policy from the published one, where that has been run. So that no case
	// depends on what ran before it, it always has been.
	simulate();
	return values
		.flatMap((place, index) => {
			const run = runAt(question, place);
			return question.years.map((year) => {
				const answers = question.outcomes.map((outcome) => valueAt(run, outcome, year));
				const cells = [first + index, question.name, ...place, year, ...answers];
				return question.format === 'csv' ? csvLine(cells) : `${jsonRow(columns, cells)}\n`;
			});
		})
		.join('');
}

function runAt({ levers, parameters, cuts, axes }: Question, place: readonly number[]) {
	const set: Levers = { ...levers };
	const assumed: Partial<Parameters> = { ...parameters };
	axes.forEach(({ target }, index) => {
		const value = place[index] ?? NaN;
		if ('lever' in target) set[target.lever] = value;
		else assumed[target.parameter] = value;
	});
	return simulate(set, { parameters: assumed, cuts });
}
