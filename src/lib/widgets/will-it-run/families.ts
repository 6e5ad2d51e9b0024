import { SHAPES } from '$lib/charts/agreement';
import type { Family } from './running.build';

/** How each kind of machine is called and marked. */
export const FAMILIES: Record<Family, { words: string; shape: string; filled: boolean }> = {
	apple: { words: 'Apple’s chips', shape: SHAPES.circle, filled: false },
	geforce: { words: 'GeForce and L40S', shape: SHAPES.square, filled: true },
	'data-center': { words: 'A100 and H100', shape: SHAPES.diamond, filled: false },
	'single-board': { words: 'Raspberry Pi 5', shape: SHAPES.triangle, filled: true }
};
