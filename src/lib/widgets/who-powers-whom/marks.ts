import type { Kind } from './deal-words';

/** Path of the mark of a kind of payment, around (x, y), `r` px from its middle to its edge. */
export function markPath(kind: Kind, x: number, y: number, r: number): string {
	const at = (dx: number, dy: number) => `${short(x + dx * r)},${short(y + dy * r)}`;
	const arc = (large: 0 | 1, dx: number, dy: number) =>
		`A${short(r)},${short(r)} 0 ${large} 1 ${at(dx, dy)}`;
	switch (kind) {
		case 'equity':
			return `M${at(-1, 0)}${arc(1, 1, 0)}${arc(1, -1, 0)}Z`;
		case 'credits':
			// The upper half is cut out, against the sense of the outline.
			return `M${at(-1, 0)}${arc(1, 1, 0)}${arc(1, -1, 0)}ZM${at(-0.62, 0)}L${at(0.62, 0)}A${short(0.62 * r)},${short(0.62 * r)} 0 0 0 ${at(-0.62, 0)}Z`;
		case 'compute':
			return `M${at(-0.9, -0.9)}L${at(0.9, -0.9)}L${at(0.9, 0.9)}L${at(-0.9, 0.9)}Z`;
		case 'chips':
			return `M${at(0, -1.05)}L${at(1.05, 0.9)}L${at(-1.05, 0.9)}Z`;
		case 'shares':
			return `M${at(0, -1.2)}L${at(1.2, 0)}L${at(0, 1.2)}L${at(-1.2, 0)}Z`;
		case 'takeover':
			return `M${at(-1.05, -0.9)}L${at(1.05, -0.9)}L${at(0, 1.05)}Z`;
		case 'grant':
			return `M${at(-0.4, -1.1)}L${at(0.4, -1.1)}L${at(0.4, -0.4)}L${at(1.1, -0.4)}L${at(1.1, 0.4)}L${at(0.4, 0.4)}L${at(0.4, 1.1)}L${at(-0.4, 1.1)}L${at(-0.4, 0.4)}L${at(-1.1, 0.4)}L${at(-1.1, -0.4)}L${at(-0.4, -0.4)}Z`;
		case 'loan':
			return `M${at(-1.1, -0.5)}L${at(1.1, -0.5)}L${at(1.1, 0.5)}L${at(-1.1, 0.5)}Z`;
		case 'building':
			return `M${at(0, -1.1)}L${at(1, -0.1)}L${at(1, 0.9)}L${at(-1, 0.9)}L${at(-1, -0.1)}Z`;
	}
}

/** Path of an arrowhead with its tip at (x, y), pointing right (1) or left (-1), `long` px long and `half` px to each side. */
export const arrowPath = (x: number, y: number, way: 1 | -1, long: number, half: number): string =>
	`M${short(x)},${short(y)}l${short(-way * long)},${short(-half)}v${short(2 * half)}Z`;

export const short = (value: number): number => Math.round(value * 10) / 10;
