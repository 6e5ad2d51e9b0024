import type { SurveyedClass, TalentSign } from '$lib/facts/talent-flow.build';
import { dollars } from '../money';

/** What each base of the survey counts on. */
export const BASES: Record<SurveyedClass['base'], { short: string; label: string }> = {
	'all-new-phds': { short: 'all PhDs', label: 'all new PhDs' },
	'editions-2023-and-2024': { short: 'ed. 2023–24', label: 'editions of 2023 and 2024' },
	'edition-2026': { short: 'ed. 2026', label: 'edition of 2026' }
};

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

/** A number of a hundred, whole where it is not small: "63", "2". */
export const ofHundred = (value: number): string => whole.format(value);
/** A share for labels: "63%". */
export const percent = (value: number): string => `${whole.format(value)}%`;
/** Thousands of people: "42k", "2.6k"; fewer in full: "290". */
export function people(thousands: number): string {
	if (thousands < 0.995) return whole.format(Math.round(thousands * 100) * 10);
	return `${(thousands < 9.95 ? fine : whole).format(thousands)}k`;
}

/** A class as it is chosen: its year, and the edition where two bases have the same year. */
export const className = ({ year, twice, base }: SurveyedClass): string =>
	twice ? `${year} (${BASES[base].short})` : String(year);

/** The class just before on the same base, if there is one. */
export const classBefore = (
	classes: readonly SurveyedClass[],
	{ base, year }: SurveyedClass
): SurveyedClass | undefined =>
	classes.filter((one) => one.base === base && one.year < year).at(-1);

/** What a class did, and how that differs from the one before it on the same base. */
export function classWords(classes: readonly SurveyedClass[], one: SurveyedClass): string {
	const { industry, academia } = one.percent;
	const before = classBefore(classes, one);
	const compared = before?.percent.industry;
	const change =
		industry === undefined || compared === undefined
			? ''
			: `, ${industry < compared ? 'down' : 'up'} from ${ofHundred(compared)} in ${before?.year}`;
	const went = `${ofHundred(industry ?? NaN)} ${academia === undefined ? 'went ' : ''}to industry${change}`;
	return academia === undefined ? went : `${ofHundred(academia)} went to academia and ${went}`;
}

/** What the newest class says about the model: it need not agree. `modelled` is a number of a hundred. */
export function againstModel(newest: SurveyedClass, modelled: number): string {
	const { industry } = newest.percent;
	if (industry === undefined) return '';
	const [counted, had] = [ofHundred(industry), ofHundred(modelled)];
	if (counted === had) return `For ${newest.year} model and survey agree.`;
	return `For ${newest.year} the model has ${had} where the survey counts ${counted}${modelled > industry ? ': it knows no such turn back' : ''}.`;
}

const CURRENCIES: Record<string, string> = {
	'usd-per-year': 'USD',
	'eur-per-year': 'EUR',
	'gbp-per-year': 'GBP'
};

/** Pay in the currency it was paid in: "$700,000–900,000". */
function paid(unit: string, value: number, high: number | null): string {
	const currency = CURRENCIES[unit];
	if (!currency) throw new Error(`talent-flow/words.ts: ${unit} is no pay`);
	const format = new Intl.NumberFormat('en-US', {
		style: 'currency',
		currency,
		maximumFractionDigits: 0
	});
	return high === null ? format.format(value) : `${format.format(value)}–${whole.format(high)}`;
}

const TOLD: Record<string, (sign: TalentSign) => [value: string, words: string]> = {
	'industry-premium-2021': ({ value, year }) => [
		dollars(value),
		`a year more for the best-paid 1% of publishing scientists in industry than for comparable academics (${year})`
	],
	'professors-2018': ({ value, year, before }) => [
		`${before?.value} → ${value}`,
		`AI professors in North America left for firms or start-ups, ${before?.year} and ${year}`
	],
	'ai-index-2026-2024-academia': ({ value, year }) => [
		percent(value),
		`of new AI PhDs went to academia in ${year}`
	],
	'new-phds-2024': ({ value, year }) => [`+${value}%`, `new AI PhDs by ${year}`]
};

/** A sign as it is listed: its number, the rest of its sentence, and what the table notes beside it. */
export function signWords(sign: TalentSign) {
	const told = TOLD[sign.id];
	const [value, words] = told
		? told(sign)
		: [paid(sign.unit, sign.value, sign.high), `${sign.who}, ${sign.year}`];
	const beside = sign.note && !sign.before ? { beside: `${sign.note}.` } : {};
	return { id: sign.id, value, words, ...beside, source: sign.source };
}
