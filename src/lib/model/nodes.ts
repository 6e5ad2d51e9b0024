import type { COLUMNS } from './fused.generated';

/** A stock or equation by name. */
export type QuantityName = (typeof COLUMNS)[number];

/** Which way a quantity goes when its node rises. */
type Direction = 1 | -1;

/** A node of the causal diagram: a thing people speak of, and the quantities of the model that stand for it. */
type Node = {
	readonly label: string;
	/** What others may read of it; −1 where the quantity falls as the thing grows. */
	readonly quantities: Readonly<Partial<Record<QuantityName, Direction>>>;
	/** The quantity that moves at once when a cause of it moves: the equation itself, or the change of its stock. */
	readonly answers: QuantityName;
};

const table = {
	investment: {
		label: 'Investment',
		quantities: { aiInvestment: 1 },
		answers: 'aiInvestmentChange'
	},
	compute: {
		label: 'Compute',
		quantities: { computeOutlay: 1, industryChips: 1 },
		answers: 'computeOutlay'
	},
	frontierRun: {
		label: 'Frontier run',
		quantities: { frontierCost: 1, logFrontierCost: 1 },
		answers: 'logFrontierCostChange'
	},
	capability: {
		label: 'Capability',
		quantities: { capability: 1 },
		answers: 'capability'
	},
	possibleValue: {
		label: 'Possible value',
		quantities: { addressableValue: 1 },
		answers: 'addressableValue'
	},
	products: {
		label: 'Products',
		quantities: { productIntegration: 1, logIntegration: 1 },
		answers: 'logIntegrationChange'
	},
	openness: {
		label: 'Openness',
		quantities: { labOpenness: 1, sharedWork: 1 },
		answers: 'labOpennessChange'
	},
	openModels: {
		label: 'Open models',
		quantities: { openCapability: 1, openClosedGap: -1 },
		answers: 'openCapabilityChange'
	},
	rivals: {
		label: 'Rival labs',
		quantities: { frontierDevelopers: 1, topFirmShare: -1 },
		answers: 'frontierDevelopersChange'
	},
	duplication: {
		label: 'Duplication',
		quantities: { rivalDuplication: 1 },
		answers: 'rivalDuplication'
	},
	pace: {
		label: 'Research pace',
		quantities: { logFrontierEfficiencyChange: 1, logFrontierEfficiency: 1 },
		answers: 'logFrontierEfficiencyChange'
	},
	commercial: {
		label: 'Product focus',
		quantities: { commercialShare: 1 },
		answers: 'commercialShareChange'
	},
	knowledge: {
		label: 'Knowledge',
		quantities: { logKnowledge: 1 },
		answers: 'logKnowledgeChange'
	},
	community: {
		label: 'Fine-tuners',
		quantities: { fineTuningOrganizations: 1, communityEffect: 1 },
		answers: 'fineTuningOrganizationsChange'
	},
	transparency: {
		label: 'Transparency',
		quantities: { transparency: 1 },
		answers: 'transparencyChange'
	},
	audits: {
		label: 'Audits',
		quantities: { auditCoverage: 1 },
		answers: 'auditCoverageChange'
	}
} as const satisfies Record<string, Node>;

export type NodeName = keyof typeof table;

/** The nodes of the causal diagram. */
export const NODES: Readonly<Record<NodeName, Node>> = table;

export const NODE_NAMES = Object.keys(table) as NodeName[];
