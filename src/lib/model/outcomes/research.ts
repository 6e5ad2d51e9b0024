import type { StatedOutcome } from './outcome';

/** What research does, and what can be seen of it. */
export const researchOutcomes = {
	researchPace: {
		id: 'research-pace',
		label: 'Pace of research',
		shortLabel: 'Research pace',
		unit: 'orders of magnitude a year',
		scale: 'linear',
		format: { kind: 'pace' },
		better: 'more',
		rises: 'research speeds up',
		falls: 'research slows down',
		definition: 'Powers of ten a year by which better algorithms stretch the same compute.'
	},
	duplicatedEffort: {
		id: 'duplicated-effort',
		label: 'Duplicated effort',
		shortLabel: 'Duplication',
		unit: 'share',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'less',
		rises: 'more research repeats what others already know',
		falls: 'less research repeats what others already know',
		definition:
			'Share of research effort that goes into what somebody else already knows but does not say.'
	},
	transparency: {
		id: 'transparency',
		label: 'Transparency score',
		shortLabel: 'Transparency',
		unit: 'points, 0–100',
		scale: 'linear',
		format: { kind: 'points' },
		better: 'more',
		rises: 'labs disclose more',
		falls: 'labs disclose less',
		definition:
			'How much labs report about their models, on a scale like that of the Foundation Model Transparency Index.'
	},
	auditCoverage: {
		id: 'audit-coverage',
		label: 'Independent audit coverage',
		shortLabel: 'Audits',
		unit: 'share',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'more',
		rises: 'more is audited',
		falls: 'less is audited',
		definition: 'Share of what should be examined by outsiders that is examined.'
	},
	commercialShare: {
		id: 'commercial-share',
		label: 'Commercial share of research',
		shortLabel: 'Commercial share',
		unit: 'share',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'neither',
		rises: 'more research serves products',
		falls: 'less research serves products',
		definition: 'Share of research effort directed at products, in industry and academia together.'
	},
	basicResearch: {
		id: 'basic-research',
		label: 'Output of basic research',
		shortLabel: 'Basic research',
		unit: 'index, 2012 = 100',
		scale: 'linear',
		format: { kind: 'index' },
		better: 'more',
		rises: 'basic research grows',
		falls: 'basic research shrinks',
		definition: 'What basic research yields in a year, with 2012 as 100.'
	}
} as const satisfies Record<string, StatedOutcome>;
