import { formatShort, type OutcomeKey } from '$lib/model';

/** How a series of the history is named and counted where the model is held against it. */
export type SeriesWords = {
	label: string;
	/** What its errors are counted in. */
	errors: 'powers of ten' | 'share' | 'points';
	/** A value on its axis. */
	short: (value: number) => string;
};

const decades = 'powers of ten';
const as = (outcome: OutcomeKey) => (value: number) => formatShort(outcome, value);
const percent = (value: number) => `${Math.round(100 * value)}%`;
const plain = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 2 });
const powers = (value: number) =>
	value < 1000 ? plain(value) : value < 1e6 ? `${plain(value / 1000)}k` : `${plain(value / 1e6)}M`;

/** The series of the history by the model's names, in the order in which they are shown. */
export const SERIES_WORDS: Readonly<Record<string, SeriesWords>> = {
	frontierCompute: {
		label: 'Training compute, FLOP',
		errors: decades,
		short: (value) => formatShort('frontierCompute', value).replace(/^1×/, '')
	},
	frontierCost: { label: 'Cost of a frontier run', errors: decades, short: as('frontierCost') },
	aiInvestment: { label: 'AI investment a year', errors: decades, short: as('aiInvestment') },
	computeShare: { label: 'Compute share of investment', errors: 'share', short: percent },
	aiRevenue: { label: 'Revenue of three labs a year', errors: decades, short: as('aiRevenue') },
	industryChips: { label: 'AI chips in use, H100e', errors: decades, short: powers },
	publicChips: { label: 'Public AI chips, H100e', errors: decades, short: powers },
	frontierEfficiency: { label: 'Algorithmic efficiency', errors: decades, short: powers },
	labOpenness: { label: 'Openness of labs', errors: 'share', short: as('labOpenness') },
	openClosedLag: { label: 'Lag of open models, months', errors: decades, short: plain },
	academicModelShare: { label: 'Academic share of models', errors: 'share', short: percent },
	graduatesToIndustry: { label: 'New PhDs to industry', errors: 'share', short: percent },
	frontierDevelopers: { label: 'Owners of compute, effective', errors: decades, short: plain },
	transparency: { label: 'Transparency score', errors: 'points', short: plain },
	auditCoverage: { label: 'Outside evaluation', errors: 'share', short: percent },
	gpt35Price: { label: 'Price at GPT-3.5 level', errors: decades, short: as('capabilityPrice') },
	fineTuningOrganizations: {
		label: 'Organizations that fine-tune, thousand',
		errors: decades,
		short: plain
	},
	tuningEfficiency: { label: 'Efficiency of fine-tuning', errors: decades, short: plain },
	industryResearchers: { label: 'Industry researchers, thousand', errors: decades, short: plain },
	academicResearchers: { label: 'Academic researchers, thousand', errors: decades, short: plain },
	industryTalentShare: { label: 'Researchers in industry', errors: 'share', short: percent }
};
