import type { Parameter } from './parameter';

/** How notable models divide between academia and industry. */
export const measuresParameters = {
	notableModelComputeElasticity: {
		symbol: 'kapN',
		value: 0.36273,
		low: 0.2404,
		high: 0.5473,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'fitted',
		unit: '1',
		meaning: 'Weight of compute in making notable models.',
		source: 'Epoch models S001, fitted',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'L'
	},
	notableModelSecrecyLoss: {
		symbol: 'gamN',
		value: 1.5369,
		low: 0.9383,
		high: 2.518,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'fitted',
		unit: '1',
		meaning: 'Notable academic models lost per ln unit of hidden know-how.',
		source: 'Besiroglu et al. 2024, fitted',
		urls: ['https://arxiv.org/abs/2401.02452'],
		confidence: 'L'
	},
	industryModelPropensity: {
		symbol: 'cN',
		value: 0.36098,
		low: 0.1586,
		high: 0.8217,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'fitted',
		unit: '1',
		meaning: "Industry's propensity to publish notable models.",
		source: 'Epoch models S001, fitted',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'M'
	}
} as const satisfies Record<string, Parameter>;
