import { type Check, type Columns, readTable, type RowOf, textOf } from './read-table';

/** One table of `content/facts`: its name, what its columns may hold, and how it is read. */
export type FactTable<C extends Columns = Columns> = {
	/** Name of `content/facts/<name>.csv` and of `<name>.md`, which says what it is. */
	name: string;
	columns: C;
	/** Reads the table in the order in which it is shown. Throws naming file, row and column. */
	read: (csv?: string) => RowOf<C>[];
};

type Options<C extends Columns> = {
	/** Rules about whole rows. */
	checks?: Check<RowOf<C>>[];
	/** The order in which rows are shown, as a comparison; the file's own where absent. */
	order?: (a: RowOf<C>, b: RowOf<C>) => number;
};

/** Declares a table. Every file of `tables/` exports one as `TABLE`. */
export function factTable<const C extends Columns>(
	name: string,
	columns: C,
	{ checks = [], order }: Options<C> = {}
): FactTable<C> {
	const file = `${name}.csv`;
	return {
		name,
		columns,
		read(csv = textOf(file)) {
			const rows = readTable(file, columns, csv, checks);
			return order ? rows.sort(order) : rows;
		}
	};
}
