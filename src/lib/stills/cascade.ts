import Specificity from '@bramus/specificity';
import { generate, parse, type AtrulePrelude, type Block, type CssNode, type Raw } from 'css-tree';

/** A declaration that some rule makes, with what decides whether it wins. */
type Declared = { property: string; value: string; rank: number[] };
type Rule = { selector: string; rank: number[]; declarations: Omit<Declared, 'rank'>[] };

/** What belongs to states and parts that no still image has. */
const MOVING = /::|:(hover|focus|active|disabled|checked|visited|target|fullscreen)/;

/** What properties hand on to what is inside: those of writing and drawing that our figures use. */
const INHERITED =
	/^(color|cursor|fill|fill-opacity|fill-rule|clip-rule|font-family|font-size|font-style|font-weight|letter-spacing|paint-order|stroke|stroke-dasharray|stroke-dashoffset|stroke-linecap|stroke-linejoin|stroke-miterlimit|stroke-opacity|stroke-width|text-anchor|visibility|--.*)$/;

/** What browsers bring themselves. */
const BROWSER =
	'b, strong, h1, h2, h3, h4, th { font-weight: 700 } i, em, cite { font-style: italic } small { font-size: 0.8125rem } [hidden], script, style, option { display: none }';

/**
 * The style sheets of a document, asked for one element at a time. Blocks for media are passed over; those for
 * containers hold as if every container were `width` px wide.
 */
export class Cascade {
	readonly #declared = new Map<Element, Declared[]>();
	readonly #own = new Map<Element, Map<string, string>>();

	constructor(
		readonly root: Document,
		sheets: string[],
		width: number
	) {
		let order = 0;
		for (const [sheet, text] of [BROWSER, ...sheets].entries()) {
			for (const { selector, rank, declarations } of rulesOf(parse(text), width)) {
				order += 1;
				// What browsers bring gives way to everything else.
				const full = [sheet === 0 ? 0 : 1, ...rank, order];
				for (const element of root.querySelectorAll(selector))
					for (const { property, value } of declarations)
						this.#add(element, { property, value, rank: full });
			}
		}
	}

	/** What is declared for this very element: presentation attributes, and over them what the sheets say. */
	own(element: Element): Map<string, string> {
		const known = this.#own.get(element);
		if (known) return known;
		const found = new Map<string, string>();
		for (const { name, value } of element.attributes) found.set(name, value);
		const sorted = (this.#declared.get(element) ?? []).sort((a, b) => compare(a.rank, b.rank));
		for (const { property, value } of sorted) found.set(property, value);
		this.#own.set(element, found);
		return found;
	}

	/** The value that holds for an element, its own or handed on; undefined when none is said. */
	value(element: Element, property: string): string | undefined {
		const own = this.own(element).get(property);
		if (own !== undefined && own !== 'inherit') return own;
		const parent = element.parentElement;
		const hands = own === 'inherit' || INHERITED.test(property);
		return hands && parent ? this.value(parent, property) : undefined;
	}

	/** What is declared for the whole document. */
	rootValue(property: string): string | undefined {
		return this.own(this.root.documentElement).get(property);
	}

	/** Whether it takes no place: not displayed, or inside what is not. */
	hidden(element: Element): boolean {
		if (this.own(element).get('display') === 'none') return true;
		return element.parentElement ? this.hidden(element.parentElement) : false;
	}

	#add(element: Element, declared: Declared): void {
		const list = this.#declared.get(element);
		if (list) list.push(declared);
		else this.#declared.set(element, [declared]);
	}
}

function compare(a: number[], b: number[]): number {
	const index = a.findIndex((one, place) => one !== b[place]);
	return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}

function* rulesOf(sheet: CssNode, width: number): Generator<Rule> {
	if (sheet.type !== 'StyleSheet' && sheet.type !== 'Block') return;
	for (const node of sheet.children.toArray()) {
		if (node.type === 'Atrule' && node.block && holds(node.name, node.prelude, width))
			yield* rulesOf(node.block, width);
		if (node.type !== 'Rule' || node.prelude.type !== 'SelectorList') continue;
		const declarations = declarationsOf(node.block);
		for (const selector of node.prelude.children.toArray().map((one) => generate(one))) {
			if (MOVING.test(selector)) continue;
			const { a, b, c } = Specificity.calculate(selector)[0]?.toObject() ?? { a: 0, b: 0, c: 0 };
			yield { selector, rank: [a, b, c], declarations };
		}
	}
}

/** Only blocks for containers of at least some width can hold. */
function holds(name: string, prelude: AtrulePrelude | Raw | null, width: number): boolean {
	if (name !== 'container' || !prelude) return false;
	const asked = /^\((?:min-width:|width>=)\s*([\d.]+)(px|rem)\)$/.exec(generate(prelude));
	return asked !== null && Number(asked[1]) * (asked[2] === 'rem' ? 16 : 1) <= width;
}

function declarationsOf(block: Block): Rule['declarations'] {
	return block.children
		.toArray()
		.flatMap((node) =>
			node.type === 'Declaration'
				? [{ property: node.property, value: generate(node.value).trim() }]
				: []
		);
}
