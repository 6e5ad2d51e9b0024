import type { Parameter } from './parameter';

/** How know-how becomes public. */
export const diffusionParameters = {
	baseDiffusion: {
		symbol: 'dif0',
		value: 0.5,
		low: 0.2589,
		high: 0.9655,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Diffusion of know-how without publication (staff moves, reverse engineering).',
		source: 'Assumption (staff moves, reverse engineering)',
		confidence: 'L'
	},
	opennessDiffusion: {
		symbol: 'difO',
		value: 3.5,
		low: 2.137,
		high: 5.733,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Extra diffusion at full openness.',
		source: 'Assumption; Epoch open models 2024',
		urls: ['https://epoch.ai/blog/open-models-report'],
		confidence: 'L'
	},
	collaborationDiffusion: {
		symbol: 'difC',
		value: 2,
		low: 0.8787,
		high: 4.552,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1/year',
		meaning: 'Extra diffusion per unit of collaboration.',
		source: 'Assumption',
		confidence: 'L'
	},
	initialHiddenKnowHow: {
		symbol: 'gapAp0',
		value: 0.25,
		role: 'fixed',
		unit: 'ln',
		meaning: 'Hidden know-how at the start of 2012.',
		source: 'Assumption',
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
