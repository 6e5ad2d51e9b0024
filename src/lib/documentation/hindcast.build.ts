import { FIT_IDS, FITS, hindcast } from '$lib/analysis';
import type { Table } from '$lib/charts/table';
import { OBSERVATIONS } from '$lib/facts/history.build';
import { simulate } from '$lib/model';
import type { Panel } from './hindcast-geometry';
import { panelOf } from './hindcast-panel';
import { SERIES_WORDS } from './hindcast-series';
import { type Judged, nearerOf, verdictOf } from './hindcast-verdict';

/** The model fitted to the time before a year, held against what came after. */
export type HindcastPage = { cut: string; verdict: string; panels: Panel[]; table: Table };

/** One page for each year that a fit stops before, the latest first. */
export const HINDCASTS: HindcastPage[] = FIT_IDS.filter((id) => id !== 'all')
	.map(pageOf)
	.reverse();

function pageOf(id: Exclude<(typeof FIT_IDS)[number], 'all'>): HindcastPage {
	const cut = Number(id);
	const run = simulate({}, { parameters: FITS[id].parameters });
	const found = new Map(hindcast(run, OBSERVATIONS, cut).map((one) => [one.series, one]));
	const judged = Object.entries(SERIES_WORDS).flatMap(([series, words]) => {
		const one = found.get(series);
		return one?.heldOut ? [{ one, words }] : [];
	});
	return {
		cut: id,
		verdict: verdictOf(judged),
		panels: judged
			.filter(({ one }) => one.seen.length > 0)
			.map(({ one, words }) => panelOf(one, run, cut, words)),
		table: tableOf(cut, judged)
	};
}

function tableOf(cut: number, judged: readonly Judged[]): Table {
	return {
		caption: `Fitted before ${cut}: root-mean-square errors, for series with values held out. Deviations count the doubt of each measurement.`,
		columns: [
			{ id: 'series', label: 'Series' },
			{ id: 'unit', label: 'Errors in' },
			{ id: 'seen', label: 'Values seen' },
			{ id: 'seen-error', label: 'Error' },
			{ id: 'held-out', label: 'Held out' },
			{ id: 'held-out-error', label: 'Error' },
			{ id: 'bias', label: 'Bias' },
			{ id: 'deviations', label: 'Deviations' },
			{ id: 'line-error', label: 'Error of the line' },
			{ id: 'nearer', label: 'Nearer' }
		],
		rows: judged.map(({ one: { seen, inSample, heldOut, naive, skill, unseen }, words }) => [
			words.label.replace(/,.*/, ''),
			words.errors,
			seen.length,
			rounded(inSample?.rmse),
			unseen.length,
			rounded(heldOut?.rmse),
			rounded(heldOut?.bias),
			rounded(heldOut?.deviations),
			rounded(naive?.rmse),
			nearerOf(skill)
		])
	};
}

function rounded(value?: number): number | null {
	return value === undefined ? null : Number(value.toFixed(3));
}
