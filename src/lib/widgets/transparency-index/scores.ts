import type { Domain, Edition } from '$lib/facts/transparency.build';

/** What is looked at: the whole index, a domain, or a subdomain by its name. */
export type Field = 'total' | Domain | `sub:${string}`;

export const DOMAINS: Record<Domain, { label: string; words: string }> = {
	upstream: {
		label: 'Upstream: data, labor, compute',
		words: 'the questions on data, labor and compute'
	},
	model: { label: 'Model: what it is, risks, release', words: 'the questions on the model itself' },
	downstream: {
		label: 'Downstream: use and effects',
		words: 'the questions on use and effects'
	}
};

/** A developer’s result in one edition, for the field looked at. */
export type Score = {
	developer: string;
	model: string;
	/** Indicators met, and how many there are. */
	score: number;
	indicators: number;
	/** The one over the other (0 to 1). */
	share: number;
};

const isDomain = (field: Field): field is Domain => field in DOMAINS;

/** Which groups of an edition belong to the field. */
function groupsOf({ subdomains }: Edition, field: Field): number[] {
	return subdomains.flatMap(({ domain, name }, place) => {
		const belongs =
			field === 'total' || (isDomain(field) ? domain === field : `sub:${name}` === field);
		return belongs ? [place] : [];
	});
}

/** Results of an edition, best first; none where the edition does not ask for the field. */
export function scoresOf(edition: Edition, field: Field): Score[] {
	const groups = groupsOf(edition, field);
	const indicators = groups.reduce(
		(sum, place) => sum + (edition.subdomains[place]?.indicators ?? 0),
		0
	);
	if (indicators === 0) return [];
	return edition.developers
		.map(({ name, model, scores }) => {
			const score = groups.reduce((sum, place) => sum + (scores[place] ?? 0), 0);
			return { developer: name, model, score, indicators, share: score / indicators };
		})
		.sort((a, b) => b.share - a.share || a.developer.localeCompare(b.developer));
}

/** Developers scored in every edition. */
export const scoredEveryTime = (editions: Edition[]): string[] =>
	(editions[0]?.developers ?? [])
		.map(({ name }) => name)
		.filter((name) =>
			editions.every((edition) => edition.developers.some((developer) => developer.name === name))
		);

/** Mean share of these results (0 to 1); undefined where there is none. */
export function meanShare(scores: Score[], only?: readonly string[]): number | undefined {
	const counted = scores.filter(({ developer }) => !only || only.includes(developer));
	if (!counted.length) return undefined;
	return counted.reduce((sum, { share }) => sum + share, 0) / counted.length;
}

/** The fields to choose from, with the group of the list each stands in. */
export function fieldOptions(
	editions: Edition[]
): { value: Field; label: string; group: string }[] {
	const names = [
		...new Set(editions.flatMap(({ subdomains }) => subdomains.map(({ name }) => name)))
	];
	const asked = (name: string) =>
		editions
			.filter(({ subdomains }) => subdomains.some((one) => one.name === name))
			.map(({ year }) => year);
	const rank = (years: number[]) =>
		years.length === editions.length ? 0 : years.length === 1 ? 2 : 1;
	return [
		{ value: 'total', label: 'All 100 questions', group: 'The index' },
		...(Object.keys(DOMAINS) as Domain[]).map((domain) => ({
			value: domain,
			label: DOMAINS[domain].label,
			group: 'The index'
		})),
		...names
			.map((name) => ({ name, years: asked(name) }))
			.sort((a, b) => rank(a.years) - rank(b.years))
			.map(({ name, years }) => ({
				value: `sub:${name}` as const,
				label: name,
				group: `Asked in ${years.join(', ')}`
			}))
	];
}

/** The field in a sentence: "all questions", "the questions on …". */
export function fieldWords(field: Field): string {
	if (field === 'total') return 'all questions';
	if (isDomain(field)) return DOMAINS[field].words;
	return `the questions on ${field.slice('sub:'.length).toLowerCase()}`;
}

/** One decimal: what a mean of a few firms can bear. */
export const points = (share: number): string => (share * 100).toFixed(1);
export const percent = (share: number): string => `${Math.round(share * 100)}%`;

/**
 * The means of the editions in words; those of the last stand apart, since it asks other questions. Editions that do
 * not ask for the field are left out.
 */
export function answeredWords(means: { year: number; share: number | undefined }[]): string {
	const last = means.at(-1);
	const asked = means.flatMap(({ year, share }) =>
		share === undefined || year === last?.year ? [] : [`*${percent(share)}* in ${year}`]
	);
	const before = asked.join(' and ');
	if (last?.share === undefined) return before;
	const after = `*${percent(last.share)}* in ${last.year}`;
	return before ? `${before}, and of other questions ${after}` : after;
}

/** Who answered most and fewest in the last edition, every one of those that tie. */
export function endsWords(scores: Score[]): string {
	const [best] = scores;
	const worst = scores.at(-1);
	if (!best || !worst) return 'The last edition has no group of this name.';
	const sharing = ({ share }: Score) =>
		`${scores
			.filter((one) => one.share === share)
			.map((one) => one.developer)
			.join(' and ')} (${percent(share)})`;
	return `Of ${scores.length} firms shown in the last edition, most was answered by ${sharing(best)}, least by ${sharing(worst)}.`;
}

/** A developer’s results in one sentence. */
export function storyOf(developer: string, editions: { year: number; scores: Score[] }[]): string {
	const told = editions.flatMap(({ year, scores }) => {
		const one = scores.find((score) => score.developer === developer);
		return one
			? [`${one.score} of ${one.indicators} in ${year}${one.model ? ` (${one.model})` : ''}`]
			: [];
	});
	return `${developer}: ${told.join(', ')}.`;
}
