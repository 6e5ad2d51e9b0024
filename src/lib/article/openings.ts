import { formatValue, NOW, type OutcomeKey, type Run, valueAt } from '$lib/model';

/** Half a sentence about one outcome, by how its value stands to another; `@` gives way to "about " where they only print alike. */
type Clause = {
	readonly outcome: OutcomeKey;
	readonly more: string;
	readonly less: string;
	readonly same: string;
	/** What the number is, where the words before it do not say so. */
	readonly number?: string;
	/** The outcome as long as its words get. */
	readonly widest: string;
};

/** The year every opening speaks of. */
const YEAR = 2035;

/** What each chapter is about, as two outcomes, by slug. */
const CLAUSES: Readonly<Record<string, readonly [Clause, Clause]>> = {
	'compute-access': [
		{
			outcome: 'frontierCost',
			more: 'a frontier run costs more',
			less: 'a frontier run costs less',
			same: 'a frontier run costs @as much',
			widest: '$9.9 trillion'
		},
		{
			outcome: 'labsThatCanPay',
			more: 'more of the would-be labs can pay for one',
			less: 'fewer of the would-be labs can pay for one',
			same: '@as many of the would-be labs can pay for one',
			widest: '0.99%'
		}
	],
	commercialization: [
		{
			outcome: 'transparency',
			more: 'frontier labs tell the public more',
			less: 'frontier labs tell the public less',
			same: 'frontier labs tell the public @as much',
			number: 'a transparency score of ',
			widest: '99 points'
		},
		{
			outcome: 'commercialShare',
			more: 'a larger share of research is commercial',
			less: 'a smaller share of research is commercial',
			same: '@the same share of research is commercial',
			widest: '99%'
		}
	],
	centralization: [
		{
			outcome: 'topFirmShare',
			more: 'the largest developer holds a larger share of the compute',
			less: 'the largest developer holds a smaller share of the compute',
			same: 'the largest developer holds @as large a share of the compute',
			widest: '99%'
		},
		{
			outcome: 'academicTalentShare',
			more: 'a larger share of researchers works in academia',
			less: 'a smaller share of researchers works in academia',
			same: '@the same share of researchers works in academia',
			widest: '9.9%'
		}
	],
	'open-alternatives': [
		{
			outcome: 'openClosedLag',
			more: 'open models trail the frontier by more',
			less: 'open models trail the frontier by less',
			same: 'open models trail the frontier by @as much',
			widest: '9.9 months'
		},
		{
			outcome: 'fineTuningOrganizations',
			more: 'more organizations can tune a model of their own',
			less: 'fewer organizations can tune a model of their own',
			same: '@as many organizations can tune a model of their own',
			widest: '999,000 organizations'
		}
	],
	balance: [
		{
			outcome: 'aiInvestment',
			more: 'investors put more money into AI',
			less: 'investors put less money into AI',
			same: 'investors put @as much money into AI',
			widest: '$9.9 trillion a year'
		},
		{
			outcome: 'labOpenness',
			more: 'frontier labs are more open',
			less: 'frontier labs are less open',
			same: 'frontier labs are @as open',
			widest: '0.00001%'
		}
	]
};

/** A piece of a sentence; live where it is a number of the scenario's. */
export type Piece = { readonly words: string; readonly live: boolean };

type Pair = { readonly way: 'more' | 'less' | 'same'; readonly is: string; readonly was: string };

/** How two values of an outcome stand to each other as far as their printed words tell. */
function pairOf(outcome: OutcomeKey, value: number, other: number): Pair {
	const [is, was] = [formatValue(outcome, value), formatValue(outcome, other)];
	return { way: is === was ? 'same' : value > other ? 'more' : 'less', is, was };
}

/** Two values with what both are counted in said once: "20 instead of 7.1 months". */
function instead({ is, was }: Omit<Pair, 'way'>): [string, string] {
	const noun = / (months|points|organizations|a year)$/.exec(was)?.[0] ?? '';
	return [noun && is.endsWith(noun) ? is.slice(0, -noun.length) : is, ` instead of ${was}`];
}

const printed = (number: string, pair: Pair): Piece[] => {
	const [is, was] = pair.way === 'same' ? [pair.is, ''] : instead(pair);
	return [
		{ words: ` (${number}`, live: false },
		{ words: is, live: true },
		{ words: `${was})`, live: false }
	];
};

/**
 * What a chapter is about under a run, in one sentence that compares 2035 with the status quo's, or, where there is
 * none to compare with, with the run's own today. Directions follow the numbers as printed. Throws on an unknown slug.
 */
export function openingOf(slug: string, run: Run, quo?: Run): Piece[] {
	const [first, second] = clausesOf(slug);
	const tell = ({ outcome, number = '', ...words }: Clause) => {
		const value = valueAt(run, outcome, YEAR);
		const other = quo ? valueAt(quo, outcome, YEAR) : valueAt(run, outcome, NOW);
		const pair = pairOf(outcome, value, other);
		const said = words[pair.way].replace('@', value === other ? '' : 'about ');
		return { said, link: pair.way === 'same' ? 'as' : 'than', numbers: printed(number, pair) };
	};
	const [one, two] = [tell(first), tell(second)];
	const base = quo ? 'in the status quo' : 'today';
	const start = quo ? 'In your scenario' : 'If nothing changes';
	return [
		{ words: `${start}, ${one.said} in ${YEAR} ${one.link} ${base}`, live: false },
		...one.numbers,
		{ words: `, and ${two.said}`, live: false },
		...two.numbers,
		{ words: '.', live: false }
	];
}

/** Letters to spare, since words of the same length may break elsewhere. */
const SPARE = ' instead';

/** A sentence as long as a chapter's opening ever gets: the room kept for it, so that no line below moves. */
export function roomOf(slug: string): string {
	const [first, second] = clausesOf(slug);
	const half = ({ more, less, same, number = '', widest: was }: Clause, where = '') => {
		const numbers = instead({ is: was, was }).join('');
		return longest(
			`${longest(more, less)}${where} (${number}${numbers})`,
			`${same.replace('@', 'about ')}${where} (${number}${was})`
		).replace(/(?<=\d) (?=[mt])/g, '\u00a0');
	};
	const where = ` in ${YEAR} than in the status quo`;
	return `In your scenario, ${half(first, where)}, and ${half(second)}.${SPARE}`;
}

const longest = (one: string, other: string) => (other.length > one.length ? other : one);

function clausesOf(slug: string): readonly [Clause, Clause] {
	const clauses = CLAUSES[slug];
	if (!clauses) throw new Error(`no opening is written for the chapter '${slug}'`);
	return clauses;
}
