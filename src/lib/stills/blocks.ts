import type { Look } from './look';
import type { Run } from './text';
import { pixels } from './values';

/** A sample of a key: a small drawing, a patch of colour, or nothing but words. Sizes in px. */
export type Item = { mark?: Element; patch?: string; runs: Run[] };

/** A part of a figure, in the order of the page; `at` is where on the page it was found. */
export type Block = { at: Element } & (
	| { kind: 'heading'; rank: number; runs: Run[] }
	| { kind: 'note'; runs: Run[] }
	| { kind: 'key'; items: Item[] }
	| { kind: 'drawing'; svg: Element; width: number; height: number }
);

/** What a still image takes from a figure. */
export type Parts = {
	title: Run[];
	subtitle: Run[];
	blocks: Block[];
	/** That projections are conditional, where the figure says so. */
	conditions: Run[];
	/** What the figure rests on. */
	sources: Run[];
	/** What the drawing says, for those who do not see it. */
	summary: string;
};

/** What can be operated, opened or only heard. */
const SKIPPED =
	'.controls, .needs-script, .no-print, button, input, select, textarea, fieldset, details, .visually-hidden, .footer, .conditions, figcaption, [hidden]';
/** Longer paragraphs, and lists of longer items, are read at the figure's own address. In letters. */
const NOTE = 400;
const SHORT_ITEM = 40;

/** Reads a figure drawn by the server. Throws when it has no title, no summary or no drawing. */
export function partsOf(figure: Element, look: Look): Parts {
	const find = (selector: string) => {
		const found = figure.querySelector(selector);
		return found ? runsOf(found, look) : [];
	};
	const blocks = sectionsWithDrawings([...blocksIn(figure, look)]);
	const parts = {
		title: find('figcaption h2'),
		subtitle: find('figcaption .subtitle'),
		blocks,
		conditions: find('.conditions').filter(({ from }) => !from.closest('a')),
		sources: find('.footer > p'),
		summary: plain(figure.querySelector('.summary')?.textContent ?? '')
	};
	const missing = [
		parts.title.length ? '' : 'title',
		parts.summary ? '' : 'summary',
		blocks.some(({ kind }) => kind === 'drawing') ? '' : 'drawing'
	].filter(Boolean);
	if (missing.length) throw new Error(`the figure “${figure.id}” has no ${missing.join(', no ')}`);
	return parts;
}

/** Text with single spaces. */
export const plain = (text: string): string => text.replace(/\s+/g, ' ').trim();

function* blocksIn(element: Element, look: Look): Generator<Block> {
	for (const at of element.children) {
		const tag = at.tagName.toLowerCase();
		if (at.matches(SKIPPED) || look.cascade.hidden(at)) continue;
		if (tag === 'svg') yield drawingOf(at, look);
		else if (/^h[34]$/.test(tag))
			yield { at, kind: 'heading', rank: Number(tag[1]), runs: runsOf(at, look) };
		else if (tag === 'p') yield* noteOf(at, look);
		else if (/^([uod])l$/.test(tag)) yield* keyOf(at, look);
		else yield* blocksIn(at, look);
	}
}

function drawingOf(svg: Element, look: Look): Block {
	const [, , across = 0, down = 0] = (svg.getAttribute('viewBox') ?? '').split(/\s+/).map(Number);
	const width = pixels(look.value(svg, 'width') ?? '') ?? across;
	const height = pixels(look.value(svg, 'height') ?? '') ?? (down * width) / across;
	return { at: svg, kind: 'drawing', svg, width, height };
}

function* noteOf(at: Element, look: Look): Generator<Block> {
	const runs = runsOf(at, look);
	const { length } = plain(runs.map(({ words }) => words).join(''));
	if (length > 0 && length <= NOTE) yield { at, kind: 'note', runs };
}

/** A list is a key when each item has a sample or is short enough to stand in a row. */
function* keyOf(at: Element, look: Look): Generator<Block> {
	const items = [...at.children].flatMap((one) => {
		if (one.matches(SKIPPED) || look.cascade.hidden(one)) return [];
		const mark = one.querySelector('svg') ?? undefined;
		const empty = [...one.querySelectorAll('span')].find((span) => span.textContent === '');
		const patch = empty && look.color(empty, 'background');
		return [{ mark, patch, runs: runsOf(one, look) }];
	});
	const fits = ({ mark, runs }: Item) =>
		mark !== undefined || plain(runs.map(({ words }) => words).join('')).length <= SHORT_ITEM;
	if (items.length && items.every(fits)) yield { at, kind: 'key', items };
}

/** The writing inside an element as it looks there; links to sources, which need a page, are left out. */
function runsOf(element: Element, look: Look): (Run & { from: Element })[] {
	const runs: (Run & { from: Element })[] = [];
	read(element);
	return runs.filter(({ words }) => words !== '');

	function read(parent: Element): void {
		const type = look.type(parent);
		const apart = /flex|grid/.test(look.cascade.own(parent).get('display') ?? '');
		for (const node of parent.childNodes) {
			if (node.nodeType === node.TEXT_NODE)
				runs.push({ words: node.textContent ?? '', type, from: parent });
			if (node.nodeType !== node.ELEMENT_NODE) continue;
			const child = node as Element;
			if (child.tagName === 'svg' || look.cascade.hidden(child)) continue;
			if (child.matches(SKIPPED) || (child.matches('a') && child.textContent === 'source'))
				continue;
			const block = apart || /flex|grid|block/.test(look.cascade.own(child).get('display') ?? '');
			if (block) runs.push({ words: ' ', type, from: parent });
			read(child);
			if (block) runs.push({ words: ' ', type, from: parent });
		}
	}
}

/** Without the headings under which nothing is drawn, and what is said there. */
function sectionsWithDrawings(blocks: Block[]): Block[] {
	const kept = new Set(blocks);
	blocks.forEach((block, start) => {
		if (block.kind !== 'heading') return;
		const after = blocks
			.slice(start + 1)
			.findIndex((other) => other.kind === 'heading' && other.rank <= block.rank);
		const section = blocks.slice(start, after < 0 ? undefined : start + 1 + after);
		const shows = section.some(
			(one) => one.kind === 'drawing' || (one.kind === 'key' && one.items.some(({ mark }) => mark))
		);
		if (!shows) for (const one of section) kept.delete(one);
	});
	return blocks.filter((block) => kept.has(block));
}
