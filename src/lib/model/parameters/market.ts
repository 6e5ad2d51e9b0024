import type { Parameter } from './parameter';

/** How many can afford the frontier. */
export const marketParameters = {
	wouldBeLabs: {
		symbol: 'nLabs',
		value: 150,
		role: 'fixed',
		unit: '1',
		meaning: 'Would-be frontier labs.',
		source: 'Assumption',
		confidence: 'M'
	},
	labBudgetElasticity: {
		symbol: 'bI',
		value: 0.74807,
		low: 0.6346,
		high: 0.8818,
		distribution: { kind: 'lognormal', sd: 0.1 },
		role: 'fitted',
		unit: '1',
		meaning: "Elasticity of other labs' budgets to the total compute outlay.",
		source: 'Fitted',
		confidence: 'L'
	},
	labBudgetSpread: {
		symbol: 'sigB',
		value: 2.2233,
		low: 1.886,
		high: 2.621,
		distribution: { kind: 'lognormal', sd: 0.1 },
		role: 'fitted',
		unit: '1',
		meaning: 'Spread of lab budgets (ln).',
		source: 'Fitted',
		confidence: 'L'
	},
	strategicDevelopers: {
		symbol: 'nFloor',
		value: 3,
		low: 1.988,
		high: 4.526,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'varied',
		unit: '1',
		meaning: 'Developers that survive for strategic reasons.',
		source: 'Assumption',
		confidence: 'L'
	},
	developersPerAbleLab: {
		symbol: 'n0',
		value: 1.045,
		low: 0.6926,
		high: 1.577,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'fitted',
		unit: '1',
		meaning: 'Developers per able lab, scale.',
		source: 'Epoch chip owners S007, fitted',
		urls: ['https://github.com/epoch-research/ai-chip-counts'],
		confidence: 'L'
	},
	ableLabElasticity: {
		symbol: 'nuN',
		value: 0.47893,
		low: 0.3447,
		high: 0.6655,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'fitted',
		unit: '1',
		meaning: 'Elasticity of developers to able labs.',
		source: 'Epoch chip owners S007, fitted',
		urls: ['https://github.com/epoch-research/ai-chip-counts'],
		confidence: 'L'
	},
	entrySecrecyLoss: {
		symbol: 'nuA',
		value: 0.4,
		low: 0.1757,
		high: 0.9105,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Entry lost per ln unit of hidden know-how.',
		source: 'Assumption',
		confidence: 'L'
	},
	antitrustEffect: {
		symbol: 'aN',
		value: 0.6,
		low: 0.3663,
		high: 0.9828,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1',
		meaning: 'Effect of full antitrust on the number of developers.',
		source: 'Assumption',
		confidence: 'L'
	},
	entryExitYears: {
		symbol: 'tauN',
		value: 2,
		low: 1.221,
		high: 3.276,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: 'years',
		meaning: 'Time in which developers enter and leave.',
		source: 'Assumption',
		confidence: 'M'
	},
	topShareExponent: {
		symbol: 'expTop',
		value: 0.65,
		low: 0.5698,
		high: 0.7414,
		distribution: { kind: 'lognormal', sd: 0.08 },
		role: 'varied',
		unit: '1',
		meaning: "Exponent that turns developers into the largest one's share.",
		source: 'Epoch chip owners S007 (HHI 0.133, top 0.26)',
		urls: ['https://github.com/epoch-research/ai-chip-counts'],
		confidence: 'M'
	},
	publicDevelopers: {
		symbol: 'nPub',
		value: 1.5,
		low: 0.659,
		high: 3.414,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Public frontier developers at an ample budget.',
		source: 'Assumption',
		confidence: 'L'
	},
	initialDevelopers: {
		symbol: 'N0',
		value: 21,
		role: 'fixed',
		unit: '1',
		meaning: 'Effective number of developers at the start of 2012.',
		source: 'Assumption',
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
