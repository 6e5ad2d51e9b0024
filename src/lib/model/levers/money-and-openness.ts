import type { StatedLever } from './lever';

/** The two dials the whole site is about. */
export const moneyAndOpennessLevers = {
	investment: {
		id: 'investment',
		label: 'Investment appetite',
		unit: '× today',
		low: 0,
		high: 3,
		default: 1,
		step: 0.05,
		group: 'Money and openness',
		positions: [
			{ value: 0, label: 'money stops' },
			{ value: 0.2, label: 'a burst bubble' },
			{ value: 1, label: 'as today' },
			{ value: 1.5, label: 'a hotter rush' },
			{ value: 3, label: 'three times the appetite' }
		],
		explains: 'Multiplies what investors would put into AI at any given expectation of its value.',
		source:
			'About 700 billion dollars in 2025: private investment and the AI part of capital spending (S098, S075, S094).'
	},
	openness: {
		id: 'openness',
		label: 'Openness of frontier labs',
		unit: 'share',
		low: 0,
		high: 1,
		default: 0.15,
		step: 0.01,
		group: 'Money and openness',
		positions: [
			{ value: 0, label: 'everything secret' },
			{ value: 0.15, label: 'as today: left to incentives' },
			{ value: 0.5, label: 'half shared' },
			{ value: 0.85, label: 'open by norm' },
			{ value: 1, label: 'all published' }
		],
		explains: 'Sets how much of their methods, data and code the frontier labs aim to disclose.',
		source:
			'The measured proxy, industry models with a disclosed data-set size, fell from 0.9 in 2012–21 to 0.27 in 2025 (S001).'
	}
} as const satisfies Record<string, StatedLever>;
