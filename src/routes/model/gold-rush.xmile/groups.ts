import type { Group, Variable } from '$lib/export/xmile';
import type { Expression } from '$lib/export/xmile-expression';
import {
	type Equation,
	EQUATIONS,
	LEVER_KEYS,
	LEVER_WORDS,
	LEVERS,
	PARAMETERS,
	SECTORS,
	STOCK_NAMES,
	STOCKS,
	type StockName
} from '$lib/model';

/** The measure that follows a whole path backwards, which no built-in function of XMILE does. */
export const LEFT_OUT = 'openClosedLag';

/** What measures remember of a run: the quantity, and the year from which on it is kept. */
const REMEMBERED: Readonly<Record<string, readonly [quantity: string, year: number]>> = {
	logPublicEfficiencyIn2023: ['logPublicEfficiency', 2023],
	markupIn2023: ['markup', 2023],
	logPublicEfficiencyInMid2025: ['logPublicEfficiency', 2025.5],
	markupInMid2025: ['markup', 2025.5]
};

/** All of the model as groups of variables. `initials` says what each stock starts from. */
export function groupsOf(initials: Readonly<Record<string, Expression>>): Group[] {
	return [
		{
			name: 'Levers',
			sentence:
				'What a person can turn; each stands where it is today. They act from the policy start on.',
			variables: LEVER_KEYS.map(lever)
		},
		{
			name: 'Levers today',
			sentence: 'Where every lever is until the policy starts. Leave these as they are.',
			variables: todays()
		},
		{
			name: 'Assumptions',
			sentence: 'What is assumed, with the range that is plausible and where it comes from.',
			variables: Object.entries(PARAMETERS).map(([id, parameter]) => ({
				id,
				expression: parameter.value,
				unit: parameter.unit,
				sentence: sentences(parameter.meaning, plausible(parameter), `Source: ${parameter.source}`)
			}))
		},
		{
			name: 'Stocks',
			sentence: 'Quantities with memory: they change only by their rates.',
			variables: STOCK_NAMES.map((name) => stock(name, initials[name]))
		},
		...SECTORS.map(({ id, sentence, reason }) => ({
			name: `Sector ${id.replaceAll('-', ' ')}`,
			sentence: sentences(sentence, reason),
			variables: EQUATIONS.filter(({ sector, id: name }) => sector === id && name !== LEFT_OUT).map(
				equation
			)
		})),
		{
			name: 'Memory',
			sentence:
				'What prices compare with: each is the present value up to a date, and what it was then from that date on.',
			variables: Object.entries(REMEMBERED).flatMap(([id, [quantity, year]]) =>
				memory(id, quantity, year)
			)
		}
	];
}

function lever(id: (typeof LEVER_KEYS)[number]): Variable {
	const { label, unit, low, high, default: today } = LEVERS[id];
	const sentence = sentences(`${label}.`, LEVER_WORDS[id].explains);
	return { id, expression: today, unit, sentence, range: { low, high } };
}

/** Today's position of every lever that an equation compares with. */
function todays(): Variable[] {
	const used = new Set(EQUATIONS.flatMap(({ dependencies }) => dependencies));
	return LEVER_KEYS.filter((key) => used.has(`today.${key}`)).map((key) => ({
		id: `today.${key}`,
		expression: LEVERS[key].default,
		unit: LEVERS[key].unit,
		sentence: `${LEVERS[key].label}, as it is today.`
	}));
}

function stock(name: StockName, initial: Expression | undefined): Variable {
	if (initial === undefined) throw new Error(`nothing says what '${name}' starts from`);
	const { unit, meaning, symbol } = STOCKS[name];
	return {
		id: name,
		expression: initial,
		unit,
		sentence: sentences(meaning, `Letter: ${symbol}.`),
		changedBy: `${name}Change`
	};
}

function equation({ id, tree, unit, sentence, symbol }: Equation): Variable {
	const letter = symbol ? `Letter: ${symbol}.` : '';
	return { id, expression: tree, unit, sentence: sentences(sentence, letter) };
}

/** A quantity, the stock that keeps what it was in a year, and the flow that fills that stock within one step. */
function memory(id: string, quantity: string, year: number): Variable[] {
	const unit = unitOf(quantity);
	const name = `${id.charAt(0).toUpperCase()}${id.slice(1)}`;
	const thatStep: Expression = ['<', ['abs', ['-', 'time', year]], ['/', 'step', 2]];
	return [
		{
			id,
			expression: ['if', ['<=', 'time', year], quantity, `kept${name}`],
			unit,
			sentence: `Up to ${year} the present value; from then on what it was in ${year}.`
		},
		{
			id: `kept${name}`,
			expression: 0,
			unit,
			sentence: `What it was in ${year}; 0 before.`,
			changedBy: `keeping${name}`
		},
		{
			id: `keeping${name}`,
			expression: ['if', thatStep, ['/', quantity, 'step'], 0],
			unit: `${unit} a year`,
			sentence: `Fills the stock in the one step that begins in ${year}.`
		}
	];
}

/** The unit of a stock or an equation. Throws where none has that name. */
function unitOf(name: string): string {
	const isStock = (one: string): one is StockName => one in STOCKS;
	if (isStock(name)) return STOCKS[name].unit;
	const equation = EQUATIONS.find(({ id }) => id === name);
	if (!equation) throw new Error(`no equation is called '${name}'`);
	return equation.unit;
}

function plausible({ low, high }: { low?: number; high?: number }): string {
	return low === undefined || high === undefined ? '' : `Plausible from ${low} to ${high}.`;
}

/** Sentences in a row, each with a full stop. */
function sentences(...texts: string[]): string {
	return texts
		.filter((text) => text !== '')
		.map((text) => (/[.!?]$/.test(text) ? text : `${text}.`))
		.join(' ');
}
