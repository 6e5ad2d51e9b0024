import type { StatedOutcome } from './outcome';

/** In how few hands it lies. */
export const concentrationOutcomes = {
	computeConcentration: {
		id: 'compute-concentration',
		label: 'Concentration of frontier compute',
		shortLabel: 'Concentration',
		unit: 'Herfindahl–Hirschman index, 0–1',
		scale: 'linear',
		format: { kind: 'ratio' },
		better: 'less',
		rises: 'fewer hands hold the compute',
		falls: 'more hands hold the compute',
		definition:
			'Sum of the squared shares of the developers in frontier compute: one over their effective number.'
	},
	topFirmShare: {
		id: 'top-firm-share',
		label: 'Largest developer’s share of compute',
		shortLabel: 'Top share',
		unit: 'share',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'less',
		rises: 'the largest developer holds more',
		falls: 'the largest developer holds less',
		definition: 'Share of frontier compute that the largest developer holds.'
	},
	academicModelShare: {
		id: 'academic-model-share',
		label: 'Academia’s share of notable models',
		shortLabel: 'Academic models',
		unit: 'share',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'neither',
		rises: 'academia makes more of the notable models',
		falls: 'academia makes fewer of the notable models',
		definition: 'Share of notable models that come from universities and public institutes.'
	},
	academicTalentShare: {
		id: 'academic-talent-share',
		label: 'Researchers in academia',
		shortLabel: 'Academic talent',
		unit: 'share',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'neither',
		rises: 'more researchers stay in academia',
		falls: 'fewer researchers stay in academia',
		definition: 'Share of AI researchers who work at universities and public institutes.'
	}
} as const satisfies Record<string, StatedOutcome>;
