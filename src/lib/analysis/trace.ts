import {
	defaultParameters,
	type Equation,
	evaluate,
	FIRST_YEAR,
	LEVER_KEYS,
	LEVERS,
	type Names,
	type Parameter,
	type Parameters,
	ROWS_PER_YEAR,
	type Run,
	STOCK_NAMES,
	STOCKS
} from '$lib/model';

/** A run, and the assumptions it was made with where they are not the published ones. */
export type TracedRun = { readonly run: Run; readonly parameters?: Parameters };

/** One quantity behind a result: what it is, its value in every run, and what it is computed from. */
export type TraceNode = {
	/** Its name in the model. */
	readonly id: string;
	readonly kind: 'equation' | 'stock' | 'parameter' | 'lever' | 'time' | 'past';
	readonly unit: string;
	readonly sentence: string;
	/** In its unit, one for each run. */
	readonly values: readonly number[];
	/** Of a stock: its value at the row before, a quarter of a year earlier; none at the start. */
	readonly before?: readonly number[];
	/** The right-hand side as the code has it. */
	readonly source?: string;
	/** Of a parameter: where its value comes from. */
	readonly origin?: Pick<Parameter, 'source' | 'urls' | 'confidence'>;
	/** Names of what it is computed from; of a stock, the one equation that moves it. */
	readonly children: readonly string[];
};

/** A node with what lies behind it, down to some depth. */
export type TraceTree = TraceNode & {
	readonly branches: readonly TraceTree[];
	/** Why it goes no further, where it could: a stock has memory, a quantity is already above, or it is deep enough. */
	readonly cut?: 'stock' | 'above' | 'depth';
};

/** What the model says of itself. Handed in, so that only who traces carries it: it is larger than the model. */
export type ModelTables = {
	readonly equations: readonly Equation[];
	readonly parameters: Readonly<
		Record<string, Pick<Parameter, 'unit' | 'meaning' | 'source' | 'urls' | 'confidence'>>
	>;
};

const lookup = <Value>(table: Readonly<Record<string, Value>>, name: string): Value | undefined =>
	Object.hasOwn(table, name) ? table[name] : undefined;
const rowOf = (year: number) => Math.round((year - FIRST_YEAR) * ROWS_PER_YEAR);

/** What a run was like earlier, which measures look back at: the quantity, and when; of the lag, the time itself. */
const PAST: Readonly<
	Record<
		string,
		{ of: string; year?: number; unit: string; sentence: string; behind?: readonly string[] }
	>
> = {
	logPublicEfficiencyIn2023: {
		of: 'logPublicEfficiency',
		year: 2023,
		unit: 'ln',
		sentence: 'Public algorithmic efficiency at the start of 2023.'
	},
	markupIn2023: { of: 'markup', year: 2023, unit: '1', sentence: 'Markup at the start of 2023.' },
	logPublicEfficiencyInMid2025: {
		of: 'logPublicEfficiency',
		year: 2025.5,
		unit: 'ln',
		sentence: 'Public algorithmic efficiency in the middle of 2025.'
	},
	markupInMid2025: {
		of: 'markup',
		year: 2025.5,
		unit: '1',
		sentence: 'Markup in the middle of 2025.'
	},
	timeOfFrontierAtOpenCapability: {
		of: 'openClosedLag',
		unit: 'year',
		sentence:
			'When the closed frontier stood where open models stand now, looked up in the course of its capability.',
		behind: ['openCapability', 'capability']
	}
};

/** Values of everything in a run at a row: stocks, equations, parameters, levers, time and the past. */
function valuesAt(
	{ run, parameters = defaultParameters() }: TracedRun,
	row: number,
	equations: readonly Equation[]
): Names {
	const time = run.years[row] ?? NaN;
	const names: Names = { ...parameters, ...run.levers, time };
	for (const key of LEVER_KEYS) names[`today.${key}`] = LEVERS[key].default;
	for (const [name, column] of Object.entries(run.readouts))
		if (!Object.hasOwn(parameters, name)) names[name] = column[row] ?? NaN;
	for (const [name, { of, year }] of Object.entries(PAST))
		names[name] =
			year === undefined
				? time - (names[of] ?? NaN) / 12
				: (run.readouts[of]?.[rowOf(year)] ?? NaN);
	// What 2012 was like is no column of a run: it does not change.
	for (const { id, tree } of equations) names[id] ??= evaluate(tree, names);
	return names;
}

/** What lies behind the results of some runs at a year: look up any quantity by name, or a whole tree. */
export type Tracer = {
	/** The year of the row that is looked at: the nearest quarter. */
	readonly year: number;
	/** Throws on a name the model does not have. */
	readonly node: (id: string) => TraceNode;
	/** A quantity and what it is computed from, `depth` levels down; cut at stocks, so that it ends. */
	readonly tree: (id: string, depth: number) => TraceTree;
};

/** Opens some runs at a year. Values are those of the runs' rows, in the units of the model. */
export function traceAt(runs: readonly TracedRun[], year: number, tables: ModelTables): Tracer {
	const row = rowOf(year);
	const now = runs.map((run) => valuesAt(run, row, tables.equations));
	const before = row > 0 ? runs.map((run) => valuesAt(run, row - 1, tables.equations)) : undefined;

	function node(id: string): TraceNode {
		const values = now.map((names) => names[id] ?? NaN);
		const stock = STOCK_NAMES.find((name) => name === id);
		if (!stock) return { ...describe(id, tables), id, values };
		const { unit, meaning } = STOCKS[stock];
		const earlier = before?.map((names) => names[id] ?? NaN);
		return {
			id,
			kind: 'stock',
			unit,
			sentence: meaning,
			values,
			...(earlier && { before: earlier }),
			children: [`${id}Change`]
		};
	}

	function tree(id: string, depth: number, above: readonly string[] = []): TraceTree {
		const found = node(id);
		const cut = cutOf(found, depth, above);
		if (cut && cut !== 'stock') return { ...found, branches: [], cut };
		const path = [...above, id];
		// A stock is cut: its rate is shown, and nothing behind it.
		const branches = found.children.map((child) => tree(child, cut ? 0 : depth - 1, path));
		return { ...found, branches, ...(cut && { cut }) };
	}

	return { year: FIRST_YEAR + row / ROWS_PER_YEAR, node, tree: (id, depth) => tree(id, depth) };
}

function cutOf({ id, kind, children }: TraceNode, depth: number, above: readonly string[]) {
	if (children.length === 0) return undefined;
	if (above.includes(id)) return 'above';
	if (depth <= 0) return 'depth';
	return kind === 'stock' ? 'stock' : undefined;
}

/** All of a node that is the same in every run. */
function describe(
	id: string,
	{ equations, parameters }: ModelTables
): Omit<TraceNode, 'id' | 'values'> {
	const equation = equations.find((one) => one.id === id);
	if (equation) {
		const { unit, sentence, source, dependencies } = equation;
		return { kind: 'equation', unit, sentence, source, children: dependencies };
	}
	const parameter = lookup(parameters, id);
	if (parameter) {
		const { unit, meaning, source, urls, confidence } = parameter;
		const origin = { source, confidence, ...(urls && { urls }) };
		return { kind: 'parameter', unit, sentence: meaning, origin, children: [] };
	}
	const past = lookup(PAST, id);
	if (past) {
		const { unit, sentence, behind = [] } = past;
		return { kind: 'past', unit, sentence, children: behind };
	}
	if (id === 'time') return { kind: 'time', unit: 'year', sentence: 'The time.', children: [] };
	const key = LEVER_KEYS.find((one) => one === id || `today.${one}` === id);
	if (!key) throw new Error(`nothing in the model is called '${id}'`);
	const { label, unit } = LEVERS[key];
	const sentence = key === id ? `${label}, as set.` : `${label}, today.`;
	return { kind: 'lever', unit, sentence, children: [] };
}
