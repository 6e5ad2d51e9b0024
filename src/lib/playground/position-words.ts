import { type LeverKey, LEVERS } from '$lib/model';

/** A lever's setting in plain words: those of the nearest worded position, e.g. "as today". */
export function positionWords(lever: LeverKey, value: number): string {
	const { positions } = LEVERS[lever];
	let nearest = positions[0];
	for (const position of positions)
		if (!nearest || Math.abs(position.value - value) < Math.abs(nearest.value - value))
			nearest = position;
	if (!nearest) return '';
	return nearest.value === value ? nearest.words : `near “${nearest.words}”`;
}
