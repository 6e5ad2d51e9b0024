import { expect, test } from 'vitest';
import { traceAt, type TracedRun, type TraceTree } from '$lib/analysis';
import { defaultParameters, leversOf, OUTCOME_KEYS, simulate } from '$lib/model';
import { EQUATIONS, evaluate, type Names, PARAMETERS, readoutAt } from '$lib/model';

const parameters = { ...defaultParameters(), algorithmicDifficulty: 0.5 };
const runs: TracedRun[] = [
	{ run: simulate() },
	{ run: simulate(leversOf('open-commons')) },
	{ run: simulate({}, { parameters }), parameters }
];
const TABLES = { equations: EQUATIONS, parameters: PARAMETERS };
const flat = (tree: TraceTree): TraceTree[] => [tree, ...tree.branches.flatMap(flat)];

test.each([2012, 2024.25, 2028, 2032, 2040])(
	'in %d every node of every outcome’s tree has the run’s value, and its children give it again',
	(year) => {
		const tracer = traceAt(runs, year, TABLES);
		for (const outcome of OUTCOME_KEYS)
			for (const { id, kind, values, branches } of flat(tracer.tree(outcome, 7))) {
				if (kind === 'stock' || (kind === 'equation' && runs[0]?.run.readouts[id]))
					expect(values, id).toEqual(runs.map(({ run }) => readoutAt(run, id, year)));
				const equation = EQUATIONS.find((one) => one.id === id);
				if (!equation || branches.length === 0) continue;
				runs.forEach((_, index) => {
					const names: Names = {};
					for (const branch of branches) names[branch.id] = branch.values[index] ?? NaN;
					const again = evaluate(equation.tree, names);
					const value = values[index] ?? NaN;
					expect(Math.abs(again - value), id).toBeLessThanOrEqual(
						1e-9 * Math.max(1, Math.abs(value))
					);
				});
			}
	}
);

test('a tree ends at its depth, at stocks, and where a quantity is already above', () => {
	const tree = traceAt(runs, 2032, TABLES).tree('aiRevenue', 30);
	for (const node of flat(tree)) {
		if (node.cut === 'stock') expect(node.branches.map(({ cut }) => cut)).toEqual(['depth']);
		else if (node.branches.length === 0 && node.children.length > 0)
			expect(node.cut).toMatch(/above|depth/);
		if (node.kind !== 'stock' && !node.cut)
			expect(node.branches).toHaveLength(node.children.length);
	}
	expect(flat(traceAt(runs, 2032, TABLES).tree('aiRevenue', 1))).toHaveLength(3);
});

test('a stock shows where it stood before, and its rates lead from there to now', () => {
	const now = traceAt(runs, 2030, TABLES);
	const earlier = traceAt(runs, 2029.75, TABLES);
	const stock = now.node('industryResearchers');
	const [rate = ''] = stock.children;
	stock.values.forEach((value, index) => {
		const before = stock.before?.[index] ?? NaN;
		const mean =
			((now.node(rate).values[index] ?? NaN) + (earlier.node(rate).values[index] ?? NaN)) / 2;
		expect(before).toBe(earlier.node('industryResearchers').values[index]);
		expect(value - before).toBeCloseTo(mean / 4, 1);
	});
	expect(traceAt(runs, 2012, TABLES).node('industryResearchers').before).toBeUndefined();
});

test('every leaf says what it is: a parameter its source, a lever its place in each run', () => {
	const tracer = traceAt(runs, 2032, TABLES);
	for (const node of flat(tracer.tree('capability', 9))) {
		expect(node.sentence, node.id).toMatch(/^[A-Z].*\.$/s);
		expect(node.unit, node.id).not.toBe('');
		if (node.kind === 'parameter') expect(node.origin?.source, node.id).toBeTruthy();
	}
	expect(tracer.node('openness').values).toEqual(runs.map(({ run }) => run.levers.openness));
	expect(tracer.node('algorithmicDifficulty').values).toEqual([0.38, 0.38, 0.5]);
	expect(() => tracer.node('weather')).toThrow(/nothing in the model is called 'weather'/);
});
