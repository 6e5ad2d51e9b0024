import type { Column } from '$lib/charts/table';
import { formatShort, formatValue, NODES, type OutcomeKey, readoutAt, type Run } from '$lib/model';
import { DRAWN_NODES, type DrawnNode } from './drawn';

/** How a node is measured: the number shown in it. */
type Measure = {
	/** Readout of a run. */
	readout: string;
	/** Outcome with the same unit, in whose way it is printed. */
	like: OutcomeKey;
	/** From the readout's unit to the outcome's. */
	factor?: number;
	/** Drawn along powers. */
	log?: boolean;
	/** What is printed around the short value. */
	before?: string;
	after?: string;
	/** What is printed behind it where there is little room. */
	brief?: string;
	/** What exactly it is, for the table. */
	definition: string;
};

const A_YEAR = { after: ' a year', brief: ' a yr' };

export const MEASURES: Record<DrawnNode, Measure> = {
	investment: {
		readout: 'aiInvestment',
		like: 'aiInvestment',
		log: true,
		...A_YEAR,
		definition: 'Investment in AI'
	},
	compute: {
		readout: 'computeOutlay',
		like: 'aiInvestment',
		log: true,
		...A_YEAR,
		definition: 'Spending on compute'
	},
	frontierRun: {
		readout: 'frontierCost',
		like: 'frontierCost',
		log: true,
		definition: 'Cost of a frontier run'
	},
	capability: {
		readout: 'capability',
		like: 'capability',
		before: '+',
		after: ' orders',
		brief: ' orders',
		definition: 'Capability above 2012'
	},
	possibleValue: {
		readout: 'addressableValue',
		like: 'aiInvestment',
		log: true,
		...A_YEAR,
		definition: 'What the world could spend on AI this capable'
	},
	products: {
		readout: 'productIntegration',
		like: 'labOpenness',
		after: ' of that value',
		definition: 'Part of the possible value that products realize'
	},
	openness: {
		readout: 'labOpenness',
		like: 'labOpenness',
		after: ' disclosed',
		definition: 'What frontier labs disclose'
	},
	openModels: {
		readout: 'openClosedLag',
		like: 'openClosedLag',
		after: ' months late',
		brief: ' mo. late',
		definition: 'Lag of open models'
	},
	rivals: {
		readout: 'frontierDevelopers',
		like: 'basicResearch',
		after: ' at the front',
		definition: 'Effective number of frontier developers'
	},
	duplication: {
		readout: 'rivalDuplication',
		like: 'duplicatedEffort',
		after: ' is double',
		definition: 'Applied research that repeats a rival’s'
	},
	pace: {
		readout: 'researchPace',
		like: 'researchPace',
		after: ' orders a year',
		brief: ' a yr',
		definition: 'Pace of research, orders of magnitude a year'
	},
	commercial: {
		readout: 'commercialShare',
		like: 'commercialShare',
		after: ' of research',
		definition: 'Research directed at products'
	},
	knowledge: {
		readout: 'logKnowledge',
		like: 'capability',
		factor: 1 / Math.LN10,
		before: '+',
		after: ' orders',
		brief: ' orders',
		definition: 'Pool of basic knowledge above 2012'
	}
};

/** A node's number in a year, in its unit. */
export const nodeValue = (run: Run, node: DrawnNode, year: number): number =>
	readoutAt(run, MEASURES[node].readout, year) * (MEASURES[node].factor ?? 1);

/** The same as it stands in the node: "$730bn a year"; `wide` where there is room for all of it. */
export function shownValue(run: Run, node: DrawnNode, year: number, wide: boolean): string {
	const { like, before = '', after = '', brief = '' } = MEASURES[node];
	return `${before}${formatShort(like, nodeValue(run, node, year))}${wide ? after : brief}`;
}

/** A node's number on the scale it is drawn on. */
const onScale = (run: Run, node: DrawnNode, year: number): number => {
	const value = nodeValue(run, node, year);
	return MEASURES[node].log ? Math.log(value) : value;
};

/** First year with a year before it. */
export const FIRST_CHANGE = 2013;
const LAST = 2041;

/** How a node moves: −1 to 1, its change over the last year against the largest in any year of the run. */
export function movement(run: Run, node: DrawnNode, year: number): number {
	const change = (at: number) => onScale(run, node, at) - onScale(run, node, at - 1);
	let largest = Number.MIN_VALUE;
	for (let at = FIRST_CHANGE; at <= LAST; at++) largest = Math.max(largest, Math.abs(change(at)));
	return change(year) / largest;
}

/** A node's path in a run, from 0 (lowest) to 1 (highest of the runs given), year by year from 2012. */
export function levels(run: Run, node: DrawnNode, all: readonly Run[]): number[] {
	const years = Array.from({ length: LAST - 2012 + 1 }, (_, index) => 2012 + index);
	const values = all.flatMap((one) => years.map((year) => onScale(one, node, year)));
	const low = Math.min(...values);
	const span = Math.max(...values) - low || 1;
	return years.map((year) => (onScale(run, node, year) - low) / span);
}

/** The table: every node in every year, without cuts and, where there are some, with them. */
export function nodeTable(whole: Run, cut: Run | undefined) {
	const runs = cut ? [whole, cut] : [whole];
	const columns: Column[] = DRAWN_NODES.flatMap((node) =>
		runs.map((_, place) => ({
			id: `${NODES[node].label.toLowerCase().replaceAll(' ', '-')}${place ? '-cut' : ''}`,
			label: `${MEASURES[node].definition}${place ? ', links cut' : ''}`,
			format: (value: number) => formatValue(MEASURES[node].like, value)
		}))
	);
	return {
		caption: 'What the nodes stand at on 1 January of each year',
		columns: [{ id: 'year', label: 'Year' }, ...columns],
		rows: Array.from({ length: LAST - 2012 + 1 }, (_, index) => [
			2012 + index,
			...DRAWN_NODES.flatMap((node) => runs.map((run) => nodeValue(run, node, 2012 + index)))
		])
	};
}
