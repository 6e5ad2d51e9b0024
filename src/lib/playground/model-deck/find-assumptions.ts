import type { Parameters } from '$lib/model';
import { assumptionWords } from '../change-list';
import { ASSUMPTION_NOTES, SECTOR_TITLES } from './assumption-notes.build';

/** Which assumptions are listed. */
export const KINDS = ['all', 'changed', 'fitted', 'varied', 'fixed'] as const;
export type Kind = (typeof KINDS)[number];

type Row = { name: string; symbol: string; meaning: string; unit: string; role: string };

/** The assumptions whose name, symbol or meaning holds every word that is looked for, of one kind; `changed` holds those set otherwise. */
export function found<Found extends Row>(
	rows: readonly Found[],
	search: string,
	kind: Kind,
	changed: Partial<Parameters>
): Found[] {
	const words = search.toLowerCase().split(/\s+/).filter(Boolean);
	return rows.filter((row) => {
		if (
			kind === 'changed' ? !Object.hasOwn(changed, row.name) : kind !== 'all' && row.role !== kind
		)
			return false;
		const text =
			`${assumptionWords(row.name)} ${row.name} ${row.symbol} ${row.meaning}`.toLowerCase();
		return words.every((word) => text.includes(word));
	});
}

/** Assumptions under their sectors, in the order of the model; sectors without any are left out. */
export const bySector = <Found extends Row>(rows: readonly Found[]) =>
	SECTOR_TITLES.map((sector) => ({
		...sector,
		rows: rows.filter(({ name }) => ASSUMPTION_NOTES[name]?.sector === sector.id)
	})).filter((sector) => sector.rows.length > 0);
