import { type SourceLink, sourcesOf } from './sources-of';
import { TABLE as KINDS } from './tables/access-kinds';
import { type AuditTerm, TABLE as TERMS } from './tables/audit-access';

const terms = TERMS.read();
const kinds = KINDS.read();

/** A developer as a figure shows it: which model was scored, and which terms it met. */
export type Developer = { name: string; model: string; met: AuditTerm['term'][] };

/** The 13 developers of the index, in its order. */
export const DEVELOPERS: Developer[] = [...new Set(terms.map((row) => row.developer))].map(
	(name) => {
		const rows = terms.filter((row) => row.developer === name);
		return {
			name,
			model: rows[0]?.model ?? '',
			met: rows.filter((row) => row.met).map((row) => row.term)
		};
	}
);

/** The day for which the terms hold. */
export const TERMS_DATE: string =
	terms
		.map((row) => row.date)
		.sort()
		.at(-1) ?? '';

/** What each kind of access opens. */
export const OPENS: { access: 'black-box' | 'gray-box' | 'white-box'; opens: string }[] = kinds.map(
	({ access, opens }) => ({ access, opens })
);

/** Where terms and kinds come from. */
export const AUDIT_SOURCES: SourceLink[] = sourcesOf([...terms, ...kinds]);
