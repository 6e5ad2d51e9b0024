import type { StatedOutcome } from './outcome';

/** What it costs, earns and leads to. */
export const economyOutcomes = {
	capabilityPrice: {
		id: 'capability-price',
		label: 'Price of mid-2025 capability',
		shortLabel: 'Price',
		unit: 'USD per million tokens',
		scale: 'log',
		format: { kind: 'price' },
		better: 'less',
		rises: 'the same capability costs more',
		falls: 'the same capability costs less',
		definition: 'What a million tokens cost from a model as capable as the best of mid-2025.',
		since: 2025.5
	},
	fineTuningOrganizations: {
		id: 'fine-tuning-organizations',
		label: 'Organizations that can fine-tune',
		shortLabel: 'Fine-tuners',
		unit: 'thousand',
		scale: 'linear',
		format: { kind: 'count', each: 1000, noun: 'organizations' },
		better: 'more',
		rises: 'more organizations can adapt a near-frontier model',
		falls: 'fewer organizations can adapt a near-frontier model',
		definition: 'Organizations able to fine-tune an open model close to the frontier.'
	},
	aiInvestment: {
		id: 'ai-investment',
		label: 'Investment in AI',
		shortLabel: 'Investment',
		unit: 'billion USD (2023) a year',
		scale: 'log',
		format: { kind: 'money', dollars: 1e9, per: 'a year' },
		better: 'neither',
		rises: 'more money goes into AI',
		falls: 'less money goes into AI',
		definition: 'Private investment in AI and the AI part of capital spending, in a year.'
	},
	aiRevenue: {
		id: 'ai-revenue',
		label: 'Revenue from AI',
		shortLabel: 'Revenue',
		unit: 'billion USD (2023) a year',
		scale: 'log',
		format: { kind: 'money', dollars: 1e9, per: 'a year' },
		better: 'neither',
		rises: 'AI earns more',
		falls: 'AI earns less',
		definition: 'What AI developers earn in a year.'
	},
	labOpenness: {
		id: 'lab-openness',
		label: 'Openness of frontier labs',
		shortLabel: 'Openness',
		unit: 'share',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'neither',
		rises: 'labs share more',
		falls: 'labs share less',
		definition: 'Share of methods, data and code that the frontier labs do disclose.'
	},
	alternativeMaturity: {
		id: 'alternative-maturity',
		label: 'Maturity of other paradigms',
		shortLabel: 'Alternatives',
		unit: '0–1',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'neither',
		rises: 'other paradigms mature',
		falls: 'other paradigms mature less',
		definition:
			'How far liquid, neuro-symbolic and other networks have come; 1 is as mature as the mainstream.'
	}
} as const satisfies Record<string, StatedOutcome>;
