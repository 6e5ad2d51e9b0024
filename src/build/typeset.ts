import type { Tree } from './read-equations.ts';

/** MathML of a quantity's symbol, by the quantity's name. */
export type Symbols = (name: string) => string;

/** How tightly an expression holds together: sums least, single marks most. */
const TIGHTNESS = { sum: 1, product: 2, mark: 3 } as const;
type Piece = { readonly marks: string; readonly tightness: number };

const SEPARATOR = '<mo separator="true">,</mo>';
/** Functions that are written as a name before brackets. */
const NAMES: Readonly<Record<string, string>> = {
	log: '<mi>ln</mi>',
	log10: '<msub><mi>log</mi><mn>10</mn></msub>',
	min: '<mi>min</mi>',
	max: '<mi>max</mi>',
	logistic: '<mi>σ</mi>',
	decimalLogistic: '<msub><mi>σ</mi><mn>10</mn></msub>',
	smoothStep: '<mi>smooth</mi>',
	hardwareProgress: '<mi>h</mi>',
	assistance: '<mi>assist</mi>',
	duplicatedShare: '<mi>dup</mi>'
};

/** An equation as MathML: what it gives, and the expression. */
export function typesetEquation(left: string, tree: Tree, symbols: Symbols): string {
	const right = typeset(tree, symbols).marks;
	return `<math display="block"><mrow>${left}<mo>=</mo>${right}</mrow></math>`;
}

/** A symbol alone, in running text. */
export const inline = (marks: string): string => `<math>${marks}</math>`;

/** The change of a stock a year. */
export function typesetChange(stock: string): string {
	return `<mfrac><mrow><mi>d</mi><mspace width="0.1em"/>${stock}</mrow><mrow><mi>d</mi><mspace width="0.1em"/><mi>t</mi></mrow></mfrac>`;
}

/** The name of one of the model's functions, applied to names. */
export function typesetCall(name: string, operands: readonly string[]): string {
	return `<mrow>${NAMES[name] ?? `<mi>${name}</mi>`}${bracketed(operands.join(SEPARATOR))}</mrow>`;
}

function typeset(tree: Tree, symbols: Symbols): Piece {
	if (typeof tree === 'number') return mark(typesetNumber(tree));
	if (typeof tree === 'string') return mark(symbols(tree));
	const [operation, ...operands] = tree;
	const pieces = operands.map((operand) => typeset(operand, symbols));
	const [first = mark(''), second = mark('')] = pieces;
	switch (operation) {
		case '+':
			return sum(`${first.marks}<mo>+</mo>${second.marks}`);
		case '-':
			return sum(`${first.marks}<mo>−</mo>${within(second, TIGHTNESS.product)}`);
		case 'negative':
			return sum(`<mo form="prefix">−</mo>${within(first, TIGHTNESS.product)}`);
		case '*':
			return product(first, second, operands);
		case '/':
			return mark(`<mfrac>${row(first.marks)}${row(second.marks)}</mfrac>`);
		case '>=':
			return sum(`${first.marks}<mo>≥</mo>${second.marks}`);
		case '<=':
			return sum(`${first.marks}<mo>≤</mo>${second.marks}`);
		case 'if':
			return mark(cases(tree, symbols));
		case 'LN10':
			return mark('<mrow><mi>ln</mi><mspace width="0.17em"/><mn>10</mn></mrow>');
		case 'exp':
			return exponential(operands[0] ?? NaN, first);
		case 'sqrt':
			return mark(`<msqrt>${first.marks}</msqrt>`);
		case 'abs':
			return mark(`<mrow><mo>|</mo>${first.marks}<mo>|</mo></mrow>`);
		case 'pow':
			return mark(`<msup>${base(operands[0] ?? NaN, first)}${row(second.marks)}</msup>`);
		default:
			return mark(typesetCall(operation, pieces.map(({ marks }) => marks)));
	}
}

const mark = (marks: string): Piece => ({ marks, tightness: TIGHTNESS.mark });
const sum = (marks: string): Piece => ({ marks, tightness: TIGHTNESS.sum });
const row = (marks: string) => `<mrow>${marks}</mrow>`;
/** Brackets, as tall as what they hold where that is more than a line. */
function bracketed(marks: string): string {
	const stretch = /<m(frac|sup|table|sqrt)/.test(marks) ? '' : ' stretchy="false"';
	return `<mrow><mo${stretch}>(</mo>${marks}<mo${stretch}>)</mo></mrow>`;
}

/** A piece in brackets, if it would fall apart where it stands. */
const within = ({ marks, tightness }: Piece, needed: number) =>
	tightness < needed ? bracketed(marks) : marks;

/** Factors side by side; a dot where one is a number or a word. */
function product(first: Piece, second: Piece, operands: readonly Tree[]): Piece {
	if (first.marks === second.marks) return mark(`<msup>${within(first, TIGHTNESS.mark)}<mn>2</mn></msup>`);
	const right = within(second, TIGHTNESS.product);
	const isPlain = typeof operands[0] === 'number' && !/^<m(n|text)|^<msup><mn>/.test(right);
	const leftEnd = /<\/m(text|n)>$/.test(first.marks) && !isPlain;
	const dotted = leftEnd || /^<m(n|text)|^<msup><mn>/.test(right);
	const times = dotted ? '<mo>·</mo>' : '<mo>&#8290;</mo><mspace width="0.17em"/>';
	const left = operands[0]?.constructor === Array && operands[0][0] === 'negative' ? first.marks : within(first, TIGHTNESS.product);
	return { marks: `${left}${times}${right}`, tightness: TIGHTNESS.product };
}

/** e with an exponent, or exp in front of brackets where the exponent is no single line. */
function exponential(exponent: Tree, piece: Piece): Piece {
	return isOneLine(exponent)
		? mark(`<msup><mi>e</mi>${row(piece.marks)}</msup>`)
		: mark(`<mrow><mi>exp</mi><mo>&#8289;</mo>${bracketed(piece.marks)}</mrow>`);
}

function isOneLine(tree: Tree): boolean {
	if (typeof tree !== 'object') return true;
	const [operation, ...operands] = tree;
	return ['+', '-', '*', 'negative'].includes(operation) && operands.every(isOneLine);
}

function base(tree: Tree, piece: Piece): string {
	return typeof tree === 'object' || piece.marks.startsWith('<mrow>')
		? bracketed(piece.marks)
		: piece.marks;
}

/** Cases one below the other; a case that is itself cases adds its lines. */
function cases(tree: Tree, symbols: Symbols): string {
	const lines: string[] = [];
	const line = (value: Tree, when: string) =>
		lines.push(
			`<mtr><mtd>${row(typeset(value, symbols).marks)}</mtd><mtd>${row(when)}</mtd></mtr>`
		);
	let rest = tree;
	while (typeof rest === 'object' && rest[0] === 'if') {
		const [, condition = NaN, yes = NaN, no = NaN]: readonly Tree[] = rest;
		line(yes, `<mtext>if&#160;</mtext>${typeset(condition, symbols).marks}`);
		rest = no;
	}
	line(rest, '<mtext>else</mtext>');
	return `<mrow><mo>{</mo><mtable columnalign="left left">${lines.join('')}</mtable></mrow>`;
}

/** A number as it is written by hand: powers of ten beyond a hundred thousand as such. */
function typesetNumber(value: number): string {
	const exponent = Math.log10(Math.abs(value));
	return Number.isInteger(exponent) && Math.abs(exponent) >= 5
		? `<msup><mn>10</mn><mn>${exponent < 0 ? '−' : ''}${Math.abs(exponent)}</mn></msup>`
		: `<mn>${value}</mn>`;
}
