import { escaped } from '../escaped';
import type { Look } from './look';
import { familiesOf, written } from './text';
import { paint, pixels } from './values';

/** Where things are and what shape they have; copied as they stand. */
const GEOMETRY =
	/^(d|x|y|x1|y1|x2|y2|dx|dy|cx|cy|r|rx|ry|fx|fy|width|height|points|transform|viewBox|preserveAspectRatio|offset|overflow|pathLength|clipPathUnits|maskUnits|patternUnits|patternContentUnits|patternTransform|gradientUnits|gradientTransform|marker(Width|Height|Units)|refX|refY|orient|href)$/;
/** What a sheet may say of a mark, and whether it is handed on to what is inside. */
const DRESS: Record<string, boolean> = {
	fill: true,
	'fill-opacity': true,
	'fill-rule': true,
	stroke: true,
	'stroke-width': true,
	'stroke-opacity': true,
	'stroke-dasharray': true,
	'stroke-dashoffset': true,
	'stroke-linecap': true,
	'stroke-linejoin': true,
	'font-family': true,
	'font-size': true,
	'font-weight': true,
	'font-style': true,
	'letter-spacing': true,
	'text-anchor': true,
	'paint-order': true,
	'dominant-baseline': false,
	'text-decoration': false,
	'vector-effect': false,
	'stop-color': false,
	'stop-opacity': false,
	'clip-path': false,
	'marker-start': false,
	'marker-end': false,
	mask: false,
	opacity: false
};
const PAINTS = ['fill', 'stroke', 'stop-color'];
const LENGTHS = ['stroke-width', 'stroke-dashoffset', 'letter-spacing', 'stroke-dasharray'];
/** Said to people and to scripts, not drawn. */
const SILENT = ['title', 'desc', 'metadata', 'script', 'style', 'foreignObject'];
const SHAPES = ['path', 'line', 'rect', 'circle', 'ellipse', 'polygon', 'polyline', 'text'];

type Handed = Record<string, string>;

/** The markup inside a drawing, every colour and font written out, without what only a living page needs. */
export function drawnInside(svg: Element, look: Look, handed: Handed): string {
	const dress = handedOn(dressOf(svg, look));
	const dressed = { ...handed, ...dress };
	const own = differing(dress, handed);
	const inside = [...svg.childNodes].map((node) => drawnNode(node, look, dressed)).join('');
	return own && inside ? `<g ${own}>${inside}</g>` : inside;
}

function drawnNode(node: Node, look: Look, handed: Handed): string {
	if (node.nodeType === node.TEXT_NODE) {
		const inText = ['text', 'tspan'].includes(node.parentElement?.tagName ?? '');
		return inText ? escaped((node.textContent ?? '').replace(/\s+/g, ' ')) : '';
	}
	return node.nodeType === node.ELEMENT_NODE ? drawn(node as Element, look, handed) : '';
}

function drawn(element: Element, look: Look, handed: Handed): string {
	const { cascade } = look;
	const { tagName } = element;
	if (SILENT.includes(tagName) || cascade.own(element).get('display') === 'none') return '';
	const dress = dressOf(element, look);
	if (Number(dress.opacity ?? 1) === 0) return '';
	const seen = cascade.value(element, 'visibility') !== 'hidden';
	const all = { ...handed, ...dress };
	if (SHAPES.includes(tagName) && (!seen || isBare(all, element))) return '';

	const inside = [...element.childNodes]
		.map((child) => drawnNode(child, look, { ...handed, ...handedOn(dress) }))
		.join('');
	const places = [...element.attributes]
		.filter(({ name }) => GEOMETRY.test(name) || (name === 'id' && isAskedFor(element)))
		.map(({ name, value }) => [name, value.replace(/-?\d*\.\d{3,}(e-?\d+)?/g, shortened)]);
	const said = [written(Object.fromEntries(places) as Handed), differing(dress, handed)];
	const attributes = said.filter(Boolean).join(' ');
	if (tagName === 'g' && !inside) return '';
	if (tagName === 'g' && !attributes) return inside;
	const start = `<${tagName}${attributes ? ` ${attributes}` : ''}`;
	return inside ? `${start}>${inside}</${tagName}>` : `${start}/>`;
}

/** True when nothing of a shape would be seen, as of those that only catch the pointer. */
function isBare(dress: Handed, element: Element): boolean {
	if (element.closest('clipPath, mask')) return false;
	const filled = dress.fill !== 'none' && Number(dress['fill-opacity'] ?? 1) > 0;
	const stroked = (dress.stroke ?? 'none') !== 'none' && Number(dress['stroke-width'] ?? 1) > 0;
	return !filled && !stroked;
}

/** True when something in the document points to it by its id. */
const isAskedFor = (element: Element): boolean =>
	element.ownerDocument.documentElement.outerHTML.includes(`#${element.id})`) ||
	element.ownerDocument.querySelector(`use[href="#${element.id}"]`) !== null;

const shortened = (number: string): string => String(Math.round(Number(number) * 100) / 100);

/** What the sheets and the element's own attributes say of its look, resolved. */
function dressOf(element: Element, look: Look): Handed {
	const dress: Handed = {};
	for (const [property, value] of look.cascade.own(element)) {
		if (!(property in DRESS) || value === 'inherit') continue;
		const said = look.resolve(element, value);
		if (PAINTS.includes(property)) Object.assign(dress, painted(property, said, dress));
		else if (property === 'font-size') dress[property] = shortened(String(look.size(element)));
		else if (property === 'font-family') dress[property] = familiesOf(said);
		else if (LENGTHS.includes(property)) dress[property] = lengths(said, look.size(element));
		else if (property.endsWith('-opacity') && property in dress)
			dress[property] = String(Number(dress[property]) * Number(said));
		else dress[property] = said;
	}
	return dress;
}

/** A paint and how much of it covers, in two attributes: no reader of SVG fails to know those. */
function painted(property: string, said: string, dress: Handed): Handed {
	const { color, alpha } = paint(said);
	if (alpha === 1) return { [property]: color };
	const opacity = property === 'stop-color' ? 'stop-opacity' : `${property}-opacity`;
	return { [property]: color, [opacity]: String(alpha * Number(dress[opacity] ?? 1)) };
}

const lengths = (said: string, em: number): string =>
	said
		.split(/[\s,]+/)
		.map((one) => pixels(one, em) ?? one)
		.join(' ');

const handedOn = (dress: Handed): Handed =>
	Object.fromEntries(Object.entries(dress).filter(([name]) => DRESS[name]));

/** As markup what differs from what is handed on anyway. */
const differing = (dress: Handed, handed: Handed): string =>
	written(
		Object.fromEntries(
			Object.entries(dress).filter(([name, value]) => !(DRESS[name] && handed[name] === value))
		)
	);
