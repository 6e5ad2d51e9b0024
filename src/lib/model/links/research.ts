import type { LinkText } from './link';

/** What moves research: secrecy, repeated work, aims, knowledge; and what outsiders can check. */
export const researchLinks = {
	'frontier-run-openness': {
		from: 'frontierRun',
		to: 'openness',
		sign: -1,
		words: 'dearer runs make labs secretive',
		readings: [['frontierCost', 'stakes']]
	},
	'openness-duplication': {
		from: 'openness',
		to: 'duplication',
		sign: -1,
		words: 'openness spares rivals the same work',
		readings: [['sharedWork', 'rivalDuplication']]
	},
	'rivals-duplication': {
		from: 'rivals',
		to: 'duplication',
		sign: 1,
		words: 'more rivals repeat more of each other’s work',
		readings: [['frontierDevelopers', 'rivalDuplication']]
	},
	'duplication-pace': {
		from: 'duplication',
		to: 'pace',
		sign: -1,
		words: 'repeated work slows research',
		readings: [['rivalDuplication', 'appliedResearch']]
	},
	'pace-capability': {
		from: 'pace',
		to: 'capability',
		sign: 1,
		words: 'better algorithms raise capability',
		readings: [['logFrontierEfficiency', 'capability']]
	},
	'investment-commercial': {
		from: 'investment',
		to: 'commercial',
		sign: 1,
		words: 'investment turns research towards products',
		readings: [
			['aiInvestment', 'industryCommercialPull'],
			['aiInvestment', 'academicDependence']
		]
	},
	'products-commercial': {
		from: 'products',
		to: 'commercial',
		sign: 1,
		words: 'products in use turn research towards products',
		readings: [['productIntegration', 'industryCommercialPull']]
	},
	'commercial-knowledge': {
		from: 'commercial',
		to: 'knowledge',
		sign: -1,
		words: 'research to sell leaves less basic research',
		readings: [['commercialShare', 'freeEffort']]
	},
	'commercial-pace': {
		from: 'commercial',
		to: 'pace',
		sign: 1,
		words: 'more people work on applied research',
		readings: [['commercialShare', 'appliedEffort']]
	},
	'commercial-openness': {
		from: 'commercial',
		to: 'openness',
		sign: -1,
		words: 'research to sell is kept secret',
		readings: [['commercialShare', 'stakes']]
	},
	'commercial-duplication': {
		from: 'commercial',
		to: 'duplication',
		sign: 1,
		words: 'research to sell has alike agendas',
		readings: [['commercialShare', 'rivalOverlap']]
	},
	'knowledge-pace': {
		from: 'knowledge',
		to: 'pace',
		sign: 1,
		words: 'basic knowledge feeds research',
		readings: [['logKnowledge', 'logFrontierEfficiencyChange']]
	},
	'compute-pace': {
		from: 'compute',
		to: 'pace',
		sign: 1,
		words: 'installed compute speeds up research',
		readings: [['industryChips', 'appliedResearch']]
	},
	'capability-pace': {
		from: 'capability',
		to: 'pace',
		sign: 1,
		words: 'capable AI helps researchers',
		readings: [['capability', 'appliedAssistance']]
	},
	'pace-pace': {
		from: 'pace',
		to: 'pace',
		sign: -1,
		words: 'the next gain is harder than the last',
		readings: [['logFrontierEfficiency', 'logFrontierEfficiencyChange']]
	},
	'openness-transparency': {
		from: 'openness',
		to: 'transparency',
		sign: 1,
		words: 'open labs report more',
		readings: [['labOpenness', 'voluntaryTransparency']]
	},
	'transparency-audits': {
		from: 'transparency',
		to: 'audits',
		sign: 1,
		words: 'reports give auditors access',
		readings: [['transparency', 'auditAccess']]
	},
	'products-audits': {
		from: 'products',
		to: 'audits',
		sign: -1,
		words: 'more products leave more to audit',
		readings: [['productIntegration', 'auditLoad']]
	},
	'audits-products': {
		from: 'audits',
		to: 'products',
		sign: 1,
		words: 'audits make products trusted',
		readings: [['auditCoverage', 'trust']]
	}
} as const satisfies Record<string, LinkText>;
