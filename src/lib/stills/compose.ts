import { escaped } from '../escaped';
import { type Block, type Parts, plain } from './blocks';
import type { Look } from './look';
import { MARGIN, paragraph, type Piece, pieceOf, rowsOf, WIDTH } from './pieces';
import { balanced, familiesOf, type Fonts, type Run } from './text';

/** Where the figure is: what the link says, and where it leads. */
export type Address = { words: string; href: string };
/** A picture as text, its size in px. */
export type Picture = { svg: string; width: number; height: number };

/** Width of the picture, and how tall it may become while more than one drawing is in it. In px. */
export const ACROSS = 1200;
const TALLEST = 1800;
const MORE = 'There is more of this figure at its own address, below.';
const SCALE = ACROSS / (WIDTH + 2 * MARGIN);

/** One standing picture of a figure: title, drawings with their keys and notes, what it rests on, and a link to it. */
export function composed(parts: Parts, look: Look, address: Address): Picture {
	const fonts = {
		sans: familiesOf(look.rootValue('--sans')),
		serif: familiesOf(look.rootValue('--serif'))
	};
	const [ink, paper] = ['--ink', '--paper'].map((name) => look.rootValue(name));
	const head = [
		paragraph(parts.title, fonts, 0, 1.25, balanced),
		paragraph(parts.subtitle, fonts, 4)
	];
	const { pieces, whole } = chosen(
		unitsOf(parts.blocks),
		(unit) => rowsOf(unit).map((row) => pieceOf(row, look, fonts)),
		TALLEST / SCALE - 2 * MARGIN - tall([...head, ...footOf(parts, fonts, look, address, MORE)])
	);
	const all = [...head, ...pieces, ...footOf(parts, fonts, look, address, whole ? '' : MORE)];
	let y = MARGIN;
	const drawn = all.map((piece, index) => {
		y += index ? piece.gap : 0;
		const markup = piece.at(y);
		y += piece.height;
		return markup;
	});
	const height = Math.ceil((y + MARGIN) * SCALE);
	const across = WIDTH + 2 * MARGIN;
	const box = `0 0 ${across} ${Math.round((height / SCALE) * 1000) / 1000}`;
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="finding says" width="${ACROSS}" height="${height}" viewBox="${box}" fill="${ink}" font-family="${escaped(fonts.sans)}">
<title id="finding">${escaped(plain(words(parts.title)))}</title>
<desc id="says">${escaped(parts.summary)}</desc>
<rect width="${across}" height="${Math.ceil(height / SCALE)}" fill="${paper}"/>
${drawn.join('\n')}
</svg>
`;
	return { svg, width: ACROSS, height };
}

/**
 * The pieces that find room in `room` units of height, and whether that is all of them. Where not every drawing would
 * fit, what is said below the drawings, but for keys, gives way to them; then drawings are taken from the first on, one at the least.
 */
function chosen(units: Block[][], set: (unit: Block[]) => Piece[], room: number) {
	const full = units.map(set);
	if (tall(full.flat()) <= room) return { pieces: full.flat(), whole: true };
	const bare = units.map((unit) =>
		set(unit.filter((block, at) => at <= lastDrawing(unit) || isSampled(block)))
	);
	const most = (sets: Piece[][]) => {
		const count = sets.findIndex((_, at) => tall(sets.slice(0, at + 1).flat()) > room);
		return count < 0 ? sets.length : Math.max(1, count);
	};
	const better = most(bare) > most(full) ? bare : full;
	return { pieces: better.slice(0, most(better)).flat(), whole: false };
}

const isSampled = (block: Block): boolean =>
	block.kind === 'key' && block.items.some(({ mark }) => mark !== undefined);
const lastDrawing = (unit: Block[]): number => unit.findLastIndex(({ kind }) => kind === 'drawing');

const words = (runs: Run[]): string => runs.map((run) => run.words).join('');

const tall = (pieces: Piece[]): number =>
	pieces.reduce((sum, { gap, height }) => sum + gap + height, 0);

function footOf(parts: Parts, fonts: Fonts, look: Look, address: Address, more: string): Piece[] {
	const type = {
		size: 13,
		color: look.rootValue('--ink-2'),
		bold: false,
		italic: false,
		serif: false
	};
	const link = paragraph([{ words: address.words, type: { ...type, bold: true } }], fonts, 4);
	return [
		...(more ? [paragraph([{ words: more, type }], fonts, 12)] : []),
		...(parts.conditions.length ? [paragraph(parts.conditions, fonts, 12)] : []),
		...(parts.sources.length ? [paragraph(parts.sources, fonts, 12)] : []),
		{ ...link, at: (top) => `<a href="${escaped(address.href)}">${link.at(top)}</a>` }
	];
}

/**
 * Blocks in units of one drawing (or a row of small ones) and what belongs to it, so that a unit can be left out as a
 * whole. A key belongs to the drawing it is nearer to in the page's own nesting, in doubt to the one below it; a note
 * in doubt to the one above.
 */
export function unitsOf(blocks: Block[]): Block[][] {
	const units: Block[][] = [];
	let waiting: Block[] = [];
	let above: Block | undefined;
	for (const block of blocks) {
		if (block.kind !== 'drawing') {
			waiting.push(block);
			continue;
		}
		const last = units.at(-1);
		const split = last && above ? belowFrom(waiting, above, block) : 0;
		last?.push(...waiting.slice(0, split));
		if (last && rowsOf([...last.slice(-1), block]).length === 1) last.push(block);
		else units.push([...waiting.slice(split), block]);
		waiting = [];
		above = block;
	}
	units.at(-1)?.push(...waiting);
	return units;
}

/** The index of the first block between two drawings that belongs to the lower one. */
function belowFrom(between: Block[], above: Block, below: Block): number {
	const index = between.findIndex((block) => {
		if (block.kind === 'heading') return true;
		const nearness = shared(block.at, above.at) - shared(block.at, below.at);
		return block.kind === 'key' ? nearness <= 0 : nearness < 0;
	});
	return index < 0 ? between.length : index;
}

/** How many elements of the page both stand in. */
function shared(one: Element, other: Element): number {
	let count = 0;
	for (let at: Element | null = one; at; at = at.parentElement) if (at.contains(other)) count += 1;
	return count;
}
