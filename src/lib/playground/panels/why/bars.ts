import {
	type AttributedPart,
	type Attribution,
	formatChange,
	isOfModel,
	type Mover,
	namedParts
} from '$lib/analysis';
import { formatLever, LEVERS, type OutcomeKey, type World } from '$lib/model';
import { worldChanges } from '../../change-list';

/** One change as a bar from where the ones before it have led; places are shares (0 to 1) of the width. */
export type Bar = {
	readonly id: string;
	readonly label: string;
	/** What is changed: "15% → 85%". */
	readonly change: string;
	/** Signed, in the outcome's unit: "−9.1 months". */
	readonly effect: string;
	readonly alone: string;
	readonly from: number;
	readonly to: number;
	/** Where the change would lead alone from the start of its bar; none where several stand as one. */
	readonly aloneAt?: number;
	/** Whether it works against the difference as a whole. */
	readonly isAgainst: boolean;
};

export type Bars = { readonly bars: readonly Bar[]; readonly start: number; readonly end: number };

/** A signed change as people say it: "+3.2 months", "nothing". */
export function signedChange(outcome: OutcomeKey, change: number): string {
	if (change === 0) return 'nothing';
	return `${change > 0 ? '+' : '−'}${formatChange(outcome, change)}`;
}

/** What a change is called at the head of a row. */
export const moverLabel = (mover: Mover): string =>
	isOfModel(mover)
		? { assumptions: 'Changed assumptions', cuts: 'Links cut or mended' }[mover]
		: LEVERS[mover].label;

/** What a change consists of: a lever's two settings, or each assumption and link that differs. */
export function changeWords(mover: Mover, one: World, other: World): string {
	if (!isOfModel(mover))
		return `${formatLever(mover, one.levers[mover])} → ${formatLever(mover, other.levers[mover])}`;
	const before = {
		...other,
		...(mover === 'cuts' ? { cuts: one.cuts } : { parameters: one.parameters })
	};
	return worldChanges(before, other)
		.map((words) => words.replace(/^Assumption /, ''))
		.join('; ');
}

/** The parts of a difference as bars that follow each other from one scenario's value to the other's; small ones as one. */
export function barsOf(attribution: Attribution, one: World, other: World): Bars {
	const { before, after, outcome } = attribution;
	const { named, rest } = namedParts(attribution);
	const single = named.length > 0 ? named : rest;
	const together = named.length > 0 && rest.length > 0 ? [sumOf(rest)] : [];

	let reached = before;
	const steps = [...single, ...together].map((part) => {
		const from = reached;
		reached += part.effect;
		return { ...part, from, to: reached };
	});
	const ends = steps.flatMap(({ from, to, alone }) => [from, to, from + (alone ?? 0)]);
	const [low, high] = [Math.min(before, after, ...ends), Math.max(before, after, ...ends)];
	const place = (value: number) => (high > low ? (value - low) / (high - low) : 0.5);

	return {
		start: place(before),
		end: place(after),
		bars: steps.map(({ mover, effect, standardError, alone, from, to }) => ({
			id: mover ?? 'rest',
			label: mover ? moverLabel(mover) : `${rest.length} more together`,
			change: mover ? changeWords(mover, one, other) : '',
			effect: `${signedChange(outcome, effect)}${standardError > 0 ? ` ± ${formatChange(outcome, standardError)}` : ''}`,
			alone: alone === undefined ? '' : signedChange(outcome, alone),
			from: place(from),
			to: place(to),
			...(alone !== undefined && { aloneAt: place(from + alone) }),
			isAgainst: effect * (after - before) < 0
		}))
	};
}

type Step = Omit<AttributedPart, 'mover' | 'alone'> & { mover?: Mover; alone?: number };

function sumOf(parts: readonly AttributedPart[]): Step {
	return {
		effect: parts.reduce((sum, { effect }) => sum + effect, 0),
		standardError: Math.hypot(...parts.map(({ standardError }) => standardError))
	};
}
