import { type LeverKey, LEVER_WORDS } from '$lib/model';

/** A setting of a lever that has words of its own. */
export type Position = { readonly value: number; readonly label: string };

/** The worded positions of a lever, from its low end to its high end. */
export const positionsOf = (lever: LeverKey): readonly Position[] => LEVER_WORDS[lever].positions;

/** The worded positions next to a setting: one where it stands on it, else the one below and the one above. */
export function around(lever: LeverKey, value: number): Position[] {
	const positions = positionsOf(lever);
	const below = positions.findLast((position) => position.value <= value) ?? positions[0];
	const above = positions.find((position) => position.value >= value) ?? positions.at(-1);
	return [...new Set([below, above])].filter((position) => position !== undefined);
}

/** A lever's setting in plain words: "as today", or between which of its worded positions it stands. */
export const positionWords = (lever: LeverKey, value: number): string => {
	const [below, above] = around(lever, value).map(({ label }) => label);
	return below && above ? `between “${below}” and “${above}”` : (below ?? '');
};
