import { escaped } from '$lib/escaped';
import { readFunctions } from '../../build/read-functions';
import { inline, typesetCall, typesetChange, typesetEquation } from '../../build/typeset';
import { typesetName } from '../../build/typeset-symbols';
import { type Equation, EQUATIONS, SECTORS, STOCK_NAMES } from '$lib/model';
import { type Quantity, QUANTITIES } from './quantities.build';

/** From so many letters on, an equation is wider than a phone: what scrolls must be reachable by keyboard. */
const WIDE = 30;

function quantity(name: string): Quantity {
	const found = QUANTITIES[name];
	if (!found) throw new Error(`nothing to print for '${name}'`);
	return found;
}
const symbols = (name: string) => quantity(name).marks;

/** How many letters, digits and signs a formula shows. */
const lettersIn = (math: string) =>
	math.replace(/<annotation[\s\S]*?<\/annotation>|<[^>]*>|\s/g, '').length;

function scrolling(id: string, math: string): string {
	const reach =
		lettersIn(math) > WIDE ? ` tabindex="0" role="group" aria-label="${id} as a formula"` : '';
	return `<div class="formula"${reach}>${math}</div>`;
}

/** What an equation gives: its symbol, and the change of the stock where it is one. */
function leftOf({ id, symbol }: Equation): string {
	const stock = STOCK_NAMES.find((name) => id === `${name}Change`);
	if (!stock) return symbols(id);
	const change = typesetChange(symbols(stock));
	return symbol ? `${change}<mo>=</mo>${symbols(id)}` : change;
}

function used(name: string): string {
	const { label, marks, anchor } = quantity(name);
	// What has no symbol is written as its name: once is enough.
	const words = marks === typesetName(name) ? label : `${inline(marks)} ${label}`;
	return anchor ? `<a href="#${anchor}">${words}</a>` : `<span>${words}</span>`;
}

function entry(equation: Equation): string {
	const { id, unit, sentence, tree, dependencies, symbol } = equation;
	const own = symbol ? ` ${inline(symbols(id))}` : '';
	const formula = scrolling(id, typesetEquation(leftOf(equation), tree, symbols));
	const uses =
		dependencies.length > 0 ? `<p class="uses">${dependencies.map(used).join(' ')}</p>` : '';
	return `<li id="${id}"><p class="what"><code>${id}</code>${own} <small>${escaped(unit)}</small></p><p>${escaped(sentence)}</p>${formula}${uses}</li>`;
}

/** Sectors in order of evaluation: what each is about, and why it is so. */
export const SECTOR_HEADS = SECTORS.map(({ id, sentence, reason }) => ({
	id,
	title: sentence.slice(0, sentence.indexOf(':')),
	about: sentence.slice(sentence.indexOf(':') + 2),
	reason
}));

/** The equations of every sector, typeset, as HTML. */
export const SECTOR_MARKUP: Readonly<Record<string, string>> = Object.fromEntries(
	SECTORS.map(({ id }) => [
		id,
		EQUATIONS.filter(({ sector }) => sector === id)
			.map(entry)
			.join('')
	])
);

/** The functions that equations call, as HTML. */
export const FUNCTION_MARKUP = readFunctions('src/lib/model/functions.ts')
	.map(({ id, sentence, takes, tree }) => {
		const named = (name: string) =>
			name === 'time' || name === 'x' ? `<mi>${name.charAt(0)}</mi>` : typesetName(name);
		const left = typesetCall(id, takes.map(named));
		return `<li><p class="what"><code>${id}</code></p><p>${escaped(sentence).replace(/`(\w+)`/g, '<code>$1</code>')}</p>${scrolling(id, typesetEquation(left, tree, named))}</li>`;
	})
	.join('');
