import type { Equation } from '../../src/build/read-equations';

/** What the loop is made of; names in the order of their arrays. */
export type Parts = {
	readonly before: readonly Equation[];
	readonly during: readonly Equation[];
	readonly after: readonly Equation[];
	readonly stocks: readonly string[];
	readonly parameters: readonly string[];
	readonly levers: readonly string[];
	readonly today: Readonly<Record<string, number>>;
};

/**
 * JavaScript of the plainest fast program for the same arithmetic: one loop, every assumption a local number, the stocks
 * in typed arrays, Runge and Kutta written out. Nothing reads well and nothing can be changed: it is here to be raced against.
 */
export function straightLine(parts: Parts): string {
	const { before, during, after, stocks, parameters, levers } = parts;
	const today = (source: string) =>
		source.replace(/TODAY\.(\w+)/g, (_, lever: string) => String(parts.today[lever]));
	const constant = ({ id, source }: Equation) => `const ${id} = ${today(source)};`;
	const columns = [...stocks, ...during.map(({ id }) => id), ...after.map(({ id }) => id)];
	const used = new Set(after.flatMap(({ dependencies }) => dependencies));
	const inner = new Set(after.map(({ id }) => id));
	return `
const logistic = (x) => 1 / (1 + Math.exp(-x));
const decimalLogistic = (x) => 1 / (1 + Math.exp(-Math.LN10 * x));
const smoothStep = (x) => (x <= 0 ? 0 : x >= 1 ? 1 : x * x * (3 - 2 * x));
const hardwareProgress = (time, growth, slowdown) => time <= 2025 ? growth * (time - 2012)
	: 13 * growth + growth * slowdown * (1 - Math.exp(-(time - 2025) / slowdown));
const assistance = (capability, ceiling, halfway, steepness) => 1 + ceiling * decimalLogistic(steepness * (capability - halfway));
const duplicatedShare = (overlap, developers, hidden) => (overlap * (developers - 1) * hidden) / (1 + overlap * (developers - 1) * hidden);
export function run({ ${levers.join(', ')} }, { ${parameters.join(', ')} }, initial, stepsPerYear) {
	${before.map(constant).join('\n')}
	const size = ${stocks.length}, rows = 117, perRow = stepsPerYear / 4, step = 1 / stepsPerYear;
	const state = Float64Array.from(initial), trial = new Float64Array(size), k = new Float64Array(4 * size);
	const columns = new Float64Array(${columns.length} * rows);
	for (let row = 0; row < rows; row++) {
		for (let index = 0; index < perRow; index++) {
			if (row === rows - 1 && index > 0) break;
			const start = 2012 + row / 4 + index * step;
			trial.set(state);
			for (let stage = 0; stage < 4; stage++) {
				const time = stage === 0 ? start : stage === 3 ? start + step : start + step / 2;
				${stocks.map((name, i) => `const ${name} = trial[${i}];`).join('\n')}
				${during.map(constant).join('\n')}
				const base = stage * size;
				${stocks.map((name, i) => `k[base + ${i}] = ${name}Change;`).join('\n')}
				if (stage === 0 && index === 0) {
					${[...stocks, ...during.map(({ id }) => id)].map((name, i) => `columns[${i} * rows + row] = ${name};`).join('\n')}
					if (row === rows - 1) break;
				}
				if (stage < 3) {
					const part = stage === 2 ? step : step / 2;
					for (let i = 0; i < size; i++) trial[i] = state[i] + part * k[base + i];
				}
			}
			if (row < rows - 1)
				for (let i = 0; i < size; i++) state[i] += (step / 6) * (k[i] + 2 * k[size + i] + 2 * k[2 * size + i] + k[3 * size + i]);
		}
	}
	const at = (name, row) => columns[name * rows + row];
	const logPublicEfficiencyIn2023 = at(${columns.indexOf('logPublicEfficiency')}, 44), markupIn2023 = at(${columns.indexOf('markup')}, 44);
	const logPublicEfficiencyInMid2025 = at(${columns.indexOf('logPublicEfficiency')}, 54), markupInMid2025 = at(${columns.indexOf('markup')}, 54);
	for (let row = 0; row < rows; row++) {
		const time = 2012 + row / 4;
		const level = at(${columns.indexOf('openCapability')}, row);
		let timeOfFrontierAtOpenCapability = 2012 - (at(${columns.indexOf('capability')}, 0) - level) / at(${columns.indexOf('capabilityChange')}, 0);
		for (let after = row; after > 0; after--) {
			const high = at(${columns.indexOf('capability')}, after), low = at(${columns.indexOf('capability')}, after - 1);
			if (low <= level && level < high) {
				timeOfFrontierAtOpenCapability = 2012 + after / 4 - ((high - level) / (high - low)) / 4;
				break;
			}
		}
		${columns
			.filter((name) => used.has(name) && !inner.has(name))
			.map((name) => `const ${name} = columns[${columns.indexOf(name)} * rows + row];`)
			.join('\n')}
		${after.map(constant).join('\n')}
		${after.map(({ id }) => `columns[${columns.indexOf(id)} * rows + row] = ${id};`).join('\n')}
	}
	return columns;
}
export const names = ${JSON.stringify(columns)};
`;
}
