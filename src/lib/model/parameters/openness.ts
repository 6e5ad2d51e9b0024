import type { Parameter } from './parameter';

/** What labs disclose. */
export const opennessParameters = {
	lowStakesOpenness: {
		symbol: 'oMax',
		value: 0.92,
		low: 0.8757,
		high: 0.9665,
		distribution: { kind: 'lognormal', sd: 0.03 },
		role: 'varied',
		unit: 'share',
		meaning: 'Openness when little is at stake.',
		source: 'Epoch models S001 (data disclosure 2012-21)',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'M'
	},
	highStakesOpenness: {
		symbol: 'oMin',
		value: 0.11132,
		low: 0.06796,
		high: 0.1823,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'fitted',
		unit: 'share',
		meaning: 'Openness when very much is at stake.',
		source: 'Epoch models S001, fitted',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'M'
	},
	secrecyRunCost: {
		symbol: 'xSec',
		value: 17.086,
		low: 6.368,
		high: 45.84,
		distribution: { kind: 'lognormal', sd: 0.6 },
		role: 'fitted',
		unit: 'million USD (2023)',
		meaning: 'Run cost at which openness is halfway.',
		source: 'Epoch models S001, fitted',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'M'
	},
	secrecySteepness: {
		symbol: 'xiSec',
		value: 0.85592,
		low: 0.5673,
		high: 1.291,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'fitted',
		unit: '1',
		meaning: 'Steepness of secrecy in the stakes.',
		source: 'Fitted',
		confidence: 'M'
	},
	opennessAdjustmentYears: {
		symbol: 'tauO',
		value: 1,
		low: 0.5179,
		high: 1.931,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: 'years',
		meaning: 'Time in which practice adjusts.',
		source: 'Assumption',
		confidence: 'M'
	},
	mandateOpennessGain: {
		symbol: 'omMand',
		value: 0.15,
		low: 0.0659,
		high: 0.3414,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Openness gained by a full mandate.',
		source: 'Assumption',
		confidence: 'L'
	},
	initialOpenness: {
		symbol: 'O0',
		value: 0.92,
		role: 'fixed',
		unit: 'share',
		meaning: 'Openness at the start of 2012.',
		source: 'Epoch models S001',
		urls: ['https://epoch.ai/data/ai-models'],
		confidence: 'M'
	}
} as const satisfies Record<string, Parameter>;
