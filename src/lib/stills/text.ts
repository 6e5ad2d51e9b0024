import { readFileSync } from 'node:fs';
import opentype, { type Font } from 'opentype.js';
import { escaped } from '../escaped';
import type { Type } from './look';

/** A stretch of writing that looks the same throughout. */
export type Run = { words: string; type: Type };
/** A line of it, with its width in px. */
export type Line = { runs: Run[]; width: number };

/** The families that words are measured in, wider than most that readers have: what fits in them, fits. */
export const MEASURED = { sans: 'DejaVu Sans', serif: 'DejaVu Serif' };
export const FONT_FOLDER = 'node_modules/dejavu-fonts-ttf/ttf';
const fonts = new Map<string, Font>();

function fontFor({ serif, bold }: Type): Font {
	const file = `DejaVu${serif ? 'Serif' : 'Sans'}${bold || serif ? '-Bold' : ''}.ttf`;
	const known = fonts.get(file);
	if (known) return known;
	const { buffer, byteOffset, length } = readFileSync(`${FONT_FOLDER}/${file}`);
	const font = opentype.parse(buffer.slice(byteOffset, byteOffset + length));
	fonts.set(file, font);
	return font;
}

/** Width of words in px, letter by letter: without kerning it is never too small. */
export function widthOf(words: string, type: Type): number {
	const font = fontFor(type);
	let units = 0;
	for (const letter of words) units += font.charToGlyph(letter).advanceWidth ?? 0;
	return (units * type.size) / font.unitsPerEm;
}

/** Runs broken into lines no wider than `width` px; a word that is wider stands alone. */
export function wrapped(runs: Run[], width: number): Line[] {
	const lines: Line[] = [];
	let line: Line = { runs: [], width: 0 };
	let gap: Run | undefined;
	for (const word of wordsOf(runs)) {
		const wide = word.reduce((sum, run) => sum + widthOf(run.words, run.type), 0);
		const space = gap && line.runs.length ? widthOf(' ', gap.type) : 0;
		if (line.runs.length && line.width + space + wide > width) {
			lines.push(line);
			line = { runs: [], width: 0 };
		} else if (space && gap) {
			line = { runs: [...line.runs, gap], width: line.width + space };
		}
		line = { runs: [...line.runs, ...word], width: line.width + wide };
		const last = word.at(-1);
		gap = last && { words: ' ', type: last.type };
	}
	return line.runs.length ? [...lines, line] : lines;
}

/** The same over as few lines, but with lines about equally long, as titles have them. */
export function balanced(runs: Run[], width: number): Line[] {
	let lines = wrapped(runs, width);
	for (let narrower = width * 0.97; lines.length > 1; narrower *= 0.97) {
		const others = wrapped(runs, narrower);
		if (others.length > lines.length || others.some((line) => line.width > narrower)) break;
		lines = others;
	}
	return lines;
}

/** Words: what stands between white space. A word may change its look in the middle. */
function wordsOf(runs: Run[]): Run[][] {
	const words: Run[][] = [[]];
	for (const { words: text, type } of runs)
		for (const piece of text.split(/([ \t\n\r]+)/)) {
			if (/^[ \t\n\r]+$/.test(piece)) words.push([]);
			else if (piece) words.at(-1)?.push({ words: piece, type });
		}
	return words.filter((word) => word.length > 0);
}

/** One line as markup, its baseline at `y`. */
export function lineMarkup({ runs }: Line, x: number, y: number, fonts: Fonts): string {
	const spans = merged(runs);
	const [first, ...others] = spans;
	if (!first) return '';
	const own = attributes(first.type, fonts);
	const inner = others.map(({ words, type }) => {
		const differs = attributes(type, fonts);
		const changed = Object.entries(differs).filter(([name, value]) => own[name] !== value);
		return changed.length
			? `<tspan ${written(Object.fromEntries(changed))}>${escaped(words)}</tspan>`
			: escaped(words);
	});
	return `<text x="${round(x)}" y="${round(y)}" ${written(needed(own, fonts))}>${escaped(first.words)}${inner.join('')}</text>`;
}

/** Font families as attributes name them. */
export type Fonts = { sans: string; serif: string };

/** Without what holds in the whole picture anyway. */
const needed = (own: Record<string, string>, { sans }: Fonts): Record<string, string> =>
	Object.fromEntries(
		Object.entries(own).filter(([, value]) => ![sans, '400', 'normal'].includes(value))
	);

/** A list of families as attributes name it: without those only the site's pages can load, with the one measured in. */
export function familiesOf(value: string): string {
	const families = value.split(',').map((one) => one.trim().replaceAll('"', "'"));
	const last = families.pop() ?? '';
	const measured = last === 'serif' ? MEASURED.serif : MEASURED.sans;
	const known = families.filter((one) => !one.includes('stand-in') && !one.includes(measured));
	return [...known, `'${measured}'`, last].join(', ');
}

function attributes(type: Type, { sans, serif }: Fonts): Record<string, string> {
	return {
		fill: type.color,
		'font-family': type.serif ? serif : sans,
		'font-size': round(type.size),
		'font-weight': type.bold ? '700' : '400',
		'font-style': type.italic ? 'italic' : 'normal'
	};
}

function merged(runs: Run[]): Run[] {
	const spans: Run[] = [];
	for (const run of runs) {
		const last = spans.at(-1);
		// A space belongs to either neighbour.
		if (last && (run.words === ' ' || JSON.stringify(last.type) === JSON.stringify(run.type)))
			spans[spans.length - 1] = { words: last.words + run.words, type: last.type };
		else spans.push(run);
	}
	return spans;
}

/** Attributes as markup. */
export const written = (attributes: Record<string, string>): string =>
	Object.entries(attributes)
		.map(([name, value]) => `${name}="${escaped(value)}"`)
		.join(' ');

/** A number with at most two decimals. */
export const round = (value: number): string => String(Math.round(value * 100) / 100);
