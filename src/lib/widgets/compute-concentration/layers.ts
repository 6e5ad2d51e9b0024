import type { Layer, Reading } from '$lib/facts/concentration.build';

type LayerWords = {
	/** For lists, and for the end of a line. */
	label: string;
	short: string;
	/** Who holds shares of it. */
	firm: string;
	firms: string;
};

/** The layers, from who owns the machines to what people open in a browser. */
export const LAYERS: Record<Layer, LayerWords> = {
	owners: { label: 'Owners of AI compute', short: 'Owners', firm: 'owner', firms: 'owners' },
	chips: { label: 'AI chips', short: 'Chips', firm: 'maker', firms: 'makers' },
	cloud: { label: 'Cloud', short: 'Cloud', firm: 'provider', firms: 'providers' },
	models: {
		label: 'Models sold to companies',
		short: 'Models',
		firm: 'developer',
		firms: 'developers'
	},
	chatbots: { label: 'Apps: chatbots', short: 'Chatbots', firm: 'chatbot', firms: 'chatbots' }
};

export const LAYER_IDS = Object.keys(LAYERS) as Layer[];

type SurveyWords = {
	/** For lists: what was counted, and by whom. */
	counted: string;
	/** What the leader has its share of, after "holds 26% of". */
	whole: string;
	/** What must be known beside the shares. */
	caveat: string;
	/** Readings before this date count fewer firms: they stand alone. */
	comparableFrom?: string;
};

const MENLO = 'The surveyor is an investor in Anthropic; another survey puts OpenAI first.';
const CHINESE = 'Huawei and other Chinese chips are not counted.';
const VISITS = 'Visits on the web only: what is opened in apps is not counted.';

/** How each count has to be read; the key is survey and measure. */
const SURVEYS: Record<string, SurveyWords> = {
	'epoch-owners compute-bought': {
		counted: 'Compute bought to date, Epoch AI',
		whole: 'the AI compute bought',
		caveat: `Median estimates of all purchases; old chips stay in. ${CHINESE} What China and all others own is the unlisted part. An owner often rents its chips out. In 2023 chips of AMD and Amazon are missing, so that reading stands alone.`,
		comparableFrom: '2024'
	},
	'epoch compute-shipped': {
		counted: 'Compute shipped to date, Epoch AI',
		whole: 'the compute in AI chips shipped',
		caveat: `Shares of four makers’ median estimates. ${CHINESE} AMD and Amazon are counted from 2024 only, so the reading of 2023 stands alone.`,
		comparableFrom: '2024'
	},
	'ai-index compute-in-use': {
		counted: 'Compute in use, AI Index',
		whole: 'the AI compute in use',
		caveat:
			'Stated as “over 60%” for Nvidia alone, Huawei and others counted; it is no continuation of shares of shipments.'
	},
	'synergy revenue': {
		counted: 'Cloud revenue of a quarter, Synergy',
		whole: 'cloud revenue',
		caveat:
			'Revenue of all cloud services, not of AI alone. Of 2021 only the largest share is known, so nearly all is unlisted.'
	},
	'menlo-july-2025 use': {
		counted: 'Use in companies, Menlo, July 2025',
		whole: 'companies’ use of models',
		caveat: MENLO
	},
	'menlo-december-2025 spending': {
		counted: 'Companies’ spending, Menlo, December 2025',
		whole: 'companies’ spending on models',
		caveat: `Spending of 495 buyers, so not a continuation of shares of use. ${MENLO}`
	},
	'a16z spending': {
		counted: 'Companies’ spending, a16z',
		whole: 'companies’ spending on models',
		caveat:
			'About this, of 100 heads of technology asked by an investor; another survey puts Anthropic first. Only the largest share is known.'
	},
	'similarweb visits': {
		counted: 'Visits on the web, Similarweb',
		whole: 'visits to chatbots',
		caveat: `${VISITS} In early readings only two are listed.`
	},
	'similarweb-seven-largest visits': {
		counted: 'Visits to the seven largest, Similarweb',
		whole: 'visits to the seven largest chatbots',
		caveat: `Seven chatbots are the whole here, so it is no continuation of the earlier readings. ${VISITS}`
	}
};

/** How a reading was made; throws where nothing is written about its count. */
export function surveyOf({ survey, measure }: Pick<Reading, 'survey' | 'measure'>): SurveyWords {
	const words = SURVEYS[`${survey} ${measure}`];
	if (!words) throw new Error(`layers.ts: nothing is said about ${survey}, ${measure}`);
	return words;
}

const comparable = (reading: Reading): boolean =>
	reading.date >= (surveyOf(reading).comparableFrom ?? '');

/** Readings of one count, on one base, are joined by a line. */
export const sameCount = (one: Reading, other: Reading): boolean =>
	one === other ||
	(one.layer === other.layer &&
		one.survey === other.survey &&
		one.measure === other.measure &&
		comparable(one) &&
		comparable(other));

/** A reading's name among all. */
export const readingId = ({ layer, survey, measure, date }: Reading): string =>
	[layer, survey, measure, date].join('~');

const MONTH = new Intl.DateTimeFormat('en-US', { month: 'long', timeZone: 'UTC' });

/** "the end of 2025", "June 2026", "2025"; a quarter is named by its last month. */
export function dateWords(date: string): string {
	const [year = '', month, day] = date.split('-');
	if (!month) return year;
	if (month === '12' && day === '31') return `the end of ${year}`;
	return `${MONTH.format(Date.UTC(Number(year), Number(month) - 1))} ${year}`;
}

/** When a reading was taken, as a decimal year; one dated to the year stands in its middle. */
export function dateAsYear(date: string): number {
	const [year, month, day] = date.split('-').map(Number);
	if (month === undefined) return (year ?? 0) + 0.5;
	return (year ?? 0) + (month - 1 + (day ?? 15) / 31) / 12;
}
