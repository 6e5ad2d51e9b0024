import {
	defaultParameters,
	FIRST_YEAR,
	LAST_YEAR,
	type Levers,
	type OutcomeKey,
	type Parameters,
	simulate,
	valueAt,
	type World
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

/** Every member's course of each outcome on 1 January of each year, in its unit, in the order of the ensemble. */
export type Draws = { firstYear: number; courses: Partial<Record<OutcomeKey, Float64Array[]>> };

/** What is known so far: how much is done (0 to 1), and after each batch the answer from the members run until then. */
export type EnsembleProgress<Answer> = { done: number; members: number; partial?: Answer };

/** An answer drawn from all members, run one after the other. */
export type EnsembleWork<Answer> = Generator<EnsembleProgress<Answer>, Answer, undefined>;

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

/** The model under which a question is asked, where it is not the published one. */
export type Model = Partial<Pick<World, 'parameters' | 'cuts'>>;

/** A member under assumptions that are settled for all members; itself where there are none. */
export const settled = (member: Member, { parameters = {} }: Model): Member =>
	Object.keys(parameters).length ? { ...member, ...parameters } : member;

/** The members under the assumptions last settled: the same objects, so that the model knows them again. */
const settledLast = new WeakMap<readonly Member[], { name: string; members: readonly Member[] }>();

function settleAll(members: readonly Member[], model: Model): readonly Member[] {
	const name = JSON.stringify(model.parameters ?? {});
	const last = settledLast.get(members);
	if (last?.name === name) return last.members;
	const all = members.map((member) => settled(member, model));
	settledLast.set(members, { name, members: all });
	return all;
}

/**
 * Bands of outcomes under given levers: every member is run, none is drawn by chance, so the answer is always the same.
 * Assumptions the model settles are the same in all members. Yields after each run; returns the bands of all members.
 */
export function* spread(
	levers: Levers,
	outcomes: readonly OutcomeKey[],
	members: readonly Member[],
	model: Model = {}
): EnsembleWork<BandsByOutcome> {
	return yield* runAll(levers, outcomes, members, model, bandsOf);
}

/** The same members one by one. */
export function* draw(
	levers: Levers,
	outcomes: readonly OutcomeKey[],
	members: readonly Member[],
	model: Model = {}
): EnsembleWork<Draws> {
	return yield* runAll(levers, outcomes, members, model, (courses) => ({
		firstYear: FIRST_YEAR,
		courses: Object.fromEntries([...courses].map(([outcome, all]) => [outcome, [...all]]))
	}));
}

/** Courses of an outcome, one a member. */
type Courses = ReadonlyMap<OutcomeKey, Float64Array[]>;

const YEARS = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, index) => FIRST_YEAR + index);

function* runAll<Answer>(
	levers: Levers,
	outcomes: readonly OutcomeKey[],
	members: readonly Member[],
	model: Model,
	tell: (courses: Courses) => Answer
): EnsembleWork<Answer> {
	const courses = new Map(outcomes.map((outcome) => [outcome, [] as Float64Array[]]));
	for (const [index, parameters] of settleAll(members, model).entries()) {
		const run = simulate(levers, { parameters, cuts: model.cuts });
		for (const [outcome, all] of courses)
			all.push(Float64Array.from(YEARS, (year) => valueAt(run, outcome, year)));
		const count = index + 1;
		yield {
			done: count / members.length,
			members: count,
			partial: BATCHES.includes(count) && count < members.length ? tell(courses) : undefined
		};
	}
	return tell(courses);
}

function bandsOf(courses: Courses): BandsByOutcome {
	const bands: BandsByOutcome = {};
	for (const [outcome, all] of courses) {
		const sorted = YEARS.map((_, row) => Float64Array.from(all, (one) => one[row] ?? NaN).sort());
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
