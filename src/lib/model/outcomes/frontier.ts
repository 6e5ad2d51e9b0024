import type { StatedOutcome } from './outcome';

/** The frontier, and how far behind it open models are. */
export const frontierOutcomes = {
	frontierCompute: {
		id: 'frontier-compute',
		label: 'Compute of a frontier run',
		shortLabel: 'Frontier compute',
		unit: 'FLOP',
		scale: 'log',
		format: { kind: 'compute' },
		better: 'neither',
		rises: 'frontier runs get larger',
		falls: 'frontier runs get smaller',
		definition: 'Arithmetic operations spent on training the largest model of the time.'
	},
	frontierCost: {
		id: 'frontier-cost',
		label: 'Cost of a frontier run',
		shortLabel: 'Frontier cost',
		unit: 'million USD (2023)',
		scale: 'log',
		format: { kind: 'money', dollars: 1e6 },
		better: 'neither',
		rises: 'a frontier run costs more',
		falls: 'a frontier run costs less',
		definition:
			'Hardware, written off over its life, and energy for the final training run of the largest model; at cloud prices two to six times as much.'
	},
	labsThatCanPay: {
		id: 'labs-that-can-pay',
		label: 'Labs that can pay for a frontier run',
		shortLabel: 'Labs that can pay',
		unit: 'share of 150 would-be labs',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'more',
		rises: 'more labs can pay',
		falls: 'fewer labs can pay',
		definition:
			'Share of 150 would-be labs whose budget covers a frontier run; the leader’s always does.'
	},
	capability: {
		id: 'capability',
		label: 'Capability of the frontier',
		shortLabel: 'Capability',
		unit: 'orders of magnitude of effective compute above 2012',
		scale: 'linear',
		format: { kind: 'orders' },
		better: 'more',
		rises: 'the frontier becomes more capable',
		falls: 'the frontier becomes less capable',
		definition:
			'Powers of ten by which the effective compute of the best model (compute times the efficiency of algorithms) exceeds that of 2012.'
	},
	openCapability: {
		id: 'open-capability',
		label: 'Capability of open models',
		shortLabel: 'Open capability',
		unit: 'orders of magnitude of effective compute above 2012',
		scale: 'linear',
		format: { kind: 'orders' },
		better: 'more',
		rises: 'open models become more capable',
		falls: 'open models become less capable',
		definition: 'The same for the best model whose weights anyone may download.'
	},
	openClosedLag: {
		id: 'open-closed-lag',
		label: 'Lag of open models',
		shortLabel: 'Open lag',
		unit: 'months',
		scale: 'linear',
		format: { kind: 'months' },
		better: 'less',
		rises: 'open models fall further behind',
		falls: 'open models catch up',
		definition:
			'Months since the closed frontier stood where the best open model stands; it grows by itself when the frontier stalls.'
	},
	openClosedGap: {
		id: 'open-closed-gap',
		label: 'Gap between frontier and open models',
		shortLabel: 'Open gap',
		unit: 'orders of magnitude',
		scale: 'linear',
		format: { kind: 'orders' },
		better: 'less',
		rises: 'the gap to open models widens',
		falls: 'the gap to open models narrows',
		definition: 'Powers of ten of effective compute between the frontier and the best open model.'
	}
} as const satisfies Record<string, StatedOutcome>;
