import { EQUATIONS, PARAMETERS, SECTORS, STOCK_NAMES, STOCKS } from '$lib/model';

/** What the model's page prints of an equation. */
export type PrintedEquation = {
	id: string;
	unit: string;
	symbol: string;
	sentence: string;
	source: string;
};

/** Sectors in order of evaluation, each with its equations as the code states them. */
export const SECTOR_TEXTS = SECTORS.map(({ id, sentence, reason }) => ({
	id,
	sentence,
	reason,
	equations: EQUATIONS.filter((equation) => equation.sector === id).map(
		({ id, unit, symbol, sentence, source }): PrintedEquation => ({
			id,
			unit,
			symbol: symbol ?? '',
			sentence,
			source: source.replace(/\s+/g, ' ')
		})
	)
}));

/** Every stock with its unit and meaning. */
export const STOCK_TEXTS = STOCK_NAMES.map((name) => ({
	name,
	symbol: STOCKS[name].symbol,
	unit: STOCKS[name].unit,
	meaning: STOCKS[name].meaning
}));

/** Every assumption, as the page prints it. */
export const PARAMETER_TEXTS = Object.entries(PARAMETERS).map(([name, parameter]) => ({
	name,
	symbol: parameter.symbol,
	value: String(Number(parameter.value.toPrecision(5))),
	range:
		parameter.low === undefined || parameter.high === undefined
			? 'held fixed'
			: `${parameter.low.toPrecision(3)} to ${parameter.high.toPrecision(3)}`,
	unit: parameter.unit,
	meaning: parameter.meaning,
	source: parameter.source,
	confidence: parameter.confidence
}));
