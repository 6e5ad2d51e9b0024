import type { Parameter } from './parameter';

/** Who adapts open models. */
export const fineTuningParameters = {
	tuningSpread: {
		symbol: 'rGr',
		value: 0.46716,
		low: 0.3362,
		high: 0.6492,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Spread of fine-tuning among organizations.',
		source: 'Hugging Face 2026, fitted',
		urls: ['https://huggingface.co/blog/state-of-open-models-summer-2026'],
		confidence: 'L'
	},
	capableOrganizations: {
		symbol: 'gMax',
		value: 400,
		low: 175.7,
		high: 910.5,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: 'thousand organizations',
		meaning: 'Organizations with machine-learning staff.',
		source: 'Assumption',
		confidence: 'L'
	},
	initialTuningCost: {
		symbol: 'cFt0',
		value: 0.1,
		role: 'fixed',
		unit: 'million USD (2023)',
		meaning: 'Full fine-tuning of a 1e24-FLOP model in 2023.',
		source: 'Assumption',
		confidence: 'L'
	},
	medianTuningBudget: {
		symbol: 'bOrg',
		value: 0.01,
		low: 0.003727,
		high: 0.02683,
		distribution: { kind: 'lognormal', sd: 0.6 },
		role: 'varied',
		unit: 'million USD (2023)',
		meaning: 'Median budget of an organization for adapting a model.',
		source: 'Assumption',
		confidence: 'L'
	},
	tuningBudgetSteepness: {
		symbol: 'zetaG',
		value: 0.9,
		low: 0.5965,
		high: 1.358,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'varied',
		unit: '1',
		meaning: 'How alike those budgets are.',
		source: 'Assumption',
		confidence: 'L'
	},
	gapAtHalfUse: {
		symbol: 'gapRel',
		value: 1.5,
		low: 0.7768,
		high: 2.896,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: 'orders of magnitude',
		meaning: 'Gap at which open models lose half their use.',
		source: 'Assumption',
		confidence: 'L'
	},
	researchTuningProgress: {
		symbol: 'e0',
		value: 0.13501,
		low: 0.08242,
		high: 0.2212,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Progress of efficient fine-tuning from research.',
		source: 'LoRA; QLoRA, fitted',
		urls: ['https://arxiv.org/abs/2106.09685', 'https://arxiv.org/abs/2305.14314'],
		confidence: 'L'
	},
	communityTuningProgress: {
		symbol: 'e1',
		value: 0.6091,
		low: 0.3718,
		high: 0.9977,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Progress of efficient fine-tuning from the community.',
		source: 'QLoRA, fitted',
		urls: ['https://arxiv.org/abs/2305.14314'],
		confidence: 'L'
	},
	logTuningCeiling: {
		symbol: 'lnEMax',
		value: 6.9,
		low: 5.664,
		high: 8.406,
		distribution: { kind: 'lognormal', sd: 0.12 },
		role: 'varied',
		unit: 'ln',
		meaning: 'Ceiling of fine-tuning gains (ln; about a thousandfold).',
		source: 'Assumption',
		confidence: 'L'
	},
	initialTuningOrganizations: {
		symbol: 'G0',
		value: 0.3,
		role: 'fixed',
		unit: 'thousand organizations',
		meaning: 'Fine-tuning organizations at the start of 2012.',
		source: 'Assumption',
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
