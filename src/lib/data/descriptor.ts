import { createHash } from 'node:crypto';
import { toCsv } from '$lib/export/csv';
import { type Account, ACCOUNTS } from './account';
import type { Field } from './fields';
import { addressOf, LICENSE, PUBLISHED, PUBLISHER, siteAddress, VERSION } from './publication';
import { cellsOf } from './rows';

/** The file of one table as it is handed out: comma-separated, quoted where needed, lines ending in CR LF (RFC 4180). */
export function csvOf({ name, fields }: Account): string {
	const columns = fields.map((field) => ({ id: field.name }));
	const rows = cellsOf(name).map((cells) => fields.map((field) => cells[field.name] ?? ''));
	return toCsv({ columns, rows });
}

/** The same as a list of objects: numbers are numbers, lists are lists, what is not known is null. */
export const jsonOf = ({ rows }: Account): string =>
	`${JSON.stringify(
		rows.map((row) => row.values),
		null,
		'\t'
	)}\n`;

/** The descriptor of all tables together: a Tabular Data Package, version 1 of the Frictionless standard. */
export function dataPackage(accounts = ACCOUNTS, site = siteAddress()) {
	return {
		profile: 'tabular-data-package',
		name: 'the-ai-gold-rush',
		title: 'The AI Gold Rush: tables of facts',
		description:
			'The facts behind The AI Gold Rush: what AI costs, who pays for it, who makes it and how open it is. One table per subject; each row names its sources by their ids in the table of sources. A list of ids in one cell has spaces between them, which the standard cannot express as a foreign key.',
		version: VERSION,
		created: `${PUBLISHED}T00:00:00Z`,
		...(site ? { homepage: addressOf('', site) } : {}),
		keywords: ['artificial intelligence', 'compute', 'openness', 'investment'],
		licenses: [LICENSE],
		contributors: [{ title: PUBLISHER, role: 'author' }],
		sources: lendersOf(accounts),
		resources: accounts.map(resourceOf)
	};
}

/** Those whose terms ask for a credit wherever their data are used. */
function lendersOf(accounts: Account[]) {
	const lending = accounts.flatMap(({ sources }) => sources.filter(({ credit }) => credit !== ''));
	const byCredit = new Map(
		lending.map(({ credit, url }) => [credit, { title: credit, path: url }])
	);
	return [...byCredit.values()];
}

function resourceOf(account: Account) {
	const { name, title, paragraphs, coverage, problems, fields, sources } = account;
	const bytes = Buffer.from(csvOf(account));
	return {
		profile: 'tabular-data-resource',
		name,
		title,
		description: [...paragraphs, coverage, ...problems].join('\n\n'),
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		bytes: bytes.length,
		hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
		dialect: {
			lineTerminator: '\r\n',
			delimiter: ',',
			quoteChar: '"',
			doubleQuote: true,
			header: true
		},
		licenses: [LICENSE],
		...(sources.length
			? {
					sources: sources.map((source) => ({
						title: `${source.publisher}: ${source.title}`,
						path: source.url
					}))
				}
			: {}),
		schema: { fields: fields.map(describedField), primaryKey: 'id', missingValues: [''] }
	};
}

/** A column in the words of the Table Schema standard; its unit is an addition of ours. */
function describedField({ name, label, is, unit, type, required, ...limits }: Field) {
	const { minimum, maximum, allowed, pattern } = limits;
	const bounds = type === 'number' || type === 'integer' ? { minimum, maximum } : {};
	return {
		name,
		title: label,
		description: unit ? `${is} (${unit}).` : `${is}.`,
		type,
		...(unit ? { unit } : {}),
		constraints: {
			...(required ? { required } : {}),
			...(name === 'id' ? { unique: true } : {}),
			...bounds,
			...(allowed ? { enum: allowed } : {}),
			...(pattern ? { pattern } : {})
		}
	};
}
