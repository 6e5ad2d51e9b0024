import {
	defaultLevers,
	FIRST_YEAR,
	LAST_YEAR,
	type LeverKey,
	LEVER_KEYS,
	type Levers,
	LEVERS,
	leversOf,
	OUTCOME_KEYS,
	type OutcomeKey,
	OUTCOMES,
	SCENARIO_IDS,
	type ScenarioId,
	type World
} from '$lib/model';
import { assumed, isParameter, readCuts, readParameters } from './link-model';
import { LinkReader } from './link-reader';

/** The version every new link carries. */
export const LINK_VERSION = 1;
/** Most outcomes a link can name. */
export const MOST_OUTCOMES = 4;
/** Longest query string (characters) that is read at all. */
export const LONGEST_LINK = 12_000;
/** First and last year a link can point at. */
export const LINK_YEARS = [FIRST_YEAR, LAST_YEAR - 1] as const;

/** How a chart is drawn: on the scale the outcome usually has, on a plain or a log one, or as the change from the status quo. */
export const VIEWS = ['auto', 'linear', 'log', 'difference'] as const;
export type View = (typeof VIEWS)[number];

/** What a link carries: a named scenario, what was changed of it and of the model, and what was being looked at. */
export type Shared = World & {
	scenario: ScenarioId;
	outcomes: OutcomeKey[];
	/** How each outcome's chart is drawn, in the order of `outcomes` or of the page's own; what is left out is 'auto'. */
	views: View[];
	year?: number;
	/** A second scenario beside the reader's: a named one, or its world. */
	compare?: ScenarioId | World;
};

/** Parameters that belong to an embed or a page, not to a scenario: passed over without a word. */
const FLAGS = new Set([
	'theme',
	'controls',
	'levers',
	'chrome',
	'static',
	'transparent',
	'pin',
	'lang',
	'group',
	'guess'
]);
/** What mail programs and networks hang on links: no part of any scenario, so nothing is lost. */
const TRACKING = /^utm_|clid$/;
const LEVER_OF = new Map<string, LeverKey>(LEVER_KEYS.map((key) => [LEVERS[key].id, key]));
const OUTCOME_OF = new Map<string, OutcomeKey>(OUTCOME_KEYS.map((key) => [OUTCOMES[key].id, key]));
const NAMES = new Set([
	'v',
	'scenario',
	...LEVER_OF.keys(),
	'parameter',
	'cut',
	'outcome',
	'view',
	'year',
	'compare'
]);

const isScenario = (name: string): name is ScenarioId =>
	(SCENARIO_IDS as readonly string[]).includes(name);

/** The levers that differ from `base`, as [id, number] pairs; each inside its range, printed short and exact. */
function differing(levers: Levers, base: Levers): [string, string][] {
	return LEVER_KEYS.flatMap((key): [string, string][] => {
		const { id, low, high } = LEVERS[key];
		const value = Math.min(high, Math.max(low, levers[key]));
		return Number.isFinite(value) && value !== base[key] ? [[id, String(value)]] : [];
	});
}

function encodeCompare(compare: ScenarioId | World): string {
	if (typeof compare === 'string') return compare;
	const pairs = [
		...differing(compare.levers, defaultLevers()).map(([id, number]) => `${id}:${number}`),
		...assumed(compare.parameters),
		...compare.cuts.map((id) => `cut:${id}`)
	];
	return pairs.length ? `a:${pairs.join(',')}` : 'status-quo';
}

/**
 * A scenario as a query string, e.g. "?v=1&scenario=open-commons&investment=1.5&parameter=openSpillover:0.4&year=2035".
 * Only what differs from the named scenario is written; '' when nothing differs from the default at all.
 */
export function encode(shared: Partial<Shared>): string {
	const scenario = shared.scenario ?? 'status-quo';
	const base = leversOf(scenario);
	const pairs: [string, string][] = [];
	if (scenario !== 'status-quo') pairs.push(['scenario', scenario]);
	pairs.push(...differing({ ...base, ...shared.levers }, base));
	for (const pair of assumed(shared.parameters)) pairs.push(['parameter', pair]);
	for (const id of new Set(shared.cuts)) pairs.push(['cut', id]);
	for (const key of [...new Set(shared.outcomes)].slice(0, MOST_OUTCOMES)) {
		pairs.push(['outcome', OUTCOMES[key].id]);
	}
	const views = (shared.views ?? []).slice(0, MOST_OUTCOMES);
	const lastView = views.findLastIndex((view) => view !== 'auto');
	if (lastView >= 0) pairs.push(['view', views.slice(0, lastView + 1).join(',')]);
	if (shared.year !== undefined && Number.isFinite(shared.year))
		pairs.push(['year', String(shared.year)]);
	if (shared.compare !== undefined) pairs.push(['compare', encodeCompare(shared.compare)]);
	if (!pairs.length) return '';
	return `?v=${LINK_VERSION}&${pairs.map((pair) => pair.join('=')).join('&')}`;
}

/** True when a query string says anything about a scenario. */
export function speaksOfScenario(search: string): boolean {
	return [...new URLSearchParams(search).keys()].some((name) => NAMES.has(name));
}

/** `query` with the page's own flags of `search` (theme, language …) kept behind it. */
export function keepFlags(search: string, query: string): string {
	const flags = new URLSearchParams(
		[...new URLSearchParams(search)].filter(([name]) => FLAGS.has(name))
	).toString();
	if (!flags) return query;
	return query ? `${query}&${flags}` : `?${flags}`;
}

/** How each version of a link is read; a reader, once published, stays for good. */
const READERS: Record<number, (link: LinkReader) => Shared> = { 1: readVersion1 };

function readVersion1(link: LinkReader): Shared {
	const named = link.last('scenario');
	const known = named !== undefined && isScenario(named);
	if (named !== undefined && !known)
		link.tell(`There is no scenario called “${named}”; the status quo is shown.`);
	const scenario = known ? named : 'status-quo';
	const levers = leversOf(scenario);
	for (const [id, key] of LEVER_OF) {
		const text = link.last(id);
		const value = text === undefined ? undefined : link.lever(key, text);
		if (value !== undefined) levers[key] = value;
	}
	const shared: Shared = {
		scenario,
		levers,
		parameters: readParameters(link, link.all('parameter')),
		cuts: readCuts(link, link.all('cut')),
		outcomes: readOutcomes(link),
		views: readViews(link, link.last('view'))
	};
	const year = link.last('year');
	if (year !== undefined) shared.year = link.number('Year', year, LINK_YEARS, Math.round);
	const compare = link.last('compare');
	if (compare !== undefined) shared.compare = readCompare(link, compare);
	link.unknown((name) => NAMES.has(name) || FLAGS.has(name) || TRACKING.test(name));
	return shared;
}

function readOutcomes(link: LinkReader): OutcomeKey[] {
	const chosen: OutcomeKey[] = [];
	for (const id of link.all('outcome')) {
		const key = OUTCOME_OF.get(id);
		if (!key) link.tell(`There is no outcome called “${id}”.`);
		else if (chosen.includes(key)) link.tell(`The outcome “${id}” was named twice.`);
		else if (chosen.length >= MOST_OUTCOMES)
			link.tell(`Only ${MOST_OUTCOMES} outcomes can be shown; “${id}” was left out.`);
		else chosen.push(key);
	}
	return chosen;
}

function readViews(link: LinkReader, text: string | undefined): View[] {
	if (!text) return [];
	const views = text
		.split(',')
		.slice(0, MOST_OUTCOMES)
		.map((word): View => {
			const view = VIEWS.find((one) => one === word);
			if (!view) link.tell(`There is no way to draw a chart called “${word}”.`);
			return view ?? 'auto';
		});
	return views.slice(0, views.findLastIndex((view) => view !== 'auto') + 1);
}

function readCompare(link: LinkReader, text: string): ScenarioId | World | undefined {
	if (isScenario(text)) return text;
	if (!text.startsWith('a:')) {
		link.tell(`There is nothing called “${text}” to compare with.`);
		return undefined;
	}
	const pairs = text.slice(2).split(',').filter(Boolean);
	const levers = defaultLevers();
	const others: string[] = [];
	for (const pair of pairs) {
		const [id = '', number = ''] = pair.split(':', 2);
		const key = LEVER_OF.get(id);
		if (key) levers[key] = link.lever(key, number) ?? levers[key];
		else if (isParameter(id)) others.push(pair);
		else if (id !== 'cut') link.tell(`There is no lever called “${id}” to compare with.`);
	}
	const cuts = pairs.filter((pair) => pair.startsWith('cut:')).map((pair) => pair.slice(4));
	return { levers, parameters: readParameters(link, others), cuts: readCuts(link, cuts) };
}

/** The version a link claims, and a word about it where that is not the usual one. */
function versionOf(link: LinkReader, speaks: boolean): number {
	const text = link.last('v');
	if (text === undefined) {
		if (speaks) link.tell(`The link does not say its version; it was read as version 1.`);
		return 1;
	}
	const version = /^\d{1,4}$/.test(text) ? Number(text) : NaN;
	if (READERS[version]) return version;
	if (version > LINK_VERSION) {
		link.tell(
			`The link was made by a newer version of this site (${version}); what could be read was read.`
		);
		return LINK_VERSION;
	}
	link.tell(`“${text}” is not a version of a link; it was read as version 1.`);
	return 1;
}

/**
 * Reads a scenario from a query string. Never throws: whatever cannot be taken as it stands is clamped or left out, and
 * each such case is told in words. Of a name given several times, the last counts.
 */
export function decode(search: string): { shared: Shared; notices: string[] } {
	if (search.length > LONGEST_LINK) {
		return {
			shared: decode('').shared,
			notices: [
				`The link is longer than ${LONGEST_LINK.toLocaleString('en-US')} characters and was not read.`
			]
		};
	}
	const link = new LinkReader(search);
	const read = READERS[versionOf(link, speaksOfScenario(search))] ?? readVersion1;
	return { shared: read(link), notices: link.notices };
}
