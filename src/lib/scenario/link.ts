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
	type ScenarioId
} from '$lib/model';
import { LinkReader } from './link-reader';

/** The version every new link carries. */
export const LINK_VERSION = 1;
/** Most outcomes a link can name. */
export const MOST_OUTCOMES = 4;
/** Longest query string (characters) that is read at all. */
export const LONGEST_LINK = 4000;
/** First and last year a link can point at. */
export const LINK_YEARS = [FIRST_YEAR, LAST_YEAR - 1] as const;

/** What a link carries: a named scenario, every lever's setting in its unit, and what was being looked at. */
export type Shared = {
	scenario: ScenarioId;
	levers: Levers;
	outcomes: OutcomeKey[];
	year?: number;
	/** A second scenario beside the reader's: a named one, or its levers. */
	compare?: ScenarioId | Levers;
};

/** Parameters that belong to an embed or a page, not to a scenario: passed over without a word. */
const FLAGS = new Set([
	'theme',
	'controls',
	'chrome',
	'static',
	'transparent',
	'pin',
	'lang',
	'group'
]);
/** What mail programs and networks hang on links: no part of any scenario, so nothing is lost. */
const TRACKING = /^utm_|clid$/;
const LEVER_OF = new Map<string, LeverKey>(LEVER_KEYS.map((key) => [LEVERS[key].id, key]));
const OUTCOME_OF = new Map<string, OutcomeKey>(OUTCOME_KEYS.map((key) => [OUTCOMES[key].id, key]));
const NAMES = new Set(['v', 'scenario', 'outcome', 'year', 'compare', ...LEVER_OF.keys()]);

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

function encodeCompare(compare: ScenarioId | Levers): string {
	if (typeof compare === 'string') return compare;
	const pairs = differing(compare, defaultLevers()).map(([id, number]) => `${id}:${number}`);
	return pairs.length ? `a:${pairs.join(',')}` : 'status-quo';
}

/**
 * A scenario as a query string, e.g. "?v=1&scenario=open-commons&investment=1.5&year=2035".
 * Only what differs from the named scenario is written; '' when nothing differs from the default at all.
 */
export function encode(shared: Partial<Shared>): string {
	const scenario = shared.scenario ?? 'status-quo';
	const base = leversOf(scenario);
	const pairs: [string, string][] = [];
	if (scenario !== 'status-quo') pairs.push(['scenario', scenario]);
	pairs.push(...differing({ ...base, ...shared.levers }, base));
	for (const key of [...new Set(shared.outcomes)].slice(0, MOST_OUTCOMES)) {
		pairs.push(['outcome', OUTCOMES[key].id]);
	}
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
	const shared: Shared = { scenario: 'status-quo', levers: defaultLevers(), outcomes: [] };
	const named = link.last('scenario');
	if (named !== undefined) {
		if (isScenario(named)) {
			shared.scenario = named;
			shared.levers = leversOf(named);
		} else link.tell(`There is no scenario called “${named}”; the status quo is shown.`);
	}
	for (const [id, key] of LEVER_OF) {
		const text = link.last(id);
		const value = text === undefined ? undefined : link.lever(key, text);
		if (value !== undefined) shared.levers = { ...shared.levers, [key]: value };
	}
	shared.outcomes = readOutcomes(link);
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

function readCompare(link: LinkReader, text: string): ScenarioId | Levers | undefined {
	if (isScenario(text)) return text;
	if (!text.startsWith('a:')) {
		link.tell(`There is nothing called “${text}” to compare with.`);
		return undefined;
	}
	let levers = defaultLevers();
	for (const pair of text.slice(2).split(',').filter(Boolean)) {
		const [id = '', number = ''] = pair.split(':', 2);
		const key = LEVER_OF.get(id);
		if (!key) {
			link.tell(`There is no lever called “${id}” to compare with.`);
			continue;
		}
		const value = link.lever(key, number);
		if (value !== undefined) levers = { ...levers, [key]: value };
	}
	return levers;
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
			shared: { scenario: 'status-quo', levers: defaultLevers(), outcomes: [] },
			notices: [
				`The link is longer than ${LONGEST_LINK.toLocaleString('en-US')} characters and was not read.`
			]
		};
	}
	const link = new LinkReader(search);
	const read = READERS[versionOf(link, speaksOfScenario(search))] ?? readVersion1;
	return { shared: read(link), notices: link.notices };
}
