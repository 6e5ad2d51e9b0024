import * as prettier from 'prettier';
import type { Equation, SectorText } from './read-equations.ts';

/**
 * Writes all sectors as one straight-line module: the same constants under the same names, over typed arrays instead of
 * objects. That is several times as fast and leaves nothing for the garbage collector.
 * @param sectors as `readSectors` gives them
 * @param order names of the sectors' functions: the one before the clock starts, those of every step, the one after it has stopped
 * @param stocks names of the stocks, in the order of their table
 * @param levers names of the levers, in the order of their table
 */
export async function fuseSectors(
	sectors: readonly SectorText[],
	order: readonly string[],
	stocks: readonly string[],
	levers: readonly string[]
): Promise<string> {
	const named = (name: string) => {
		const sector = sectors.find((one) => one.name === name);
		if (!sector) throw new Error(`there is no sector called '${name}'`);
		return sector;
	};
	const before = named(order[0] ?? '').equations;
	const during = order.slice(1, -1).flatMap((name) => named(name).equations);
	const after = named(order.at(-1) ?? '').equations;
	const all = [...before, ...during, ...after];
	const parameters = namesFrom(sectors, 'Parameters');
	const past = namesFrom(sectors, 'Past');
	const constants = [...levers, ...parameters, ...before.map(({ id }) => id)];
	const columns = [...stocks, ...during.map(({ id }) => id), ...after.map(({ id }) => id)];
	const place = (names: readonly string[], name: string) => names.indexOf(name);
	const used = (equations: readonly Equation[], names: readonly string[]) => {
		const dependencies = new Set(equations.flatMap((equation) => equation.dependencies));
		return names.filter((name) => dependencies.has(name));
	};
	const load = (names: readonly string[], array: string, from: readonly string[]) =>
		names.map((name) => `const ${name} = ${array}[${place(from, name)}] as number;`);
	const functions = [...new Set(all.flatMap((equation) => calls(equation)))].sort();

	const text = `
/**
 * All sectors as one straight-line function, written by \`src/build/fuse-sectors.ts\`; never edit it by hand.
 * A test compares it with the sectors and, with \`-u\`, writes it anew.
 */
import { ${functions.join(', ')} } from './functions';
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
 * \`columns\` holds one column after the other, each of \`rows\` numbers.
 */
export function equations(time: number, stocks: Float64Array, constants: Float64Array, changes: Float64Array, columns: Float64Array, row: number, rows: number): void {
${load(stocks, 'stocks', stocks).join('\n')}
${load(used(during, constants), 'constants', constants).join('\n')}
${during.map(constant).join('\n')}
${stocks.map((name, index) => `changes[${index}] = ${name}Change;`).join('\n')}
if (row < 0) return;
${[...stocks, ...during.map(({ id }) => id)].map((name) => `columns[${place(columns, name)} * rows + row] = ${name};`).join('\n')}
}

/** What is reported of a row once the whole run is known, into that row of \`columns\`. */
export function measures(time: number, constants: Float64Array, columns: Float64Array, row: number, rows: number, { ${past.join(', ')} }: Past): void {
${used(after, columns)
	.filter((name) => !after.some(({ id }) => id === name))
	.map((name) => `const ${name} = columns[${place(columns, name)} * rows + row] as number;`)
	.join('\n')}
${load(used(after, constants), 'constants', constants).join('\n')}
${after.map(constant).join('\n')}
${after.map(({ id }) => `columns[${place(columns, id)} * rows + row] = ${id};`).join('\n')}
}
`;
	const file = 'src/lib/model/fused.generated.ts';
	return prettier.format(text, { ...(await prettier.resolveConfig(file)), filepath: file });
}

const constant = ({ id, source }: Equation) => `const ${id} = ${source};`;

/** The model's own functions that an equation calls. */
const calls = ({ source }: Equation): string[] =>
	[...source.matchAll(/(?<![\w.])([a-z]\w*)\(/g)].map(([, name]) => name ?? '');

/** Every name that any sector takes from one source, in order of first use. */
const namesFrom = (sectors: readonly SectorText[], source: string): string[] => [
	...new Set(
		sectors.flatMap(({ takes }) => Object.keys(takes).filter((name) => takes[name] === source))
	)
];
