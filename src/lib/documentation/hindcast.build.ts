import { FIT_IDS, FITS, hindcast, type SeriesHindcast } from '$lib/analysis';
import type { Table } from '$lib/charts/table';
import { OBSERVATIONS } from '$lib/facts/history.build';
import { simulate } from '$lib/model';
import { type Panel, panelOf } from './hindcast-panel';
import { SERIES_WORDS, type SeriesWords } from './hindcast-series';

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

type Judged = { one: SeriesHindcast; words: SeriesWords };

/** In how many series the model is nearer than the line, and in which it is not. */
function verdictOf(judged: readonly Judged[]): string {
	const compared = judged.filter(({ one }) => one.skill !== undefined);
	const lost = compared.filter(({ one }) => (one.skill ?? 0) <= 0);
	const won = `Of ${compared.length} series in which a line can be drawn, the model comes nearer in ${compared.length - lost.length}`;
	if (lost.length === 0) return `${won}.`;
	const names = lost.map(({ words }) => words.label.replace(/,.*/, '').toLowerCase());
	return `${won}. It loses to the line in ${names.join(' and ')}.`;
}

function tableOf(cut: number, judged: readonly Judged[]): Table {
	const error = (value: number) => value.toFixed(2);
	return {
		caption: `Fitted before ${cut}: root-mean-square errors, for series with values held out. Deviations count the doubt of each measurement.`,
		columns: [
			{ id: 'series', label: 'Series' },
			{ id: 'unit', label: 'Errors in' },
			{ id: 'seen', label: 'Values seen' },
			{ id: 'seen-error', label: 'Error', format: error },
			{ id: 'held-out', label: 'Held out' },
			{ id: 'held-out-error', label: 'Error', format: error },
			{ id: 'bias', label: 'Bias', format: error },
			{ id: 'deviations', label: 'Deviations', format: error },
			{ id: 'line-error', label: 'Error of the line', format: error },
			{ id: 'nearer', label: 'Nearer' }
		],
		rows: judged.map(({ one: { seen, inSample, heldOut, naive, skill, unseen }, words }) => [
			words.label.replace(/,.*/, ''),
			words.errors,
			seen.length,
			inSample?.rmse ?? null,
			unseen.length,
			heldOut?.rmse ?? null,
			heldOut?.bias ?? null,
			heldOut?.deviations ?? null,
			naive?.rmse ?? null,
			skill === undefined ? 'no line' : skill > 0 ? 'model' : 'line'
		])
	};
}
