import { difference } from '$lib/analysis';
import { type OutcomeKey, OUTCOMES, type Run, simulate, valueAt, type World } from '$lib/model';
import { mostMoved } from '../most-moved';
import { LAST_LOOK } from '../view';

/** Moves smaller than this part of what is plausible are not spoken of. */
const SMALL = 0.02;
const COUNT = 3;

/** An outcome and what has become of it, in words: "34% higher". */
export type Move = { outcome: OutcomeKey; words: string };

/** What sets two runs apart most in 2040, measured by what is plausible of each outcome; furthest first. */
export const movesBetween = (was: Run, is: Run): Move[] =>
	mostMoved([was, is])
		.filter(({ size }) => size >= SMALL)
		.map(({ outcome }) => ({
			outcome,
			words: difference(outcome, valueAt(is, outcome, LAST_LOOK), valueAt(was, outcome, LAST_LOOK))
		}))
		.filter(({ words }) => words !== '')
		.slice(0, COUNT);

/** What the cuts of a world have moved most, against the same world with nothing cut. */
export const movedByCuts = (world: World, run: Run): Move[] =>
	movesBetween(simulate(world.levers, { parameters: world.parameters }), run);

/** What changed assumptions have moved most, against the same world as published. */
export const movedByAssumptions = (world: World, run: Run): Move[] =>
	movesBetween(simulate(world.levers, { cuts: world.cuts }), run);

/** "By 2040, lag of open models is 34% higher and research pace down to 4%." */
export function moveWords(moves: readonly Move[]): string {
	if (!moves.length) return `No outcome moves much by ${LAST_LOOK}.`;
	const each = moves.map(
		({ outcome, words }) => `${inSentence(OUTCOMES[outcome].label)} is ${words}`
	);
	const last = each.pop() ?? '';
	return `What moves most by ${LAST_LOOK}: ${each.length ? `${each.join(', ')} and ${last}` : last}.`;
}

/** A label inside a sentence; names such as "AI" keep their capitals. */
const inSentence = (label: string) =>
	/^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
