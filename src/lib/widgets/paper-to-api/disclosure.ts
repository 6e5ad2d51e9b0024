import { type Dimension, DIMENSIONS, type DrawnDisclosure } from '$lib/facts/disclosure.build';

/** Names of the items: over a column, and in a sentence. */
export const ITEMS: Record<Dimension, { head: string; words: string }> = {
	architecture: { head: 'Architecture', words: 'architecture' },
	parameters: { head: 'Parameters', words: 'number of parameters' },
	'training-compute': { head: 'Compute', words: 'training compute' },
	hardware: { head: 'Hardware', words: 'hardware' },
	'data-mix': { head: 'Data mix', words: 'mix of the training data' },
	'data-size': { head: 'Data size', words: 'size of the training data' },
	'data-release': { head: 'Data release', words: 'release of the training data' },
	'training-code': { head: 'Training code', words: 'training code' },
	weights: { head: 'Weights', words: 'weights' },
	license: { head: 'License', words: 'open license' },
	publication: { head: 'Publication', words: 'publication' }
};

/** Kinds of access with the letter that stands for each, from open to shut. */
export const ACCESS: Record<DrawnDisclosure['access'], { letter: string; words: string }> = {
	'fully-open': { letter: 'F', words: 'fully open' },
	'open-weights': { letter: 'W', words: 'open weights' },
	'restricted-weights': { letter: 'R', words: 'restricted weights' },
	api: { letter: 'A', words: 'API only' },
	unreleased: { letter: 'U', words: 'unreleased' }
};
const OPENNESS = Object.keys(ACCESS);

/** How a model was described to the world. */
export const PUBLISHED: Record<DrawnDisclosure['publishedAs'], string> = {
	paper: 'described in a paper',
	report: 'described in a company report',
	post: 'described in a post',
	unknown: 'form of publication not verified'
};

/** Which models are looked at. */
export type Group = 'all' | 'fully-open' | 'weights' | 'shut';
export const GROUPS: Record<
	Group,
	{ label: string; subject: string; members: DrawnDisclosure['access'][] }
> = {
	all: { label: 'All models', subject: 'models', members: [] },
	'fully-open': {
		label: 'Fully open: weights, data, code',
		subject: 'fully open models',
		members: ['fully-open']
	},
	weights: {
		label: 'Open or restricted weights',
		subject: 'models with open or restricted weights',
		members: ['open-weights', 'restricted-weights']
	},
	shut: {
		label: 'API only or unreleased',
		subject: 'models behind an API or unreleased',
		members: ['api', 'unreleased']
	}
};

export type Order = 'release' | 'share' | 'access';

const yearOf = (model: DrawnDisclosure) => Number(model.released.slice(0, 4));
const belongs = (model: DrawnDisclosure, group: Group) =>
	group === 'all' || GROUPS[group].members.includes(model.access);

/** Models of a group released in the years from `from` to `to`. */
export const within = (models: DrawnDisclosure[], from: number, to: number, group: Group = 'all') =>
	models.filter((model) => yearOf(model) >= from && yearOf(model) <= to && belongs(model, group));

const WORTH = { yes: 1, partial: 0.5, no: 0 };

/** Share disclosed over the verified cells of these models (0 to 1): yes one, partial a half. NaN where there is none. */
export function shareOf(models: DrawnDisclosure[], withWeak = true): number {
	const cells = models.flatMap((model) => model.cells).filter((cell) => cell !== null);
	const counted = cells.filter(([, , doubt]) => withWeak || doubt === undefined);
	return counted.reduce((sum, [verdict]) => sum + WORTH[verdict], 0) / counted.length;
}

/** Of how many of these models one item was disclosed, partly or withheld, or could not be verified. */
export function tally(models: DrawnDisclosure[], dimension: Dimension) {
	const cells = models.map((model) => model.cells[DIMENSIONS.indexOf(dimension)]?.[0]);
	const count = (verdict: string) => cells.filter((cell) => cell === verdict).length;
	return { yes: count('yes'), partial: count('partial'), no: count('no') };
}

/** The models in the order asked for; those that are not looked at come last, unless the order is that of release. */
export function ordered(models: DrawnDisclosure[], seen: Set<string>, order: Order) {
	if (order === 'release') return models;
	const rank = (model: DrawnDisclosure) =>
		order === 'share' ? -shareOf([model]) : OPENNESS.indexOf(model.access);
	const aside = (model: DrawnDisclosure) => (seen.has(model.id) ? 0 : 1);
	return [...models].sort((a, b) => aside(a) - aside(b) || rank(a) - rank(b));
}

export const percent = (share: number): string => `${Math.round(share * 100)}%`;

const spanned = (from: number, to: number) => (from === to ? String(from) : `${from}–${to}`);
const EARLY: [number, number] = [2018, 2020];

/** The finding: what the models disclosed at first, and in the two years up to the chosen one. */
export function finding(models: DrawnDisclosure[], year: number, group: Group): string {
	const last = Math.min(year, EARLY[1]);
	const early = within(models, EARLY[0], last, group);
	const from = Math.max(EARLY[1] + 1, year - 1);
	const late = year > EARLY[1] ? within(models, from, year, group) : [];
	const subject = GROUPS[group].subject;
	const share = (some: DrawnDisclosure[]) => `*${percent(shareOf(some))}*`;
	if (group !== 'all' || !late.length) {
		const clauses = [
			...(early.length ? [{ share: share(early), years: spanned(EARLY[0], last) }] : []),
			...(late.length ? [{ share: share(late), years: `*${spanned(from, year)}*` }] : [])
		].map(
			({ share: found, years }, index) =>
				`${found}${index ? '' : ' of what could be checked'} in ${years}`
		);
		return clauses.length
			? `${subject.charAt(0).toUpperCase()}${subject.slice(1)} disclosed ${clauses[0]}${clauses[1] ? ` and ${clauses[1]}` : ''}`
			: `Up to *${year}* the list has no ${subject}`;
	}
	const kinds = [
		{
			members: within(models, from, year, 'shut'),
			words: shutWords(within(models, from, year, 'shut'))
		},
		{ members: within(models, from, year, 'fully-open'), words: 'where all is open' }
	].filter(({ members }) => members.length);
	const clauses = kinds.length
		? kinds.map(({ members, words }) => `${share(members)} ${words}`).join(' and ')
		: share(late);
	return `Models of ${spanned(...EARLY)} disclosed ${share(early)} of what could be checked; in *${spanned(from, year)}* it was ${clauses}`;
}

const shutWords = (models: DrawnDisclosure[]) =>
	models.some((model) => model.access === 'unreleased')
		? 'behind an API or unreleased'
		: 'behind an API';

const month = new Intl.DateTimeFormat('en-US', {
	month: 'short',
	year: 'numeric',
	timeZone: 'UTC'
});

/** Month of release in words: "Oct 2018". */
export const released = (model: DrawnDisclosure): string =>
	month.format(new Date(`${model.released}-01T00:00:00Z`));

const VERDICTS = { yes: 'disclosed', partial: 'disclosed in part', no: 'not disclosed' };

/** What one cell of the grid says. */
export function reading(model: DrawnDisclosure, column: number) {
	const dimension = DIMENSIONS[column] ?? 'architecture';
	const cell = model.cells[column];
	const verdict = cell ? VERDICTS[cell[0]] : 'could not be verified';
	return {
		model: model.name,
		item: ITEMS[dimension].head,
		verdict,
		evidence: cell ? `${cell[1]}.` : 'Nothing was found that says yes or no.',
		doubt: cell?.[2] ?? ''
	};
}

/** The same in one breath, for those who listen. */
export function spoken(model: DrawnDisclosure, column: number): string {
	const { item, verdict, evidence, doubt } = reading(model, column);
	return `${model.name}, ${item}: ${verdict}. ${evidence} ${doubt}`.trim();
}
