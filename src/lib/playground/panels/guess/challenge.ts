import {
	defaultLevers,
	formatLever,
	LEVER_KEYS,
	type LeverKey,
	LEVERS,
	OUTCOME_KEYS,
	type OutcomeKey,
	type Run,
	simulate,
	valueAt,
	type World
} from '$lib/model';
import { worldChanges } from '../../change-list';
import { isStill, move } from './score';

/** A question to the reader: what a change does to an outcome by a year. The answer is in `after`. */
export type Challenge = {
	/** Names lever, outcome and year: two challenges of one id ask the same. */
	id: string;
	/** What changes, one short sentence each. */
	changes: string[];
	/** The lever that moves; undefined where all that the reader has changed does. */
	lever?: LeverKey;
	outcome: OutcomeKey;
	year: number;
	/** The world the change is made in, and the one it leads to. */
	from: World;
	to: World;
	before: Run;
	after: Run;
};

/** What a challenge is drawn from. */
export type Draw = {
	/** The reader's world. */
	world: World;
	/** The challenge before, of which neither lever nor outcome comes again. */
	previous?: Pick<Challenge, 'lever' | 'outcome'>;
	/** Outcomes the page shows already. */
	shown: readonly OutcomeKey[];
	/** A number from 0 to 1 at each call. */
	random: () => number;
};

const YEARS = [2030, 2035, 2040] as const;
/** How many draws are made to find a change that can be noticed. */
const MOST_DRAWS = 8;
/** Share of challenges taken as they are drawn, so that "about the same" can be the answer. */
const AS_DRAWN = 0.2;
/** A lever moves by at least this share of its range. */
const LEAST_MOVE = 0.2;

const MOVABLE = LEVER_KEYS.filter((key) => LEVERS[key].group !== 'Timing');

/** One lever of the reader's world goes to an end of its range, all else stays. */
export function leverChallenge(draw: Draw): Challenge {
	const { world, previous, random } = draw;
	const takesAny = random() < AS_DRAWN;
	const before = simulate(world.levers, world);
	const one = (): Challenge => {
		const lever = picked(
			MOVABLE.filter((key) => key !== previous?.lever),
			random
		);
		const { low, high } = LEVERS[lever];
		const far = [low, high].filter(
			(end) => Math.abs(end - world.levers[lever]) >= LEAST_MOVE * (high - low)
		);
		const to = { ...world, levers: { ...world.levers, [lever]: picked(far, random) } };
		return asked(draw, { from: world, to, before, after: simulate(to.levers, to) }, lever);
	};
	let found = one();
	for (let tries = 1; tries < MOST_DRAWS && !takesAny && isStill(changeIn(found)); tries++)
		found = one();
	return found;
}

/** All that the reader has changed at once, against the status quo, on an outcome the page does not show. */
export function ownChallenge(draw: Draw): Challenge {
	const from: World = { levers: defaultLevers(), parameters: {}, cuts: [] };
	const { world } = draw;
	return asked(draw, {
		from,
		to: world,
		before: simulate(),
		after: simulate(world.levers, world)
	});
}

/** The change that was asked for, as `move` measures it. */
export const changeIn = ({ outcome, year, before, after }: Challenge): number =>
	move(outcome, valueAt(before, outcome, year), valueAt(after, outcome, year));

function asked(
	{ previous, shown, random }: Draw,
	change: Pick<Challenge, 'from' | 'to' | 'before' | 'after'>,
	lever?: LeverKey
): Challenge {
	const year = picked(YEARS, random);
	const outcome = picked(
		OUTCOME_KEYS.filter(
			(key) =>
				key !== previous?.outcome && !shown.includes(key) && valueAt(change.before, key, year) > 0
		),
		random
	);
	return {
		...change,
		id: [
			lever ?? 'own',
			lever && formatLever(lever, change.to.levers[lever]),
			outcome,
			year
		].join(),
		changes: worldChanges(change.from, change.to),
		lever,
		outcome,
		year
	};
}

/** One of some, each as likely. Throws where there is none. */
function picked<Item>(items: readonly Item[], random: () => number): Item {
	const item = items[Math.floor(random() * items.length)];
	if (item === undefined) throw new Error('there is nothing to pick from');
	return item;
}
