import type { Parameter } from './parameter';

/** How research turns effort into ideas. */
export const ideasParameters = {
	algorithmicGrowth: {
		symbol: 'alphaA',
		value: 1.0671,
		low: 0.7073,
		high: 1.61,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Initial growth of algorithmic efficiency.',
		source: 'Ho et al. 2024, fitted',
		urls: ['https://arxiv.org/abs/2403.05812'],
		confidence: 'H'
	},
	appliedReturns: {
		symbol: 'lamA',
		value: 0.7,
		low: 0.5469,
		high: 0.8959,
		distribution: { kind: 'lognormal', sd: 0.15 },
		role: 'varied',
		unit: '1',
		meaning: 'Returns to applied research input, after duplication.',
		source: 'Erdil et al. 2024; Bloom et al. 2020; AI Futures Model (0.5-0.8)',
		urls: [
			'https://arxiv.org/abs/2405.10494',
			'https://doi.org/10.1257/aer.20180338',
			'https://www.greaterwrong.com/posts/YABG5JmztGGPwNFq2/'
		],
		confidence: 'M'
	},
	algorithmicDifficulty: {
		symbol: 'betaA',
		value: 0.38,
		low: 0.2519,
		high: 0.5733,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'varied',
		unit: '1',
		meaning: 'How much harder algorithms get to improve, relative to the knowledge pool.',
		source: 'Bloom et al. 2020; Erdil et al. 2024',
		urls: ['https://doi.org/10.1257/aer.20180338', 'https://arxiv.org/abs/2405.10494'],
		confidence: 'L'
	},
	appliedComputeElasticity: {
		symbol: 'kapA',
		value: 0.25,
		low: 0.1406,
		high: 0.4446,
		distribution: { kind: 'lognormal', sd: 0.35 },
		role: 'varied',
		unit: '1',
		meaning: 'Compute elasticity of applied research.',
		source: 'Besiroglu et al. 2023 (0.11-0.25 in vision); AI Futures Model (higher)',
		urls: [
			'https://arxiv.org/abs/2212.08198',
			'https://www.greaterwrong.com/posts/YABG5JmztGGPwNFq2/'
		],
		confidence: 'M'
	},
	knowledgeGrowth: {
		symbol: 'alphaP',
		value: 0.57207,
		low: 0.3792,
		high: 0.8631,
		distribution: { kind: 'lognormal', sd: 0.25 },
		role: 'fitted',
		unit: '1/year',
		meaning: 'Initial growth of the knowledge pool.',
		source: 'Fitted with alphaA',
		confidence: 'L'
	},
	basicReturns: {
		symbol: 'lamP',
		value: 0.7,
		low: 0.5469,
		high: 0.8959,
		distribution: { kind: 'lognormal', sd: 0.15 },
		role: 'varied',
		unit: '1',
		meaning: 'Returns to basic research effort.',
		source: 'Erdil et al. 2024',
		urls: ['https://arxiv.org/abs/2405.10494'],
		confidence: 'L'
	},
	knowledgeDifficulty: {
		symbol: 'betaP',
		value: 0.2,
		low: 0.1221,
		high: 0.3276,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1',
		meaning: 'How much harder basic ideas get to find.',
		source: 'Bloom et al. 2020',
		urls: ['https://doi.org/10.1257/aer.20180338'],
		confidence: 'L'
	},
	basicComputeElasticity: {
		symbol: 'kapP',
		value: 0.1,
		low: 0.05179,
		high: 0.1931,
		distribution: { kind: 'lognormal', sd: 0.4 },
		role: 'varied',
		unit: '1',
		meaning: 'Compute elasticity of basic research.',
		source: 'Besiroglu et al. 2023, lower end',
		urls: ['https://arxiv.org/abs/2212.08198'],
		confidence: 'L'
	},
	appliedSecrecyLoss: {
		symbol: 'gamS',
		value: 0.25,
		low: 0.1098,
		high: 0.569,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Loss of applied productivity per ln unit of hidden know-how.',
		source: 'Bloom-Schankerman-Van Reenen 2013 (spillover elasticity)',
		urls: ['https://doi.org/10.3982/ECTA9466'],
		confidence: 'L'
	},
	basicSecrecyLoss: {
		symbol: 'gamB',
		value: 0.4,
		low: 0.1757,
		high: 0.9105,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Loss of basic productivity per ln unit of hidden know-how.',
		source: 'Murray et al. 2016; Besiroglu et al. 2024',
		urls: ['https://doi.org/10.1257/pol.20140062', 'https://arxiv.org/abs/2401.02452'],
		confidence: 'L'
	},
	developerDiversityGain: {
		symbol: 'delN',
		value: 0.1,
		low: 0.03727,
		high: 0.2683,
		distribution: { kind: 'lognormal', sd: 0.6 },
		role: 'varied',
		unit: '1',
		meaning: 'Gain from more independent labs trying more directions.',
		source: 'Murray et al. 2016; Klinger et al.',
		urls: ['https://doi.org/10.1257/pol.20140062', 'https://arxiv.org/abs/2009.10385'],
		confidence: 'L'
	},
	agendaOverlap: {
		symbol: 'chi',
		value: 0.08,
		low: 0.02982,
		high: 0.2147,
		distribution: { kind: 'lognormal', sd: 0.6 },
		role: 'varied',
		unit: '1',
		meaning: 'Overlap of rival research agendas.',
		source: 'Assumption; Hegde-Herkenhoff-Zhu (sign)',
		urls: [
			'https://writtendescription.blogspot.com/2018/05/measuring-value-of-patent-disclosure.html'
		],
		confidence: 'L'
	},
	assistanceCeiling: {
		symbol: 'mAI',
		value: 2,
		low: 0.8787,
		high: 4.552,
		distribution: { kind: 'lognormal', sd: 0.5 },
		role: 'varied',
		unit: '1',
		meaning: 'Largest uplift of research by AI assistance, minus 1.',
		source: 'AI Futures Model; GATE: contested',
		urls: [
			'https://www.greaterwrong.com/posts/YABG5JmztGGPwNFq2/',
			'https://arxiv.org/abs/2503.04941'
		],
		confidence: 'L'
	},
	capabilityAtHalfAssistance: {
		symbol: 'qAI',
		value: 17,
		low: 14.9,
		high: 19.39,
		distribution: { kind: 'lognormal', sd: 0.08 },
		role: 'varied',
		unit: 'orders of magnitude',
		meaning: 'Capability at half of that uplift.',
		source: 'Assumption',
		confidence: 'L'
	},
	assistanceSteepness: {
		symbol: 'kAI',
		value: 0.35,
		low: 0.2137,
		high: 0.5733,
		distribution: { kind: 'lognormal', sd: 0.3 },
		role: 'varied',
		unit: '1/order of magnitude',
		meaning: 'Steepness of that uplift.',
		source: 'Assumption',
		confidence: 'L'
	}
} as const satisfies Record<string, Parameter>;
