import type { Account } from './account';
import { addressOf, LICENSE, PUBLISHED, PUBLISHER, siteAddress, VERSION } from './publication';

/** What search engines for data read (schema.org): one table, and the catalog of all of them. */

const CONTEXT = { '@context': 'https://schema.org' };

/** Terms, maker and version, the same for every table and for the catalog. */
const common = () => ({
	license: LICENSE.path,
	creator: { '@type': 'Organization', name: PUBLISHER },
	isAccessibleForFree: true,
	version: VERSION,
	dateModified: PUBLISHED
});

/** An address as seen from a page at this depth below `/data/`, or absolute where the site's is known. */
const seen = (path: string, up: string, site: string) =>
	site ? addressOf(path, site) : `${up}${path}` || './';

/** A table as `Dataset`. */
export function datasetMarkup(account: Account, site = siteAddress()) {
	const { name, title, paragraphs, coverage, fields, sources, years } = account;
	const file = (ending: string, format: string) => ({
		'@type': 'DataDownload',
		encodingFormat: format,
		contentUrl: seen(`${name}.${ending}`, '../', site)
	});
	return {
		...CONTEXT,
		'@type': 'Dataset',
		name: title,
		description: [...paragraphs, coverage].join(' '),
		url: site ? addressOf(`${name}/`, site) : './',
		...common(),
		...(years ? { temporalCoverage: years.replace('–', '/') } : {}),
		variableMeasured: fields.map(({ name: column, is, unit }) => ({
			'@type': 'PropertyValue',
			name: column,
			description: is,
			...(unit ? { unitText: unit } : {})
		})),
		citation: sources.map((source) => ({
			'@type': 'CreativeWork',
			name: source.title,
			publisher: source.publisher,
			url: source.url
		})),
		distribution: [file('csv', 'text/csv'), file('json', 'application/json')],
		includedInDataCatalog: {
			'@type': 'DataCatalog',
			name: 'The AI Gold Rush: data',
			url: seen('', '../', site)
		}
	};
}

/** All tables as `DataCatalog`. */
export function catalogMarkup(accounts: Account[], site = siteAddress()) {
	return {
		...CONTEXT,
		'@type': 'DataCatalog',
		name: 'The AI Gold Rush: data',
		description:
			'The facts behind The AI Gold Rush, one table per subject, each row with its sources.',
		url: seen('', '', site),
		...common(),
		dataset: accounts.map(({ name, title, paragraphs, coverage }) => ({
			'@type': 'Dataset',
			name: title,
			description: [...paragraphs, coverage].join(' '),
			url: seen(`${name}/`, '', site),
			license: LICENSE.path,
			creator: { '@type': 'Organization', name: PUBLISHER }
		}))
	};
}

/** As it stands in the head of a page: nothing in it can end the element it stands in. */
export const scriptOf = (markup: object): string =>
	`<script type="application/ld+json">${JSON.stringify(markup).replaceAll('<', '\\u003c')}</script>`;
