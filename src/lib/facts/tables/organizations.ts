import * as columns from '../columns';
import { factTable } from '../fact-table';
import type { RowOf } from '../read-table';

const COLUMNS = {
	id: columns.id,
	name: columns.text,
	kind: columns.oneOf(['chips', 'cloud', 'lab', 'investor', 'government'])
};

/** A party to deals, with what it mainly is in them. */
export type Organization = RowOf<typeof COLUMNS>;

/** Who takes part in the deals of the table partnerships. */
export const TABLE = factTable('organizations', COLUMNS);
