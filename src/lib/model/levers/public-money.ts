import type { StatedLever } from './lever';

/** What governments can pay for. */
export const publicMoneyLevers = {
	publicCompute: {
		id: 'public-compute',
		label: 'Public AI compute',
		unit: 'billion USD (2023) a year',
		low: 0,
		high: 60,
		default: 5,
		step: 0.5,
		group: 'Public money',
		positions: [
			{ value: 0, label: 'none' },
			{ value: 5, label: 'as today' },
			{ value: 15, label: 'three times as much' },
			{ value: 50, label: 'a public laboratory of the first rank' },
			{ value: 60, label: 'twelve times as much' }
		],
		explains: 'Pays for computers that universities and public institutes can use.',
		source:
			'EuroHPC about 11 billion for 2021–27 and EU gigafactories 21.7 billion planned (S137), Isambard-AI 0.3 billion (S132).'
	},
	academicPay: {
		id: 'academic-pay',
		label: 'Academic pay and grants',
		unit: '× today',
		low: 1,
		high: 3,
		default: 1,
		step: 0.05,
		group: 'Public money',
		positions: [
			{ value: 1, label: 'as today' },
			{ value: 1.6, label: 'a serious raise' },
			{ value: 3, label: 'three times today' }
		],
		explains: 'Raises what universities pay and how many posts they can offer.',
		source:
			'Akcigit and Chikis 2026: the pay premium of industry has grown fivefold since 2001; the effect is assumed.'
	}
} as const satisfies Record<string, StatedLever>;
