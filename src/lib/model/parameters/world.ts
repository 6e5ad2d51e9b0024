import type { Parameter } from './parameter';

/** The world outside, and what hardware offers. */
export const worldParameters = {
	worldGdp2025: {
		symbol: 'gdp2025',
		value: 115000,
		role: 'fixed',
		unit: 'billion USD (2023) a year',
		meaning: 'World output in 2025.',
		source: 'Assumption: IMF order of magnitude',
		confidence: 'H'
	},
	worldGdpGrowth: {
		symbol: 'gGdp',
		value: 0.028,
		role: 'fixed',
		unit: '1/year',
		meaning: 'Yearly growth of world output (ln).',
		source: 'Assumption',
		confidence: 'M'
	},
	hardwareGrowth: {
		symbol: 'gHw',
		value: 0.3,
		low: 0.2545,
		high: 0.3536,
		distribution: { kind: 'lognormal', sd: 0.1 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Growth of training FLOP per dollar up to 2025 (ln).',
		source: 'Epoch ML hardware S117',
		urls: ['https://epoch.ai/data/machine-learning-hardware'],
		confidence: 'H'
	},
	hardwareSlowdownYears: {
		symbol: 'tauHw',
		value: 25,
		low: 12.95,
		high: 48.27,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: 'years',
		meaning: 'Time constant with which hardware progress slows after 2025.',
		source: 'GATE; assumption',
		urls: ['https://arxiv.org/abs/2503.04941'],
		confidence: 'L'
	},
	flopPerDollar2023: {
		symbol: 'flopPerUsd2023',
		value: 5.6e17,
		role: 'fixed',
		unit: 'FLOP per USD (2023)',
		meaning:
			'Training FLOP bought by one amortised dollar in 2023 (GPT-4: 2.1e25 FLOP for 37 million dollars).',
		source: 'Epoch models S001',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'M'
	},
	outlayPerChip2025: {
		symbol: 'capexPerH100e2025',
		value: 31540,
		low: 24640,
		high: 40370,
		distribution: { kind: 'lognormal', sd: 0.15 },
		role: 'fitted',
		unit: 'USD (2023) per H100-equivalent',
		meaning: 'All-in outlay per installed H100-equivalent in mid-2025.',
		source: 'Epoch chip owners S007',
		urls: ['https://github.com/epoch-research/ai-chip-counts'],
		confidence: 'M'
	},
	chipRetirement: {
		symbol: 'delK',
		value: 0.22,
		low: 0.1583,
		high: 0.3057,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Share of installed chips retired each year.',
		source: 'Assumption: 4-5 year life',
		confidence: 'M'
	},
	initialIndustryChips: {
		symbol: 'K0',
		value: 400,
		role: 'fixed',
		unit: 'H100-equivalents',
		meaning: 'Industry compute at the start of 2012.',
		source: 'Assumption',
		confidence: 'L'
	},
	initialPublicChips: {
		symbol: 'Kp0',
		value: 50,
		role: 'fixed',
		unit: 'H100-equivalents',
		meaning: 'Public and academic compute at the start of 2012.',
		source: 'Epoch GPU clusters S009',
		urls: ['https://epoch.ai/data/gpu-clusters'],
		confidence: 'M'
	},
	initialPublicComputeBudget: {
		symbol: 'bpub0',
		value: 0.060509,
		low: 0.03134,
		high: 0.1168,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'fitted',
		unit: 'billion USD (2023) a year',
		meaning: 'Public compute budget at the start of 2012.',
		source: 'Epoch GPU clusters S009, fitted',
		urls: ['https://epoch.ai/data/gpu-clusters'],
		confidence: 'M'
	},
	publicComputeBudgetGrowth: {
		symbol: 'bpubG',
		value: 0.28716,
		low: 0.2244,
		high: 0.3675,
		distribution: { kind: 'lognormal', sd: 0.15 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Growth of the public compute budget to 2027 (ln).',
		source: 'Epoch GPU clusters S009, fitted',
		urls: ['https://epoch.ai/data/gpu-clusters'],
		confidence: 'M'
	}
} as const satisfies Record<string, Parameter>;
