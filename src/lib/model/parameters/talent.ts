import type { Parameter } from './parameter';

/** Posts, moves and exits of researchers. */
export const talentParameters = {
	initialAcademicPosts: {
		symbol: 'posts0',
		value: 60.642,
		low: 43.64,
		high: 84.27,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'fitted',
		unit: 'thousand people',
		meaning: 'Academic and public posts in 2012.',
		source: 'Fitted',
		confidence: 'L'
	},
	academicPostGrowth: {
		symbol: 'gPosts',
		value: 0.03,
		low: 0.01831,
		high: 0.04914,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Growth of academic posts (ln).',
		source: 'Assumption',
		confidence: 'L'
	},
	academicPostPayElasticity: {
		symbol: 'ePosts',
		value: 0.5,
		low: 0.2589,
		high: 0.9655,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: '1',
		meaning: 'Elasticity of posts to pay and grants.',
		source: 'Assumption',
		confidence: 'L'
	},
	postLimitSharpness: {
		symbol: 'kPosts',
		value: 3,
		low: 1.831,
		high: 4.914,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1',
		meaning: 'Sharpness of the limit that posts set.',
		source: 'Assumption',
		confidence: 'L'
	},
	academicMobility: {
		symbol: 'mob',
		value: 0.0096871,
		low: 0.005017,
		high: 0.01871,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Academics leaving for industry each year at the pay gap of 2012.',
		source: 'Gofman-Jin 2024, fitted',
		urls: ['https://doi.org/10.1111/jofi.13302'],
		confidence: 'M'
	},
	neighbourFieldEntry: {
		symbol: 'convC',
		value: 0.014367,
		low: 0.00744,
		high: 0.02774,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'fitted',
		unit: 'million people a year',
		meaning: 'Entrants from neighbouring fields, scale.',
		source: 'Fitted to totals',
		confidence: 'L'
	},
	normalIndustryExit: {
		symbol: 'exit0',
		value: 0.02,
		low: 0.01221,
		high: 0.03276,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Share of industry researchers who leave each year.',
		source: 'Assumption',
		confidence: 'M'
	},
	layOffRate: {
		symbol: 'exit1',
		value: 0.2,
		low: 0.1036,
		high: 0.3862,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Share laid off each year when the money has run out.',
		source: 'Assumption',
		confidence: 'L'
	},
	payrollShare: {
		symbol: 'sLab',
		value: 0.5,
		low: 0.3052,
		high: 0.819,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: 'share',
		meaning: 'Share of the money not spent on compute that can pay researchers.',
		source: 'Assumption',
		confidence: 'L'
	},
	layOffReturnShare: {
		symbol: 'ret',
		value: 0.25,
		low: 0.1295,
		high: 0.4827,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: 'share',
		meaning: 'Share of laid-off researchers who seek academic posts.',
		source: 'Assumption',
		confidence: 'L'
	},
	academicExit: {
		symbol: 'exitA',
		value: 0.03,
		low: 0.02159,
		high: 0.04169,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Share of academics who leave each year.',
		source: 'Assumption',
		confidence: 'M'
	}
} as const satisfies Record<string, Parameter>;
