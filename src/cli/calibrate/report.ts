import {
	compareEnsembles,
	costOf,
	type Fit,
	FIT_IDS,
	type FitId,
	hindcast,
	type Member,
	placesOf
} from '$lib/analysis';
import { OBSERVATIONS } from '$lib/facts/history.build';
import { formatShort, simulate } from '$lib/model';
import { best, problemOf } from './tasks';

/** Costs of the fits beside those of the published parameters, and how the early ones met what came after. */
export function fitReport(fits: Record<FitId, Fit[]>): string {
	const costs = FIT_IDS.map((id) => {
		const problem = problemOf(id);
		const published = costOf(problem, placesOf(problem.priors, {})).total;
		const searches = fits[id].map(({ cost }) => cost.total);
		const found = Math.min(...searches);
		const worst = Math.max(...searches) / found - 1;
		return [
			id === 'all' ? 'all data' : `before ${id}`,
			String(problem.observations.length),
			found.toFixed(3),
			published.toFixed(3),
			`${(100 * worst).toFixed(2)} %`
		];
	});
	const parts = [
		table([['fit', 'values', 'cost', 'published', 'other starts up to'], ...costs]),
		...FIT_IDS.filter((id) => id !== 'all').map((id) => heldOutReport(id, best(fits[id])))
	];
	return parts.join('\n\n');
}

function heldOutReport(id: FitId, { parameters }: Fit): string {
	const found = hindcast(simulate({}, { parameters }), OBSERVATIONS, Number(id));
	const rows = found.flatMap(({ series, inSample, heldOut, naive, skill }) =>
		heldOut
			? [
					[
						series,
						inSample?.rmse.toFixed(3) ?? '-',
						String(heldOut.count),
						heldOut.rmse.toFixed(3),
						heldOut.bias.toFixed(3),
						heldOut.deviations.toFixed(2),
						naive?.rmse.toFixed(3) ?? '-',
						skill?.toFixed(2) ?? '-'
					]
				]
			: []
	);
	const head = ['series', 'seen', 'held out', 'error', 'bias', 'deviations', 'line', 'skill'];
	return `Fitted before ${id}\n${table([head, ...rows])}`;
}

/** Percentiles of every outcome in the drawn ensemble, beside those of the one the site ships. */
export function ensembleReport(
	members: readonly Member[],
	draws: number,
	shipped: readonly Member[]
): string {
	const rows = compareEnsembles(members, shipped, [2032, 2040]).map(
		({ outcome, year, one, other }) => [
			outcome,
			String(year),
			...[...one, ...other].map((value) => formatShort(outcome, value)),
			shiftOf(one, other).toFixed(2)
		]
	);
	const head = ['outcome', 'year', '5 %', '50 %', '95 %', 'shipped 5 %', '50 %', '95 %', 'shift'];
	return [
		`${members.length} worlds kept of ${draws} drawn`,
		'(shift: how far the middle lies from the shipped one, in widths of the shipped band)',
		table([head, ...rows])
	].join('\n');
}

function shiftOf([, middle = NaN]: readonly number[], other: readonly number[]): number {
	const [low = NaN, shipped = NaN, high = NaN] = other;
	return (middle - shipped) / (high - low);
}

/** Rows of words in columns; the first is the head. */
function table(rows: readonly string[][]): string {
	const widths = (rows[0] ?? []).map((_, column) =>
		Math.max(...rows.map((row) => row[column]?.length ?? 0))
	);
	return rows
		.map((row) =>
			row
				.map((cell, column) =>
					column ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
				)
				.join('  ')
				.trimEnd()
		)
		.join('\n');
}
