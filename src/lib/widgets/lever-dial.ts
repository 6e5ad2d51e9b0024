import type { Dial } from '$lib/controls/dial';
import { formatLever, type LeverKey, LEVERS } from '$lib/model';

/** How a lever's unit is printed behind its number: factor and suffix. */
function printing(unit: string): { factor: number; suffix: string } {
	if (unit.startsWith('share')) return { factor: 100, suffix: '%' };
	if (unit.startsWith('×')) return { factor: 1, suffix: '×' };
	if (unit.startsWith('month')) return { factor: 1, suffix: ' mo' };
	if (unit === 'years') return { factor: 1, suffix: ' yr' };
	if (unit.startsWith('billion')) return { factor: 1, suffix: ' $bn' };
	return { factor: 1, suffix: '' };
}

/** The dial of a lever, read off the lever table. */
export function leverDial(key: LeverKey): Dial {
	const lever = LEVERS[key];
	return {
		name: lever.id,
		label: lever.label,
		low: lever.low,
		high: lever.high,
		step: lever.step,
		initial: lever.default,
		...printing(lever.unit),
		words: (value) => formatLever(key, value)
	};
}
