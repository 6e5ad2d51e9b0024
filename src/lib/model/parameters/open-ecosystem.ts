import type { Parameter } from './parameter';

/** How open models keep up. */
export const openEcosystemParameters = {
	baseCatchUp: {
		symbol: 'r0',
		value: 0.47065,
		low: 0.2437,
		high: 0.9088,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Catch-up of open models without help.',
		source: 'Epoch open models 2024; Epoch ECI gap, fitted',
		urls: [
			'https://epoch.ai/blog/open-models-report',
			'https://epoch.ai/data-insights/open-closed-eci-gap'
		],
		confidence: 'L'
	},
	opennessCatchUp: {
		symbol: 'rO',
		value: 3.0524,
		low: 1.863,
		high: 5,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Catch-up per unit of lab openness.',
		source: 'Epoch open models 2024; Epoch ECI gap, fitted',
		urls: [
			'https://epoch.ai/blog/open-models-report',
			'https://epoch.ai/data-insights/open-closed-eci-gap'
		],
		confidence: 'L'
	},
	communityCatchUp: {
		symbol: 'rG',
		value: 2.2052,
		low: 1.142,
		high: 4.258,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Catch-up brought by the community.',
		source: 'Fitted',
		confidence: 'L'
	},
	communityAtHalfEffect: {
		symbol: 'gHalf',
		value: 60,
		role: 'fixed',
		unit: 'thousand organizations',
		meaning: 'Organizations at which the community has half its effect.',
		source: 'Assumption',
		confidence: 'L'
	},
	earlyOpenFundingShare: {
		symbol: 'so0',
		value: 0.00021279,
		low: 5.707e-5,
		high: 0.0007934,
		distribution: { kind: 'lognormal', sd: 0.8 },
		role: 'fitted',
		unit: 'share',
		meaning: "Open developers' share of compute outlay, early.",
		source: 'Epoch models S001, fitted',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'L'
	},
	openFundingCeiling: {
		symbol: 'soMax',
		value: 0.076869,
		low: 0.03377,
		high: 0.175,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'fitted',
		unit: 'share',
		meaning: 'Ceiling of that share.',
		source: 'Fitted',
		confidence: 'L'
	},
	integrationAtOpenFunding: {
		symbol: 'dOpen',
		value: 0.0036905,
		low: 0.0009898,
		high: 0.01376,
		distribution: { kind: 'lognormal', sd: 0.8 },
		role: 'fitted',
		unit: 'share',
		meaning: 'Integration at which releasing openly pays strategically.',
		source: 'Assumption, fitted',
		confidence: 'L'
	},
	fundingLimitExponent: {
		symbol: 'hExp',
		value: 0.68851,
		low: 0.4564,
		high: 1.039,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'fitted',
		unit: '1',
		meaning: 'How sharply funding limits catch-up.',
		source: 'Fitted',
		confidence: 'L'
	},
	initialOpenGap: {
		symbol: 'gapQ0',
		value: 0.25,
		role: 'fixed',
		unit: 'orders of magnitude',
		meaning: 'Gap between frontier and open models at the start of 2012.',
		source: 'Assumption',
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
