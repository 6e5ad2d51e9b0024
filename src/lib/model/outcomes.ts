import type { OutcomeFormat } from './format';

/** Something the model reports about a year. */
export type Outcome = {
	/** In addresses, files and on the command line. */
	readonly id: string;
	readonly label: string;
	/** Where room is short. */
	readonly shortLabel: string;
	/** Unit of the numbers in a run and in files. */
	readonly unit: string;
	/** The axis on which its course is easiest to read. */
	readonly scale: 'linear' | 'log';
	/** How a number of it is said. */
	readonly format: OutcomeFormat;
	/** What most people would welcome; 'neither' where it depends on what one wants. */
	readonly better: 'more' | 'less' | 'neither';
	/** What is said when it goes up and when it goes down. */
	readonly rises: string;
	readonly falls: string;
	/** What it is, in one sentence. */
	readonly definition: string;
	/** First year for which the value means something, where that is not the first of the run. */
	readonly since?: number;
};

const table = {
	frontierCompute: {
		id: 'frontier-compute',
		label: 'Compute of a frontier run',
		shortLabel: 'Frontier compute',
		unit: 'FLOP',
		scale: 'log',
		format: { kind: 'compute' },
		better: 'neither',
		rises: 'frontier runs get larger',
		falls: 'frontier runs get smaller',
		definition: 'Arithmetic operations spent on training the largest model of the time.'
	},
	frontierCost: {
		id: 'frontier-cost',
		label: 'Cost of a frontier run',
		shortLabel: 'Frontier cost',
		unit: 'million USD (2023)',
		scale: 'log',
		format: { kind: 'money', dollars: 1e6 },
		better: 'neither',
		rises: 'a frontier run costs more',
		falls: 'a frontier run costs less',
		definition:
			'Hardware, written off over its life, and energy for the final training run of the largest model; at cloud prices two to six times as much.'
	},
	labsThatCanPay: {
		id: 'labs-that-can-pay',
		label: 'Labs that can pay for a frontier run',
		shortLabel: 'Labs that can pay',
		unit: 'share of 150 would-be labs',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'more',
		rises: 'more labs can pay',
		falls: 'fewer labs can pay',
		definition:
			'Share of 150 would-be labs whose budget covers a frontier run; the leader’s always does.'
	},
	capability: {
		id: 'capability',
		label: 'Capability of the frontier',
		shortLabel: 'Capability',
		unit: 'orders of magnitude of effective compute above 2012',
		scale: 'linear',
		format: { kind: 'orders' },
		better: 'more',
		rises: 'the frontier becomes more capable',
		falls: 'the frontier becomes less capable',
		definition:
			'Powers of ten by which the effective compute of the best model (compute times the efficiency of algorithms) exceeds that of 2012.'
	},
	openCapability: {
		id: 'open-capability',
		label: 'Capability of open models',
		shortLabel: 'Open capability',
		unit: 'orders of magnitude of effective compute above 2012',
		scale: 'linear',
		format: { kind: 'orders' },
		better: 'more',
		rises: 'open models become more capable',
		falls: 'open models become less capable',
		definition: 'The same for the best model whose weights anyone may download.'
	},
	openClosedLag: {
		id: 'open-closed-lag',
		label: 'Lag of open models',
		shortLabel: 'Open lag',
		unit: 'months',
		scale: 'linear',
		format: { kind: 'months' },
		better: 'less',
		rises: 'open models fall further behind',
		falls: 'open models catch up',
		definition:
			'Months since the closed frontier stood where the best open model stands; it grows by itself when the frontier stalls.'
	},
	openClosedGap: {
		id: 'open-closed-gap',
		label: 'Gap between frontier and open models',
		shortLabel: 'Open gap',
		unit: 'orders of magnitude',
		scale: 'linear',
		format: { kind: 'orders' },
		better: 'less',
		rises: 'the gap to open models widens',
		falls: 'the gap to open models narrows',
		definition: 'Powers of ten of effective compute between the frontier and the best open model.'
	},
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
	},
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
	},
	capabilityPrice: {
		id: 'capability-price',
		label: 'Price of mid-2025 capability',
		shortLabel: 'Price',
		unit: 'USD per million tokens',
		scale: 'log',
		format: { kind: 'price' },
		better: 'less',
		rises: 'the same capability costs more',
		falls: 'the same capability costs less',
		definition: 'What a million tokens cost from a model as capable as the best of mid-2025.',
		since: 2025.5
	},
	fineTuningOrganizations: {
		id: 'fine-tuning-organizations',
		label: 'Organizations that can fine-tune',
		shortLabel: 'Fine-tuners',
		unit: 'thousand',
		scale: 'linear',
		format: { kind: 'count', each: 1000, noun: 'organizations' },
		better: 'more',
		rises: 'more organizations can adapt a near-frontier model',
		falls: 'fewer organizations can adapt a near-frontier model',
		definition: 'Organizations able to fine-tune an open model close to the frontier.'
	},
	aiInvestment: {
		id: 'ai-investment',
		label: 'Investment in AI',
		shortLabel: 'Investment',
		unit: 'billion USD (2023) a year',
		scale: 'log',
		format: { kind: 'money', dollars: 1e9, per: 'a year' },
		better: 'neither',
		rises: 'more money goes into AI',
		falls: 'less money goes into AI',
		definition: 'Private investment in AI and the AI part of capital spending, in a year.'
	},
	aiRevenue: {
		id: 'ai-revenue',
		label: 'Revenue from AI',
		shortLabel: 'Revenue',
		unit: 'billion USD (2023) a year',
		scale: 'log',
		format: { kind: 'money', dollars: 1e9, per: 'a year' },
		better: 'neither',
		rises: 'AI earns more',
		falls: 'AI earns less',
		definition: 'What AI developers earn in a year.'
	},
	labOpenness: {
		id: 'lab-openness',
		label: 'Openness of frontier labs',
		shortLabel: 'Openness',
		unit: 'share',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'neither',
		rises: 'labs share more',
		falls: 'labs share less',
		definition: 'Share of methods, data and code that the frontier labs do disclose.'
	},
	alternativeMaturity: {
		id: 'alternative-maturity',
		label: 'Maturity of other paradigms',
		shortLabel: 'Alternatives',
		unit: '0–1',
		scale: 'linear',
		format: { kind: 'percent' },
		better: 'neither',
		rises: 'other paradigms mature',
		falls: 'other paradigms mature less',
		definition:
			'How far liquid, neuro-symbolic and other networks have come; 1 is as mature as the mainstream.'
	}
} as const satisfies Record<string, Outcome>;

export type OutcomeKey = keyof typeof table;

/** Everything the model reports, in the order of its files. */
export const OUTCOMES: Readonly<Record<OutcomeKey, Outcome>> = table;

export const OUTCOME_KEYS = Object.keys(table) as OutcomeKey[];

/** The outcome of that id, e.g. 'open-closed-lag', with its key. */
export function outcomeById(id: string): (Outcome & { readonly key: OutcomeKey }) | undefined {
	const key = OUTCOME_KEYS.find((one) => OUTCOMES[one].id === id);
	return key && { ...OUTCOMES[key], key };
}
