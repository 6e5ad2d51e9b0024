import {
	defaultParameters,
	FIRST_YEAR,
	LAST_YEAR,
	type Levers,
	type OutcomeKey,
	type Parameters,
	simulate,
	valueAt
} from '$lib/model';

/** One world that fits the history about as well as the one shown: its values replace the usual ones. */
export type Member = Partial<Parameters>;

/** The shares of members below each line of a band, in order. */
export const QUANTILES = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** After how many members a first, coarser answer is given. */
export const BATCHES: readonly number[] = [30, 60, 150];

/** How an outcome spreads over the members: for each quantile its course on 1 January of each year, in its unit. */
export type Bands = { firstYear: number; quantiles: readonly (readonly number[])[] };

export type BandsByOutcome = Partial<Record<OutcomeKey, Bands>>;

/** What is known so far: how much is done (0 to 1), and after each batch the bands of the members run until then. */
export type BandsProgress = { done: number; members: number; bands?: BandsByOutcome };

/**
 * The members from the text of `ensemble.json`: columns of values by parameter, drawn and refitted to the history as the
 * model's documentation says. Throws on a parameter the model does not have and on columns of different lengths.
 */
export function readMembers(text: string): Member[] {
	const columns = Object.entries(JSON.parse(text) as Record<string, number[]>);
	const count = columns[0]?.[1].length ?? 0;
	const members: Member[] = Array.from({ length: count }, () => ({}));
	const known = defaultParameters();
	for (const [name, values] of columns) {
		if (!isParameter(name, known))
			throw new Error(`ensemble.json: the model has no parameter “${name}”`);
		if (values.length !== count) throw new Error(`ensemble.json: “${name}” is of another length`);
		members.forEach((member, index) => (member[name] = values[index]));
	}
	return members;
}

const isParameter = (name: string, known: Parameters): name is keyof Parameters =>
	Object.hasOwn(known, name);

/**
 * Bands of outcomes under given levers: every member is run, none is drawn by chance, so the answer is always the same.
 * Yields after each run; returns the bands of all members.
 */
export function* spread(
	levers: Levers,
	outcomes: readonly OutcomeKey[],
	members: readonly Member[]
): Generator<BandsProgress, BandsByOutcome, undefined> {
	const years = Array.from(
		{ length: LAST_YEAR - FIRST_YEAR + 1 },
		(_, index) => FIRST_YEAR + index
	);
	const courses = new Map(outcomes.map((outcome) => [outcome, years.map((): number[] => [])]));
	for (const [index, parameters] of members.entries()) {
		const run = simulate(levers, { parameters });
		for (const [outcome, values] of courses)
			years.forEach((year, row) => values[row]?.push(valueAt(run, outcome, year)));
		const count = index + 1;
		yield {
			done: count / members.length,
			members: count,
			bands: BATCHES.includes(count) && count < members.length ? bandsOf(courses) : undefined
		};
	}
	return bandsOf(courses);
}

function bandsOf(courses: ReadonlyMap<OutcomeKey, readonly number[][]>): BandsByOutcome {
	const bands: BandsByOutcome = {};
	for (const [outcome, values] of courses) {
		const sorted = values.map((year) => Float64Array.from(year).sort());
		bands[outcome] = {
			firstYear: FIRST_YEAR,
			quantiles: QUANTILES.map((share) => sorted.map((year) => quantile(year, share)))
		};
	}
	return bands;
}

/** The value below which a share of the sorted values lies; linear between neighbours. */
export function quantile(sorted: ArrayLike<number>, share: number): number {
	const place = share * (sorted.length - 1);
	const below = Math.floor(place);
	const low = sorted[below] ?? NaN;
	const high = sorted[Math.min(sorted.length - 1, below + 1)] ?? NaN;
	return low + (high - low) * (place - below);
}
