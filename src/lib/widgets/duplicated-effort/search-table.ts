import type { Table } from '$lib/charts/table';
import { expected } from './expected';
import { distinctAfter, type Search, type Setting } from './search';
import { counted, inTenths } from './words';

/** Numbers of digs at which a search is tabulated. */
const ROWS = 12;

/** The numbers behind the chart: what a search, dug as far as `digs`, found at every twelfth of its way, and what was expected. */
export function searchTable(setting: Setting, search: Search, digs: number): Table {
	const counts = Array.from({ length: ROWS }, (_, row) =>
		Math.round(((row + 1) * setting.cells) / ROWS)
	);
	return {
		caption: `Different ideas found by ${setting.labs === 1 ? 'one lab' : `${setting.labs} labs`} among ${counted(setting.cells)}, by digs of all together`,
		columns: [
			{ id: 'digs', label: 'Digs', format: counted },
			{ id: 'found', label: 'Found in this search', format: counted },
			{ id: 'repeated', label: 'Repeated digs', format: counted },
			{ id: 'expected', label: 'Expected', format: inTenths },
			{ id: 'two-deviations', label: 'Give or take', format: inTenths },
			{ id: 'nothing-told', label: 'Expected, nothing told', format: inTenths },
			{ id: 'all-told', label: 'All told', format: counted }
		],
		rows: counts.map((count) => {
			const found = count <= digs ? distinctAfter(search, count) : null;
			const { distinct, deviation } = expected(setting, count);
			return [
				count,
				found,
				found === null ? null : count - found,
				distinct,
				2 * deviation,
				expected({ ...setting, shared: 0 }, count).distinct,
				count
			];
		})
	};
}
