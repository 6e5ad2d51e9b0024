import { inWords, typesetName, typesetSymbol } from '../../build/typeset-symbols';
import { EQUATIONS, LEVER_KEYS, LEVERS, PARAMETERS, STOCK_NAMES, STOCKS } from '$lib/model';

/** Something an equation may name. */
export type Quantity = {
	readonly name: string;
	readonly kind: 'stock' | 'equation' | 'parameter' | 'lever' | 'time' | 'past';
	/** As people say it. */
	readonly label: string;
	/** MathML of its symbol. */
	readonly marks: string;
	/** Where on the page it is explained, '' where nothing more is to be said. */
	readonly anchor: string;
};

const stocks = STOCK_NAMES.map((name): Quantity => {
	const marks = typesetSymbol(STOCKS[name].symbol);
	return { name, kind: 'stock', label: inWords(name), marks, anchor: name };
});

const equations = EQUATIONS.map(({ id, symbol }): Quantity => {
	const marks = symbol ? typesetSymbol(symbol) : typesetName(id);
	return { name: id, kind: 'equation', label: inWords(id), marks, anchor: id };
});

const parameters = Object.entries(PARAMETERS).map(([name, { symbol }]): Quantity => {
	return {
		name,
		kind: 'parameter',
		label: inWords(name),
		marks: typesetSymbol(symbol),
		anchor: name
	};
});

const levers = LEVER_KEYS.flatMap((key): Quantity[] => {
	const about = { kind: 'lever', anchor: `lever-${LEVERS[key].id}` } as const;
	const label = inWords(key);
	return [
		{ ...about, name: key, label: `${label}, as set`, marks: typesetName(key, 'set') },
		{ ...about, name: `today.${key}`, label: `${label}, today`, marks: typesetName(key, 'today') }
	];
});

/** A stock or equation as it was at a time. */
const past = (name: string, of: string, symbol: string, time = ''): Quantity => ({
	name,
	kind: 'past',
	label: inWords(name),
	marks: typesetSymbol(time ? `${symbol}(${time})` : symbol),
	anchor: of
});

/** Everything an equation may name, by name. */
export const QUANTITIES: Readonly<Record<string, Quantity>> = Object.fromEntries(
	[
		...stocks,
		...equations,
		...parameters,
		...levers,
		{ name: 'time', kind: 'time', label: 'time', marks: '<mi>t</mi>', anchor: '' } as const,
		past('logPublicEfficiencyIn2023', 'logPublicEfficiency', 'lnAp', '2023'),
		past('logPublicEfficiencyInMid2025', 'logPublicEfficiency', 'lnAp', '2025.5'),
		past('markupIn2023', 'markup', 'markup', '2023'),
		past('markupInMid2025', 'markup', 'markup', '2025.5'),
		past('timeOfFrontierAtOpenCapability', 'openCapability', 'tstar')
	].map((one) => [one.name, one])
);
