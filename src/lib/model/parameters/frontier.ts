import type { Parameter } from './parameter';

/** What a frontier run costs, and how fast that can grow. */
export const frontierParameters = {
	largestRunShare: {
		symbol: 'phi',
		value: 0.068116,
		low: 0.03528,
		high: 0.1315,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'fitted',
		unit: 'share of a year’s outlay',
		meaning: "Largest run as a share of the leader's yearly compute outlay.",
		source: 'Epoch on OpenAI compute (one final run 4-10 % of R&D compute), fitted',
		urls: [
			'https://thetradable.com/ai/openai-spent-7b-on-compute-in-2024-most-went-to-experiments-ig--m'
		],
		confidence: 'M'
	},
	runCostTopGrowth: {
		symbol: 'gX',
		value: 1.7541,
		low: 1.262,
		high: 2.437,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Top speed at which the cost of a frontier run grows (ln).',
		source: 'Cottier et al. 2024; Epoch models S001, fitted',
		urls: ['https://arxiv.org/abs/2405.21015', 'https://epoch.ai/data/ai-models'],
		confidence: 'M'
	},
	runCostHalfSpeedDistance: {
		symbol: 'uH',
		value: 2.2385,
		low: 1.159,
		high: 4.322,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'fitted',
		unit: '1',
		meaning: 'Distance to the budget (ln) at which that growth is at half speed.',
		source: 'Fitted',
		confidence: 'M'
	},
	initialRunCost: {
		symbol: 'X0',
		value: 1.133e-5,
		low: 4.978e-6,
		high: 2.579e-5,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'fitted',
		unit: 'million USD (2023)',
		meaning: 'Cost of a frontier run at the start of 2012.',
		source: 'Epoch models S001, fitted',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'M'
	}
} as const satisfies Record<string, Parameter>;
