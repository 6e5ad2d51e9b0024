import type { TraceNode, Tracer } from '$lib/analysis';
import type { Table } from '$lib/charts/table';
import { comparison, spokenValue } from '$lib/documentation/trace-words';
import { formatValue, type OutcomeKey, OUTCOMES } from '$lib/model';

/** How far the largest difference is followed back, and how deep the table goes. */
const STEPS = 3;
const DEPTH = 3;
/** Smaller differences, as a part of the larger value, are none to speak of. */
const LEAST = 0.0005;

/** How far a quantity's two values lie apart, as a part of the larger; of points in time, as a part of how long ago they are. */
function apart({ values, unit }: TraceNode, now: number): number {
	const [one = NaN, other = NaN] = unit === 'year' ? values.map((value) => value - now) : values;
	const size = Math.max(Math.abs(one), Math.abs(other));
	return size > 0 && Number.isFinite(one - other) ? Math.abs(one - other) / size : 0;
}

/** What differs most, as a part of itself, among what a quantity is computed from; then among what that is computed from. */
export function largestDifferences(tracer: Tracer, id: string): TraceNode[] {
	const found: TraceNode[] = [];
	const seen = new Set([id]);
	let here = tracer.node(id);
	while (found.length < STEPS) {
		const [next] = here.children
			.filter((child) => !seen.has(child))
			.map((child) => tracer.node(child))
			.sort((one, other) => apart(other, tracer.year) - apart(one, tracer.year));
		if (!next || apart(next, tracer.year) < LEAST) break;
		seen.add(next.id);
		found.push(next);
		here = next;
	}
	return found;
}

/** Two sentences: the values of an outcome in two scenarios, and where the largest differences behind them lie. `names` in the tracer's order. */
export function traceSentences(
	tracer: Tracer,
	outcome: OutcomeKey,
	names: readonly [string, string],
	labels: Readonly<Record<string, string>>
): [finding: string, behind: string] {
	const [mine = NaN, other = NaN] = tracer.node(outcome).values;
	const head = `${OUTCOMES[outcome].label} at the start of ${tracer.year}`;
	if (names[0] === names[1])
		return [`${head}: ${formatValue(outcome, mine)} in “${names[0]}”.`, ''];
	const values = `${head}: ${formatValue(outcome, mine)} in “${names[0]}”, ${formatValue(outcome, other)} in “${names[1]}”.`;
	const chain = largestDifferences(tracer, outcome).map(
		({ id, values, unit }) => `${labels[id] ?? id} (${comparison(values, unit)})`
	);
	if (chain.length === 0) return [values, 'Nothing it is computed from differs.'];
	return [
		values,
		`Of what it is computed from, what differs most for its size is ${chain.join('; behind that, ')}.`
	];
}

/** The quantities behind an outcome, three levels down, with their values in both scenarios. */
export function traceTable(
	tracer: Tracer,
	outcome: OutcomeKey,
	names: readonly [string, string],
	labels: Readonly<Record<string, string>>
): Table {
	const rows: (string | number)[][] = [];
	const add = (branch: ReturnType<Tracer['tree']>, level: number) => {
		const { id, kind, unit, values } = branch;
		const [one = NaN, other = NaN] = values;
		rows.push([labels[id] ?? id, level, kind, unit, one, other, comparison(values, unit)]);
		for (const child of branch.branches) add(child, level + 1);
	};
	add(tracer.tree(outcome, DEPTH), 0);
	return {
		caption: `What lies behind ${OUTCOMES[outcome].label} at the start of ${tracer.year}, ${DEPTH} levels down`,
		columns: [
			{ id: 'quantity', label: 'Quantity' },
			{ id: 'level', label: 'Level' },
			{ id: 'kind', label: 'Kind' },
			{ id: 'unit', label: 'Unit' },
			{ id: 'one', label: names[0], format: spokenValue },
			{ id: 'other', label: names[1], format: spokenValue },
			{ id: 'difference', label: 'Difference' }
		],
		rows
	};
}
