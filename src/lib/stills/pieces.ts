import type { Block, Item } from './blocks';
import { drawnInside } from './drawing';
import type { Look } from './look';
import { lineMarkup, round, type Fonts, type Run, wrapped } from './text';

/** Something of a certain height (units of the drawing) that can be set down anywhere. */
export type Piece = {
	/** Space above it, unless it comes first. */
	gap: number;
	height: number;
	/** Its markup with its upper edge at `top`. */
	at: (top: number) => string;
};

/** Width of every drawing, and of the writing around it. */
export const WIDTH = 864;
/** Space to the left and right. */
export const MARGIN = 20;
const SAMPLE_GAP = 6;
const ITEM_GAP = 18;

/** Writing over as many lines as it takes. */
export function paragraph(
	runs: Run[],
	fonts: Fonts,
	gap: number,
	leading = 1.45,
	broken = wrapped
): Piece {
	const lines = broken(runs, WIDTH);
	const size = Math.max(...runs.map(({ type }) => type.size));
	const step = size * leading;
	return {
		gap,
		height: lines.length * step,
		at: (top) =>
			lines
				.map((line, index) =>
					lineMarkup(line, MARGIN, top + index * step + (step + size * 0.7) / 2, fonts)
				)
				.join('')
	};
}

/** The block as it is set down; a row of small drawings is one piece. */
export function pieceOf(blocks: Block[], look: Look, fonts: Fonts): Piece {
	const [block] = blocks;
	if (!block) throw new Error('nothing to set down');
	if (block.kind === 'heading')
		return paragraph(block.runs, fonts, block.rank === 3 ? 20 : 12, 1.3);
	if (block.kind === 'note') return paragraph(block.runs, fonts, 8);
	if (block.kind === 'key') return key(block.items, look, fonts);
	return drawings(blocks, look, fonts);
}

/** Blocks that stand beside each other: drawings that leave room for more. */
export function rowsOf(blocks: Block[]): Block[][] {
	const rows: Block[][] = [];
	for (const block of blocks) {
		const row = rows.at(-1);
		if (row && row.every(isSmall) && isSmall(block)) row.push(block);
		else rows.push([block]);
	}
	return rows;
}

const isSmall = (block: Block): boolean => block.kind === 'drawing' && block.width < WIDTH / 4;

function drawings(blocks: Block[], look: Look, fonts: Fonts): Piece {
	let x = MARGIN;
	const drawn = blocks.flatMap((block) => {
		if (block.kind !== 'drawing') return [];
		const place = x;
		x += block.width + ITEM_GAP;
		return [{ ...block, x: place }];
	});
	return {
		gap: 10,
		height: Math.max(...drawn.map(({ height }) => height)),
		at: (top) =>
			drawn
				.map(({ svg, x, width, height }) => placed(svg, x, top, width, height, look, fonts))
				.join('')
	};
}

/** The inside of a drawing where it belongs. */
function placed(
	svg: Element,
	x: number,
	y: number,
	width: number,
	height: number,
	look: Look,
	fonts: Fonts
): string {
	const box = (svg.getAttribute('viewBox') ?? `0 0 ${width} ${height}`).split(/\s+/).map(Number);
	const [left = 0, top = 0, across = width, down = height] = box;
	const scale = Math.min(width / across, height / down);
	const move = `translate(${round(x - left * scale)} ${round(y - top * scale)})`;
	const grow = scale === 1 ? '' : ` scale(${round(scale)})`;
	return `<g transform="${move}${grow}">${drawnInside(svg, look, { 'font-family': fonts.sans })}</g>`;
}

/** Samples with their names, as many in a row as fit. */
function key(items: Item[], look: Look, fonts: Fonts): Piece {
	let x = 0;
	let y = 0;
	let tallest = 0;
	const set: ((top: number) => string)[] = [];
	for (const item of items) {
		const sample = sampleOf(item, look, fonts);
		const indent = sample ? sample.width + SAMPLE_GAP : 0;
		const lines = wrapped(item.runs, WIDTH - indent);
		const size = Math.max(12, ...item.runs.map(({ type }) => type.size));
		const step = size * 1.4;
		const wide = indent + Math.max(0, ...lines.map(({ width }) => width));
		if (x > 0 && x + wide > WIDTH) {
			x = 0;
			y += tallest + 2;
			tallest = 0;
		}
		const [left, down] = [MARGIN + x, y];
		const height = Math.max(lines.length * step, sample?.height ?? 0);
		set.push((top) => {
			const drawn = sample?.at(left, top + down + (step - sample.height) / 2) ?? '';
			const words = lines.map((line, index) =>
				lineMarkup(line, left + indent, top + down + index * step + (step + size * 0.7) / 2, fonts)
			);
			return drawn + words.join('');
		});
		x += wide + ITEM_GAP;
		tallest = Math.max(tallest, height);
	}
	return {
		gap: 10,
		height: y + tallest,
		at: (top) => set.map((one) => one(top)).join('')
	};
}

type Sample = { width: number; height: number; at: (x: number, y: number) => string };

function sampleOf({ mark, patch }: Item, look: Look, fonts: Fonts): Sample | undefined {
	if (mark) {
		const [width, height] = ['width', 'height'].map((side) => Number(mark.getAttribute(side)));
		if (!width || !height) throw new Error('a sample of a key says no size');
		return {
			width,
			height,
			at: (x, y) => placed(mark, x, y, width, height, look, fonts)
		};
	}
	if (!patch) return undefined;
	const edge = look.rootValue('--edge');
	return {
		width: 18,
		height: 12,
		at: (x, y) =>
			`<rect x="${round(x)}" y="${round(y)}" width="18" height="12" fill="${patch}" stroke="${edge}"/>`
	};
}
