import { converter, parse as parseColor, toGamut, formatHex, type Color } from 'culori';
import {
	type CssNode,
	type FunctionNode,
	generate,
	type List,
	type ListItem,
	parse,
	walk
} from 'css-tree';

/** The two dresses of a still image. */
export type Theme = 'light' | 'dark';

/** Gives the text of a custom property, `--ink`, where it is asked for; undefined when it has none. */
export type Variable = (name: string) => string | undefined;

/** Functions that name a colour in a way older readers of SVG do not know. */
const COLORS = new Set(['oklch', 'oklab', 'lch', 'lab', 'hsl', 'hsla', 'rgb', 'rgba', 'color']);
const inGamut = toGamut('rgb', 'oklch');
const toRgb = converter('rgb');

/**
 * A value of a style sheet with nothing left to look up: `var()` replaced, one side of `light-dark()` taken, colours
 * written as `#rrggbb` or `#rrggbbaa`. Throws on a property without a value and on one that leads back to itself.
 */
export function resolved(
	text: string,
	theme: Theme,
	variable: Variable,
	asked: string[] = []
): string {
	if (!text.includes('(')) return text.trim();
	const tree = parse(text, { context: 'value' });
	walk(tree, {
		leave(node: CssNode, item: ListItem<CssNode>, list: List<CssNode>) {
			if (node.type !== 'Function') return;
			const replacement = replaced(node, theme, variable, asked);
			if (replacement === undefined) return;
			// A value's functions stand in lists; the walk gives none only for the value itself.
			const pieces = parse(replacement, { context: 'value' });
			if (pieces.type === 'Value') list.replace(item, pieces.children);
		}
	});
	return generate(tree);
}

function replaced(
	node: FunctionNode,
	theme: Theme,
	variable: Variable,
	asked: string[]
): string | undefined {
	const parts = argumentsOf(node);
	const [first = '', ...others] = parts;
	if (node.name === 'light-dark') return theme === 'light' ? first : others.join(',');
	if (node.name === 'var') {
		if (asked.includes(first))
			throw new Error(`${[...asked, first].join(' → ')} leads in a circle`);
		const value = variable(first) ?? (others.length ? others.join(',') : undefined);
		if (value === undefined) throw new Error(`no style sheet gives ${first} a value`);
		return resolved(value, theme, variable, [...asked, first]);
	}
	return COLORS.has(node.name) ? hex(generate(node)) : undefined;
}

/** What stands between the commas of a function. */
function argumentsOf(node: FunctionNode): string[] {
	const parts = [''];
	for (const child of node.children.toArray()) {
		if (child.type === 'Operator' && child.value === ',') parts.push('');
		else parts.push(`${parts.pop() ?? ''} ${generate(child)}`.trim());
	}
	return parts;
}

/** A colour as `#rrggbb`, with two more digits where it lets something through. Throws when it is none. */
function hex(text: string): string {
	const color: Color | undefined = parseColor(text);
	if (!color) throw new Error(`“${text}” is no colour`);
	const alpha = color.alpha ?? 1;
	const opaque = formatHex(toRgb(inGamut(color)));
	return alpha >= 1 ? opaque : `${opaque}${byte(alpha)}`;
}

const byte = (share: number): string =>
	Math.round(255 * share)
		.toString(16)
		.padStart(2, '0');

/** A resolved paint as SVG has always known it: a colour without, and how much of it covers (0 to 1). */
export function paint(text: string): { color: string; alpha: number } {
	if (/^(none|transparent)$/.test(text)) return { color: 'none', alpha: 1 };
	if (text.startsWith('url(')) return { color: text, alpha: 1 };
	const color: Color | undefined = parseColor(text);
	if (!color) throw new Error(`“${text}” is no paint`);
	const alpha = color.alpha ?? 1;
	return alpha === 0
		? { color: 'none', alpha: 1 }
		: { color: formatHex(toRgb(color)), alpha: Math.round(alpha * 100) / 100 };
}

/** A length in px; `em` is the size of type where it stands. Numbers without a unit are px. Undefined for others. */
export function pixels(text: string, em = 16): number | undefined {
	const found = /^([-+]?[\d.]+(?:e-?\d+)?)(px|rem|em)?$/.exec(text.trim());
	if (!found) return undefined;
	return Number(found[1]) * (found[2] === 'rem' ? 16 : found[2] === 'em' ? em : 1);
}
