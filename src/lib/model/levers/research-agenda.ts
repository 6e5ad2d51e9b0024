import type { StatedLever } from './lever';

/** What research can turn to. */
export const researchAgendaLevers = {
	collaboration: {
		id: 'collaboration',
		label: 'Research done together',
		unit: 'share of frontier research',
		low: 0,
		high: 0.6,
		default: 0.03,
		step: 0.01,
		group: 'Research agenda',
		positions: [
			{ value: 0, label: 'none' },
			{ value: 0.03, label: 'as today' },
			{ value: 0.3, label: 'a common program' },
			{ value: 0.6, label: 'a CERN for AI' }
		],
		explains: 'Lets labs share part of their research with each other before they compete.',
		source: 'Assumption, after proposals of a “CERN for AI”.'
	},
	efficiencyResearch: {
		id: 'efficiency-research',
		label: 'Research on efficiency',
		unit: 'share of non-commercial research',
		low: 0,
		high: 0.4,
		default: 0.08,
		step: 0.01,
		group: 'Research agenda',
		positions: [
			{ value: 0, label: 'none' },
			{ value: 0.08, label: 'as today' },
			{ value: 0.2, label: 'a priority' },
			{ value: 0.4, label: 'two fifths of all free research' }
		],
		explains:
			'Directs free research to making models cheap to adapt and run, at the expense of basic research.',
		source: 'LoRA (arXiv 2106.09685) and QLoRA (arXiv 2305.14314); the share is assumed.'
	},
	alternativeResearch: {
		id: 'alternative-research',
		label: 'Research on other paradigms',
		unit: 'share of non-commercial research',
		low: 0,
		high: 0.5,
		default: 0.06,
		step: 0.01,
		group: 'Research agenda',
		positions: [
			{ value: 0, label: 'none' },
			{ value: 0.06, label: 'as today' },
			{ value: 0.3, label: 'a priority' },
			{ value: 0.5, label: 'half of all free research' }
		],
		explains:
			'Directs free research to other kinds of networks, which may save compute later and cost basic research now.',
		source: 'Review arXiv 2501.05435; the payoff is an assumption and may be nothing.'
	}
} as const satisfies Record<string, StatedLever>;
