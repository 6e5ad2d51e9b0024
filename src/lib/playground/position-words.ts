import { type LeverKey, LEVER_WORDS } from '$lib/model';

/** A lever's setting in plain words: "as today", or between which of its worded positions it stands. */
export function positionWords(lever: LeverKey, value: number): string {
	const positions: readonly { value: number; label: string }[] = LEVER_WORDS[lever].positions;
	const above = positions.find((position) => position.value >= value) ?? positions.at(-1);
	const below = positions.findLast((position) => position.value <= value) ?? positions[0];
	if (!above || !below) return '';
	if (above === below) return above.label;
	return `between “${below.label}” and “${above.label}”`;
}
