import type { Parameter } from './parameter';

/** Pay, and where new researchers go. */
export const trainingParameters = {
	initialIndustryPay: {
		symbol: 'wI0',
		value: 180,
		role: 'fixed',
		unit: 'thousand USD (2023) a year per person',
		meaning: 'Industry pay in 2012.',
		source: 'Assumption',
		confidence: 'M'
	},
	payMoneyElasticity: {
		symbol: 'epsW',
		value: 0.3,
		low: 0.1831,
		high: 0.4914,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1',
		meaning: 'Elasticity of pay to money per researcher.',
		source: 'Akcigit and Chikis 2026; assumption',
		confidence: 'L'
	},
	initialAcademicPay: {
		symbol: 'wA0',
		value: 110,
		role: 'fixed',
		unit: 'thousand USD (2023) a year per person',
		meaning: 'Academic pay, before any lever.',
		source: 'Assumption',
		confidence: 'M'
	},
	graduationRate: {
		symbol: 'grad',
		value: 0.19408,
		low: 0.1397,
		high: 0.2697,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'New PhDs a year per academic.',
		source: 'Fitted to totals',
		confidence: 'L'
	},
	studentPayElasticity: {
		symbol: 'epsG',
		value: 0.4,
		low: 0.2072,
		high: 0.7724,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: '1',
		meaning: 'Elasticity of the number of students to pay.',
		source: 'Assumption',
		confidence: 'L'
	},
	industryHiringConstant: {
		symbol: 'q0',
		value: -1.3239,
		low: -1.982,
		high: -0.6659,
		distribution: { kind: 'normal', sd: 0.4 },
		role: 'fitted',
		unit: 'logit',
		meaning: 'Where new PhDs go: constant (logit).',
		source: 'AI Index, fitted',
		urls: ['https://hai.stanford.edu/ai-index'],
		confidence: 'M'
	},
	industryHiringPayEffect: {
		symbol: 'q1',
		value: 2.6522,
		low: 1.758,
		high: 4.001,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'fitted',
		unit: '1',
		meaning: 'Where new PhDs go: effect per ln of the pay gap.',
		source: 'AI Index, fitted',
		urls: ['https://hai.stanford.edu/ai-index'],
		confidence: 'M'
	},
	industryHiringComputeEffect: {
		symbol: 'q2',
		value: 0.12,
		low: 0.05272,
		high: 0.2731,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Where new PhDs go: effect per ln of the public compute share.',
		source: 'Besiroglu et al. 2024; assumption',
		urls: ['https://arxiv.org/abs/2401.02452'],
		confidence: 'L'
	},
	initialIndustryResearchers: {
		symbol: 'Li0',
		value: 14,
		role: 'fixed',
		unit: 'thousand people',
		meaning: 'Industry researchers at the start of 2012.',
		source: 'Assumption',
		confidence: 'L'
	},
	initialAcademicResearchers: {
		symbol: 'La0',
		value: 45,
		role: 'fixed',
		unit: 'thousand people',
		meaning: 'Academic and public researchers at the start of 2012.',
		source: 'Gagne 2019; assumption',
		urls: ['https://jfgagne.com/talent-2019/'],
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
