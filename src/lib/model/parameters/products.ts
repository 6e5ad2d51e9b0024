import type { Parameter } from './parameter';

/** How AI gets into products, and what it costs there. */
export const productsParameters = {
	integrationRate: {
		symbol: 'qD',
		value: 0.31004,
		low: 0.2231,
		high: 0.4308,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Rate at which AI is built into products (Gompertz).',
		source: 'Epoch AI companies, fitted',
		urls: ['https://epoch.ai/data/ai-companies'],
		confidence: 'M'
	},
	capabilityAtUsefulness: {
		symbol: 'qUse',
		value: 11.481,
		low: 9.424,
		high: 13.99,
		distribution: { kind: 'lognormal', sd: 0.12 },
		role: 'fitted',
		unit: 'orders of magnitude',
		meaning: 'Capability at which AI becomes useful.',
		source: 'Epoch AI companies, fitted',
		urls: ['https://epoch.ai/data/ai-companies'],
		confidence: 'M'
	},
	usefulnessSteepness: {
		symbol: 'kUse',
		value: 1.1622,
		low: 0.7095,
		high: 1.904,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'fitted',
		unit: '1/order of magnitude',
		meaning: 'Steepness with which usefulness rises.',
		source: 'Fitted',
		confidence: 'L'
	},
	trustFromAudits: {
		symbol: 'tauTrust',
		value: 0.3,
		low: 0.1318,
		high: 0.6829,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Effect of audit coverage on the speed of integration.',
		source: 'Assumption',
		confidence: 'L'
	},
	integrationSpendingElasticity: {
		symbol: 'iD',
		value: 0.2,
		low: 0.08787,
		high: 0.4552,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Elasticity of integration to spending other than compute.',
		source: 'Assumption',
		confidence: 'L'
	},
	initialLogIntegration: {
		symbol: 'lnD0',
		value: -10.64,
		low: -13.93,
		high: -7.35,
		distribution: { kind: 'normal', sd: 2 },
		role: 'fitted',
		unit: 'ln',
		meaning: 'Product integration at the start of 2012 (ln of the share).',
		source: 'Fitted',
		confidence: 'L'
	},
	priceEfficiencyElasticity: {
		symbol: 'epsP',
		value: 3.3257,
		low: 2.821,
		high: 3.92,
		distribution: { kind: 'lognormal', sd: 0.1 },
		role: 'fitted',
		unit: '1',
		meaning: 'Price fall per ln of public algorithmic efficiency.',
		source: 'a16z; Epoch prices, fitted',
		urls: [
			'https://a16z.com/llmflation-llm-inference-cost',
			'https://epoch.ai/data-insights/llm-inference-price-trends'
		],
		confidence: 'M'
	},
	markupScale: {
		symbol: 'mk',
		value: 1,
		low: 0.6105,
		high: 1.638,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1',
		meaning: 'Scale of the markup a lead and concentration allow.',
		source: 'Assumption',
		confidence: 'L'
	},
	largestAlgorithmicPriceFall: {
		symbol: 'rMaxP',
		value: 9.2,
		low: 6.621,
		high: 12.78,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'varied',
		unit: 'ln',
		meaning: 'Largest price fall that algorithms can bring (ln).',
		source: 'Assumption',
		confidence: 'L'
	},
	gpt35Price2023: {
		symbol: 'p35',
		value: 20,
		role: 'fixed',
		unit: 'USD per million tokens',
		meaning: 'Price of GPT-3.5-level capability at the end of 2022.',
		source: 'AI Index',
		urls: ['https://hai.stanford.edu/ai-index'],
		confidence: 'H'
	},
	frontierPrice2025: {
		symbol: 'p25',
		value: 10,
		role: 'fixed',
		unit: 'USD per million tokens',
		meaning: 'Price of mid-2025-frontier capability in mid-2025.',
		source: 'AI Index token prices',
		confidence: 'M'
	}
} as const satisfies Record<string, Parameter>;
