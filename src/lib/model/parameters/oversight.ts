import type { Parameter } from './parameter';

/** What outsiders can see and check. */
export const oversightParameters = {
	baseTransparency: {
		symbol: 'tBase',
		value: 0.27505,
		low: 0.1979,
		high: 0.3822,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'fitted',
		unit: '1',
		meaning: 'Transparency score that does not depend on openness.',
		source: 'FMTI data, fitted',
		urls: ['https://github.com/stanford-crfm/fmti'],
		confidence: 'M'
	},
	opennessTransparency: {
		symbol: 'tOpen',
		value: 0.3027,
		low: 0.2178,
		high: 0.4206,
		distribution: { kind: 'lognormal', sd: 0.2 },
		role: 'fitted',
		unit: '1',
		meaning: 'Transparency score per unit of openness.',
		source: 'FMTI data, fitted',
		urls: ['https://github.com/stanford-crfm/fmti'],
		confidence: 'L'
	},
	mandateTransparency: {
		symbol: 'tMand',
		value: 0.55,
		low: 0.3358,
		high: 0.9009,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1',
		meaning: 'Share of the rest disclosed under a full mandate.',
		source: 'FMTI 2025; assumption',
		urls: ['https://github.com/stanford-crfm/fmti'],
		confidence: 'L'
	},
	transparencyAdjustmentYears: {
		symbol: 'tauT',
		value: 1,
		role: 'fixed',
		unit: 'years',
		meaning: 'Time in which reporting adjusts.',
		source: 'Assumption',
		confidence: 'M'
	},
	auditCapacityScale: {
		symbol: 'capU',
		value: 0.70895,
		low: 0.3115,
		high: 1.614,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'fitted',
		unit: '1',
		meaning: 'Auditing capacity per academic researcher.',
		source: 'FMTI data indicators, fitted',
		urls: ['https://github.com/stanford-crfm/fmti'],
		confidence: 'L'
	},
	auditLoadScale: {
		symbol: 'loadU',
		value: 8,
		low: 4.884,
		high: 13.1,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1',
		meaning: 'Auditing load per developer.',
		source: 'Assumption',
		confidence: 'L'
	},
	integrationDoublingLoad: {
		symbol: 'dLoad',
		value: 0.15,
		low: 0.0659,
		high: 0.3414,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: 'share',
		meaning: 'Integration that doubles the load.',
		source: 'Assumption',
		confidence: 'L'
	},
	mandateAuditAccess: {
		symbol: 'mandU',
		value: 0.5,
		low: 0.3052,
		high: 0.819,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1',
		meaning: 'Access granted by a full mandate.',
		source: 'Casper et al. 2024; assumption',
		confidence: 'L'
	},
	auditBuildUpYears: {
		symbol: 'tauU',
		value: 2,
		low: 1.221,
		high: 3.276,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: 'years',
		meaning: 'Time in which audit coverage builds up.',
		source: 'Assumption',
		confidence: 'M'
	},
	initialTransparency: {
		symbol: 'T0',
		value: 60,
		role: 'fixed',
		unit: 'points',
		meaning: 'Transparency at the start of 2012 (not measured).',
		source: 'Assumption',
		confidence: 'L'
	},
	initialAuditCoverage: {
		symbol: 'U0',
		value: 0.45,
		role: 'fixed',
		unit: 'share',
		meaning: 'Audit coverage at the start of 2012 (not measured).',
		source: 'Assumption',
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
