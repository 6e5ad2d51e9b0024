import type { LinkText } from './link';

/** What money moves and what moves money: runs, products, rivals, open models. */
export const moneyLinks = {
	'investment-compute': {
		from: 'investment',
		to: 'compute',
		sign: 1,
		words: 'investment pays for compute',
		readings: [['aiInvestment', 'computeOutlay']]
	},
	'compute-frontier-run': {
		from: 'compute',
		to: 'frontierRun',
		sign: 1,
		words: 'spending on compute makes frontier runs larger',
		readings: [['computeOutlay', 'leaderRunBudget']]
	},
	'frontier-run-capability': {
		from: 'frontierRun',
		to: 'capability',
		sign: 1,
		words: 'larger runs raise capability',
		readings: [['frontierCost', 'frontierCompute']]
	},
	'capability-possible-value': {
		from: 'capability',
		to: 'possibleValue',
		sign: 1,
		words: 'capability raises the value AI could have',
		readings: [['capability', 'addressableValue']]
	},
	'possible-value-investment': {
		from: 'possibleValue',
		to: 'investment',
		sign: 1,
		words: 'value in prospect raises investment',
		readings: [['addressableValue', 'expectedInvestment']]
	},
	'capability-products': {
		from: 'capability',
		to: 'products',
		sign: 1,
		words: 'useful AI gets built into products',
		readings: [['capability', 'usefulness']]
	},
	'products-investment': {
		from: 'products',
		to: 'investment',
		sign: 1,
		words: 'success of products raises investment',
		readings: [['productIntegration', 'expectedInvestment']]
	},
	'frontier-run-rivals': {
		from: 'frontierRun',
		to: 'rivals',
		sign: -1,
		words: 'dearer runs leave fewer rivals',
		readings: [
			['logFrontierCost', 'logEntryCost'],
			['frontierCost', 'publicEntrants']
		]
	},
	'compute-rivals': {
		from: 'compute',
		to: 'rivals',
		sign: 1,
		words: 'money for compute reaches smaller labs too',
		readings: [['computeOutlay', 'meanLabBudget']]
	},
	'rivals-investment': {
		from: 'rivals',
		to: 'investment',
		sign: -1,
		words: 'more rivals leave thinner margins to invest in',
		readings: [['frontierDevelopers', 'appropriability']]
	},
	'rivals-frontier-run': {
		from: 'rivals',
		to: 'frontierRun',
		sign: -1,
		words: 'more rivals leave the leader a smaller part',
		readings: [['topFirmShare', 'leaderRunBudget']]
	},
	'openness-open-models': {
		from: 'openness',
		to: 'openModels',
		sign: 1,
		words: 'openness helps open models catch up',
		readings: [['labOpenness', 'catchUpRate']]
	},
	'capability-open-models': {
		from: 'capability',
		to: 'openModels',
		sign: 1,
		words: 'open models follow the frontier',
		readings: [['capability', 'openCapabilityChange']]
	},
	'open-models-investment': {
		from: 'openModels',
		to: 'investment',
		sign: -1,
		words: 'close open models leave less to earn',
		readings: [['openClosedGap', 'leadAdvantage']]
	},
	'openness-investment': {
		from: 'openness',
		to: 'investment',
		sign: -1,
		words: 'what is shared cannot be sold alone',
		readings: [['sharedWork', 'appropriability']]
	},
	'open-models-community': {
		from: 'openModels',
		to: 'community',
		sign: 1,
		words: 'good open models are worth adapting',
		readings: [['openClosedGap', 'potentialTuners']]
	},
	'community-open-models': {
		from: 'community',
		to: 'openModels',
		sign: 1,
		words: 'those who adapt open models improve them',
		readings: [
			['communityEffect', 'openRunBudget'],
			['communityEffect', 'catchUpRate']
		]
	}
} as const satisfies Record<string, LinkText>;
