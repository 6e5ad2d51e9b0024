import type { Parameters } from './types';

/** A quantity with memory: it changes only by its rate. */
type Stock = {
	/** The letter it has in the mathematics. */
	readonly symbol: string;
	readonly unit: string;
	readonly meaning: string;
	/** The sector that says how it changes, in the equation named after the stock with "Change" behind it. */
	readonly owner: string;
	/** Its value at the start of 2012. */
	readonly initial: (parameters: Parameters) => number;
};

const table = {
	aiInvestment: {
		symbol: 'I',
		unit: 'billion USD (2023) a year',
		meaning: 'Money that goes into AI in a year.',
		owner: 'capital',
		initial: (p) => p.initialInvestment
	},
	computeShare: {
		symbol: 's',
		unit: 'share',
		meaning: 'Part of that money spent on compute.',
		owner: 'capital',
		initial: (p) => p.initialComputeShare
	},
	industryChips: {
		symbol: 'K',
		unit: 'H100-equivalents',
		meaning: 'AI compute installed by industry.',
		owner: 'hardware',
		initial: (p) => p.initialIndustryChips
	},
	publicChips: {
		symbol: 'Kp',
		unit: 'H100-equivalents',
		meaning: 'AI compute that is public or academic.',
		owner: 'hardware',
		initial: (p) => p.initialPublicChips
	},
	logFrontierCost: {
		symbol: 'lnX',
		unit: 'ln million USD (2023)',
		meaning: 'Cost of a frontier run, as a logarithm.',
		owner: 'capital',
		initial: (p) => Math.log(p.initialRunCost)
	},
	logFrontierEfficiency: {
		symbol: 'lnA',
		unit: 'ln',
		meaning: 'Algorithmic efficiency at the frontier, as a logarithm; 0 in 2012.',
		owner: 'ideas',
		initial: () => 0
	},
	logKnowledge: {
		symbol: 'lnP',
		unit: 'ln',
		meaning: 'Pool of basic knowledge, as a logarithm; 0 in 2012.',
		owner: 'knowledge',
		initial: () => 0
	},
	logPublicEfficiency: {
		symbol: 'lnAp',
		unit: 'ln',
		meaning: 'Algorithmic efficiency that is public, as a logarithm.',
		owner: 'ideas',
		initial: (p) => -p.initialHiddenKnowHow
	},
	labOpenness: {
		symbol: 'O',
		unit: 'share',
		meaning: 'What frontier labs disclose of methods, data and code.',
		owner: 'openness',
		initial: (p) => p.initialOpenness
	},
	transparency: {
		symbol: 'T',
		unit: 'points',
		meaning: 'Score of what labs report about their models.',
		owner: 'oversight',
		initial: (p) => p.initialTransparency
	},
	auditCoverage: {
		symbol: 'U',
		unit: 'share',
		meaning: 'Part of what outsiders should audit that they do audit.',
		owner: 'oversight',
		initial: (p) => p.initialAuditCoverage
	},
	commercialShare: {
		symbol: 'psi',
		unit: 'share',
		meaning: 'Part of research directed at products.',
		owner: 'focus',
		initial: (p) => p.initialCommercialShare
	},
	industryResearchers: {
		symbol: 'Li',
		unit: 'thousand people',
		meaning: 'AI researchers in industry.',
		owner: 'talent',
		initial: (p) => p.initialIndustryResearchers
	},
	academicResearchers: {
		symbol: 'La',
		unit: 'thousand people',
		meaning: 'AI researchers at universities and public institutes.',
		owner: 'talent',
		initial: (p) => p.initialAcademicResearchers
	},
	frontierDevelopers: {
		symbol: 'N',
		unit: 'developers',
		meaning: 'Effective number of frontier developers.',
		owner: 'market',
		initial: (p) => p.initialDevelopers
	},
	openCapability: {
		symbol: 'Qo',
		unit: 'orders of magnitude',
		meaning: 'Capability of the best open model.',
		owner: 'open-ecosystem',
		initial: (p) => -p.initialOpenGap
	},
	logTuningEfficiency: {
		symbol: 'lnE',
		unit: 'ln',
		meaning: 'Efficiency of fine-tuning, as a logarithm; 0 in 2012.',
		owner: 'open-ecosystem',
		initial: () => 0
	},
	fineTuningOrganizations: {
		symbol: 'G',
		unit: 'thousand organizations',
		meaning: 'Organizations able to fine-tune a near-frontier open model.',
		owner: 'open-ecosystem',
		initial: (p) => p.initialTuningOrganizations
	},
	alternativeMaturity: {
		symbol: 'Z',
		unit: '0–1',
		meaning: 'Maturity of other paradigms.',
		owner: 'alternatives',
		initial: (p) => p.initialAlternativeMaturity
	},
	logIntegration: {
		symbol: 'lnD',
		unit: 'ln',
		meaning: 'Part of the addressable value that products realize, as a logarithm.',
		owner: 'products',
		initial: (p) => p.initialLogIntegration
	}
} as const satisfies Record<string, Stock>;

export type StockName = keyof typeof table;

/** The twenty stocks. */
export const STOCKS: Readonly<Record<StockName, Stock>> = table;

export const STOCK_NAMES = Object.keys(table) as StockName[];
