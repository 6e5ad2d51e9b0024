import type { StatedLever } from './lever';

/** What law and owners can change. */
export const rulesLevers = {
	commercialPressure: {
		id: 'commercial-pressure',
		label: 'Commercial pressure',
		unit: '× today',
		low: 0.25,
		high: 2,
		default: 1,
		step: 0.05,
		group: 'Rules',
		positions: [
			{ value: 0.25, label: 'patient owners' },
			{ value: 1, label: 'as today' },
			{ value: 2, label: 'every idea must sell' }
		],
		explains: 'Scales how strongly the need to sell bends research agendas and calls for secrecy.',
		source: 'Assumption, with the sign from Arora et al. 2021 and Klinger et al. 2020.'
	},
	transparencyMandate: {
		id: 'transparency-mandate',
		label: 'Transparency and audit duties',
		unit: 'share of full strength',
		low: 0,
		high: 1,
		default: 0.15,
		step: 0.01,
		group: 'Rules',
		positions: [
			{ value: 0, label: 'duties repealed' },
			{ value: 0.15, label: 'as today: the first EU duties' },
			{ value: 0.6, label: 'duties everywhere' },
			{ value: 1, label: 'full disclosure and access for auditors' }
		],
		explains: 'Obliges labs to report on their models and to let outsiders examine them.',
		source:
			'EU AI Act duties for general-purpose models since August 2025; Foundation Model Transparency Index 2025.'
	},
	antitrust: {
		id: 'antitrust',
		label: 'Mergers or antitrust',
		unit: '−1 merger wave to +1 strong antitrust',
		low: -1,
		high: 1,
		default: 0,
		step: 0.05,
		group: 'Rules',
		positions: [
			{ value: -1, label: 'a merger wave' },
			{ value: 0, label: 'as today' },
			{ value: 1, label: 'break-ups and duties of access' }
		],
		explains:
			'Lowers or raises the number of frontier developers that a market of given size keeps.',
		source: 'Assumption.'
	},
	releaseDelay: {
		id: 'release-delay',
		label: 'Wait before open weights',
		unit: 'months',
		low: 0,
		high: 36,
		default: 0,
		step: 1,
		group: 'Rules',
		positions: [
			{ value: 0, label: 'as today: no extra wait' },
			{ value: 12, label: 'a year' },
			{ value: 36, label: 'three years' }
		],
		explains: 'Makes developers of open models wait before they release weights.',
		source: 'Assumption: a rule or a licence.'
	}
} as const satisfies Record<string, StatedLever>;
