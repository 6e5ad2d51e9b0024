import * as prettier from 'prettier';
import type { Equation, SectorText } from './read-equations.ts';

/** Names of everything the fused functions hold in arrays, each in its order there. */
type Layout = {
	readonly before: readonly Equation[];
	readonly during: readonly Equation[];
	readonly after: readonly Equation[];
	readonly stocks: readonly string[];
	readonly constants: readonly string[];
	readonly columns: readonly string[];
};

/** One place where an equation reads a quantity; what it sees there can be held. */
type Reading = readonly [quantity: string, equation: string];

/**
 * Writes all sectors as one straight-line module: the same constants under the same names, over typed arrays instead of
 * objects. That is several times as fast and leaves nothing for the garbage collector.
 * @param sectors as `readSectors` gives them
 * @param order names of the sectors' functions: the one before the clock starts, those of every step, the one after it has stopped
 * @param stocks names of the stocks, in the order of their table
 * @param levers names of the levers, in the order of their table
 * @param readings every place where a link can be cut; throws on one that no equation does
 */
export async function fuseSectors(
	sectors: readonly SectorText[],
	order: readonly string[],
	stocks: readonly string[],
	levers: readonly string[],
	readings: readonly Reading[]
): Promise<string> {
	const layout = withReadings(layOut(sectors, order, stocks, levers), readings);
	const { before, after, constants, columns } = layout;
	const parameters = namesFrom(sectors, 'Parameters');
	const past = namesFrom(sectors, 'Past');
	const functions = callsOf([...before, ...layout.during, ...after]).filter((name) => name !== 'seen');

	return formatted(
		'src/lib/model/fused.generated.ts',
		`
/**
 * All sectors as one straight-line function, written by \`src/build/fuse-sectors.ts\`; never edit it by hand.
 * A test compares it with the sectors and, with \`-u\`, writes it anew.
 */
import { ${functions.join(', ')} } from './functions';
import { seen } from './seen';
import { TODAY } from './today';
import type { Levers, Parameters, Past } from './types';

/** Every stock and equation, in the order of the columns of a run. */
export const COLUMNS = [${columns.map((name) => `'${name}'`).join(', ')}] as const;

/** What does not change during a run: levers, assumptions and what 2012 was. */
export function constantsOf({ ${levers.join(', ')} }: Levers, { ${parameters.join(', ')} }: Parameters): Float64Array {
${before.map(constant).join('\n')}
return Float64Array.of(${constants.join(', ')});
}

/**
 * The change of every stock per year, into \`changes\`; and, where \`row\` is not negative, every stock and equation into that row of \`columns\`.
 * \`columns\` holds one column after the other, each of \`rows\` numbers. \`held\` has one number for each reading of a link:
 * where it is one, and not NaN, the equation sees it in place of the present value.
 */
export function equations(${ARGUMENTS}): void {
${step(layout)}
}

/** What is reported of a row once the whole run is known, into that row of \`columns\`. */
export function measures(time: number, constants: Float64Array, columns: Float64Array, row: number, rows: number, { ${past.join(', ')} }: Past): void {
${used(after, columns)
	.filter((name) => !after.some(({ id }) => id === name))
	.map((name) => `const ${name} = columns[${columns.indexOf(name)} * rows + row] as number;`)
	.join('\n')}
${load(used(after, constants), 'constants', constants).join('\n')}
${after.map(constant).join('\n')}
${after.map(({ id }) => `columns[${columns.indexOf(id)} * rows + row] = ${id};`).join('\n')}
}
`
	);
}

const ARGUMENTS =
	'time: number, stocks: Float64Array, constants: Float64Array, changes: Float64Array, columns: Float64Array, row: number, rows: number, held: Float64Array';

/** The layout with every reading turned into what the equation sees of it. */
function withReadings(layout: Layout, readings: readonly Reading[]): Layout {
	for (const [quantity, id] of readings) {
		const reader = layout.during.find((equation) => equation.id === id);
		if (!reader?.dependencies.includes(quantity))
			throw new Error(`'${id}' is no equation that reads '${quantity}'`);
	}
	return { ...layout, during: layout.during.map((equation) => withHeld(equation, readings)) };
}

/** Sorts the equations into before, during and after a run, and gives every name its place. */
function layOut(
	sectors: readonly SectorText[],
	order: readonly string[],
	stocks: readonly string[],
	levers: readonly string[]
): Layout {
	const named = (name: string) => {
		const sector = sectors.find((one) => one.name === name);
		if (!sector) throw new Error(`there is no sector called '${name}'`);
		return sector;
	};
	const before = named(order[0] ?? '').equations;
	const during = order.slice(1, -1).flatMap((name) => named(name).equations);
	const after = named(order.at(-1) ?? '').equations;
	return {
		before,
		during,
		after,
		stocks,
		constants: [...levers, ...namesFrom(sectors, 'Parameters'), ...before.map(({ id }) => id)],
		columns: [...stocks, ...during.map(({ id }) => id), ...after.map(({ id }) => id)]
	};
}

/** The body of the function that runs at every step. */
function step({ during, stocks, constants, columns }: Layout): string {
	const recorded = [...stocks, ...during.map(({ id }) => id)];
	return `${load(stocks, 'stocks', stocks).join('\n')}
${load(used(during, constants), 'constants', constants).join('\n')}
${during.map(constant).join('\n')}
${stocks.map((name, index) => `changes[${index}] = ${name}Change;`).join('\n')}
if (row < 0) return;
${recorded.map((name) => `columns[${columns.indexOf(name)} * rows + row] = ${name};`).join('\n')}`;
}

/** The equation with each quantity it has a reading of replaced by what it sees of it. */
function withHeld(equation: Equation, readings: readonly Reading[]): Equation {
	const source = readings.reduce(
		(text, [quantity, id], place) =>
			id === equation.id
				? text.replace(
						new RegExp(`(?<![\\w.])${quantity}\\b`, 'g'),
						`seen(held, ${place}, ${quantity})`
					)
				: text,
		equation.source
	);
	return { ...equation, source };
}

async function formatted(file: string, text: string): Promise<string> {
	return prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
}

/** Those of the names that some of the equations use. */
function used(equations: readonly Equation[], names: readonly string[]): string[] {
	const dependencies = new Set(equations.flatMap((equation) => equation.dependencies));
	return names.filter((name) => dependencies.has(name));
}

const load = (names: readonly string[], array: string, from: readonly string[]) =>
	names.map((name) => `const ${name} = ${array}[${from.indexOf(name)}] as number;`);

const constant = ({ id, source }: Equation) => `const ${id} = ${source};`;

/** The model's own functions that the equations call. */
const callsOf = (equations: readonly Equation[]): string[] => [
	...new Set(
		equations.flatMap(({ source }) =>
			[...source.matchAll(/(?<![\w.])([a-z]\w*)\(/g)].map(([, name]) => name ?? '')
		)
	)
].sort();

/** Every name that any sector takes from one source, in order of first use. */
const namesFrom = (sectors: readonly SectorText[], source: string): string[] => [
	...new Set(
		sectors.flatMap(({ takes }) => Object.keys(takes).filter((name) => takes[name] === source))
	)
];
