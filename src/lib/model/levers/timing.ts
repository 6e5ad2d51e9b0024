import type { StatedLever } from './lever';

/** When the change comes. */
export const timingLevers = {
	policyStart: {
		id: 'policy-start',
		label: 'When the change starts',
		unit: 'year',
		low: 2026,
		high: 2035,
		default: 2027,
		step: 0.25,
		group: 'Timing',
		positions: [
			{ value: 2026, label: 'at once' },
			{ value: 2027, label: 'soon' },
			{ value: 2035, label: 'late' }
		],
		explains: 'Sets the year from which every other lever begins to leave its position of today.',
		source: 'A choice, not a fact.'
	},
	policyRamp: {
		id: 'policy-ramp',
		label: 'How long the change takes',
		unit: 'years',
		low: 0.25,
		high: 10,
		default: 2,
		step: 0.25,
		group: 'Timing',
		positions: [
			{ value: 0.25, label: 'a season' },
			{ value: 2, label: 'two years' },
			{ value: 10, label: 'a decade' }
		],
		explains: 'Sets how many years the levers take from their position of today to the chosen one.',
		source: 'A choice, not a fact.'
	}
} as const satisfies Record<string, StatedLever>;
