import type { Parameter } from './parameter';

/** What bends research towards products. */
export const focusParameters = {
	basePull: {
		symbol: 'b0',
		value: 0.9,
		low: 0.7032,
		high: 1.152,
		distribution: { kind: 'lognormal', sd: 0.15 },
		role: 'varied',
		unit: '1',
		meaning: 'Commercial pull in industry, base.',
		source: 'Assumption: NCSES basic share of business R&D ~7 %',
		confidence: 'L'
	},
	integrationPull: {
		symbol: 'b1',
		value: 1.5,
		low: 0.8434,
		high: 2.668,
		distribution: { kind: 'lognormal', sd: 0.35 },
		role: 'varied',
		unit: '1',
		meaning: 'Pull per square root of product integration.',
		source: 'Assumption',
		confidence: 'L'
	},
	investmentPull: {
		symbol: 'b2',
		value: 0.3,
		low: 0.1318,
		high: 0.6829,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Pull per 1 % of world output invested.',
		source: 'Assumption',
		confidence: 'L'
	},
	academicCommercialBase: {
		symbol: 'psiA0',
		value: 0.15,
		low: 0.09157,
		high: 0.2457,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: 'share',
		meaning: 'Commercial share in academia, base.',
		source: 'Assumption',
		confidence: 'L'
	},
	dependencePull: {
		symbol: 'psiA1',
		value: 0.5,
		low: 0.3052,
		high: 0.819,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: 'share',
		meaning: 'Extra commercial share when academia depends on industry money.',
		source: 'Assumption; Ahmed et al. 2023',
		urls: [
			'https://mitsloan.mit.edu/ideas-made-to-matter/study-industry-now-dominates-ai-research'
		],
		confidence: 'L'
	},
	industryFundingShare: {
		symbol: 'depShare',
		value: 0.01,
		low: 0.004393,
		high: 0.02276,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: 'share',
		meaning: 'Industry money that reaches academia, as a share of AI investment.',
		source: 'Assumption',
		confidence: 'L'
	},
	agendaAdjustmentYears: {
		symbol: 'tauPsi',
		value: 3,
		low: 1.831,
		high: 4.914,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: 'years',
		meaning: 'Time in which research agendas adjust.',
		source: 'Assumption',
		confidence: 'M'
	},
	initialCommercialShare: {
		symbol: 'psi0',
		value: 0.29,
		role: 'fixed',
		unit: 'share',
		meaning: 'Commercial share of research at the start of 2012.',
		source: 'Assumption',
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
