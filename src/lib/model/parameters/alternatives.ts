import type { Parameter } from './parameter';

/** What other kinds of networks may bring. */
export const alternativesParameters = {
	maturingRate: {
		symbol: 'rZ',
		value: 0.08,
		low: 0.03515,
		high: 0.1821,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1/year',
		meaning: "Rate at which alternatives mature at today's effort.",
		source: 'Assumption; review arXiv 2501.05435',
		urls: ['https://arxiv.org/abs/2501.05435'],
		confidence: 'L'
	},
	alternativeReturns: {
		symbol: 'lamZ',
		value: 0.6,
		low: 0.3977,
		high: 0.9052,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'varied',
		unit: '1',
		meaning: 'Returns to effort on alternatives.',
		source: 'Assumption',
		confidence: 'L'
	},
	alternativeComputeSaving: {
		symbol: 'zetaZ',
		value: 1,
		low: 0.3727,
		high: 2.683,
		distribution: { kind: 'lognormal', sd: 0.6 },
		role: 'varied',
		unit: 'orders of magnitude',
		meaning: 'Compute saved at full maturity.',
		source: 'Assumption: may be zero',
		confidence: 'L'
	},
	alternativeEntryRelief: {
		symbol: 'zEntry',
		value: 1,
		low: 0.4393,
		high: 2.276,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: 'orders of magnitude',
		meaning: 'Entry cost relieved at full maturity.',
		source: 'Assumption',
		confidence: 'L'
	},
	alternativeComputeShareSaving: {
		symbol: 'zCompute',
		value: 0.3,
		low: 0.1318,
		high: 0.6829,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Compute share saved at full maturity.',
		source: 'Assumption',
		confidence: 'L'
	},
	initialAlternativeMaturity: {
		symbol: 'Z0',
		value: 0.02,
		role: 'fixed',
		unit: '1',
		meaning: 'Maturity at the start of 2012.',
		source: 'Assumption',
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
