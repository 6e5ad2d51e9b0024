import { TABLE as INDICATORS } from './tables/transparency-indicators';
import { TABLE as SCORES, type TransparencyScore } from './tables/transparency-scores';
import { type SourceLink, sourcesOf } from './sources-of';

export type Domain = TransparencyScore['domain'];

/** A group of indicators inside a domain. */
export type Subdomain = { domain: Domain; name: string; indicators: number };

/** One edition of the index: who was scored, and how many indicators of each subdomain each met. */
export type Edition = {
	year: number;
	subdomains: Subdomain[];
	developers: { name: string; model: string; scores: number[] }[];
};

const scores = SCORES.read();
const years = [...new Set(scores.map((row) => row.edition))].sort();

/** The editions, oldest first. */
export const EDITIONS: Edition[] = years.map((year) => {
	const rows = scores.filter((row) => row.edition === year);
	const groups = new Map(
		rows.map(({ domain, subdomain, indicators }) => [
			`${domain} ${subdomain}`,
			{ domain, name: subdomain, indicators }
		])
	);
	return {
		year,
		subdomains: [...groups.values()],
		developers: [...new Set(rows.map((row) => row.developer))].map((name) => ({
			name,
			model: rows.find((row) => row.developer === name)?.model ?? '',
			scores: [...groups.keys()].map((group) => {
				const row = rows.find(
					(one) => one.developer === name && `${one.domain} ${one.subdomain}` === group
				);
				if (!row) throw new Error(`transparency-scores.csv: ${year}, ${name} has no ${group}`);
				return row.score;
			})
		}))
	};
});

/** An indicator of the last edition: what is asked, of how many, and who meets it where these are few. */
export type DrawnIndicator = {
	name: string;
	domain: Domain;
	subdomain: string;
	met: number;
	by: string[];
};

const FEW = 2;
const indicators = INDICATORS.read();

/** The indicators of the last edition, least met first. */
export const LAST_INDICATORS: DrawnIndicator[] = indicators
	.map(({ indicator, domain, subdomain, met, metBy }) => ({
		name: indicator,
		domain,
		subdomain,
		met,
		by: met <= FEW ? metBy.split(';').filter(Boolean) : []
	}))
	.sort((a, b) => a.met - b.met);

/** Where scores and indicators come from. */
export const TRANSPARENCY_SOURCES: SourceLink[] = sourcesOf([...scores, ...indicators]);
