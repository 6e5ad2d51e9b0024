import type { GapMeasure, LagBasis, MeasuredLag, OpenSign } from '$lib/facts/open-gap.build';

/** How a lag on each basis is drawn, and what the basis is. */
export const BASES: Record<
	LagBasis,
	{ label: string; color: string; mark: 'dot' | 'ring' | 'square' }
> = {
	average: { label: 'Epoch AI’s average lag', color: 'var(--open)', mark: 'dot' },
	'one-model': { label: 'one model: Llama 3.1 after GPT-4', color: 'var(--open)', mark: 'ring' },
	index: { label: 'our reading of Epoch AI’s index', color: 'var(--ink-2)', mark: 'square' },
	compute: { label: 'our reading: as much training compute', color: 'var(--ink-2)', mark: 'ring' }
};
export const BASIS_IDS = Object.keys(BASES) as LagBasis[];

/** What each measure in units of its own counts. */
export const MEASURES: Record<
	GapMeasure['id'],
	{ label: string; unit: string; format: (gap: number) => string }
> = {
	percent: { label: 'Arena votes', unit: 'percent', format: (gap) => `${gap}%` },
	elo: { label: 'Arena rating', unit: 'Elo', format: String },
	'index-points': { label: 'Epoch index', unit: 'points', format: String }
};

const share = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 });
const count = new Intl.NumberFormat('en-US');
const price = new Intl.NumberFormat('en-US', { style: 'currency', currency: 'USD' });

/** Months for labels: "3.5", "12". */
export const monthsOf = (months: number): string => `${count.format(months)} months`;

/** The lowest and the highest lag measured since a time; undefined where none was. */
export function rangeSince(
	lags: readonly MeasuredLag[],
	since: number
): { low: MeasuredLag; high: MeasuredLag } | undefined {
	const late = lags.filter((lag) => lag.time >= since).sort((a, b) => a.months - b.months);
	const [low, high] = [late[0], late.at(-1)];
	return low && high ? { low, high } : undefined;
}

/** In one year, measures that are all called the lag, from the shortest to the longest, in a sentence. */
export function conflictWords(lags: readonly MeasuredLag[], year: number): string {
	const inYear = lags
		.filter((lag) => Math.floor(lag.time) === year)
		.sort((a, b) => a.months - b.months);
	const [low, high] = [inYear[0], inYear.at(-1)];
	if (!low || !high || low === high) return '';
	return `For ${year} alone, ${inYear.length} readings run from ${monthsOf(low.months)} (${BASES[low.basis].label}, ${low.when}) to ${monthsOf(high.months)} (${BASES[high.basis].label}, ${high.when}).`;
}

/** The measures that tell unlike stories of the same months: the least gap in votes, and the lag of that time. */
export function votesAgainstMonths(votes: GapMeasure, lags: readonly MeasuredLag[]): string {
	const least = [...votes.points].sort((a, b) => a.gap - b.gap)[0];
	if (!least) return '';
	const lag = lags
		.filter(({ basis }) => basis === 'average')
		.sort((a, b) => Math.abs(a.time - least.time) - Math.abs(b.time - least.time))[0];
	if (!lag) return '';
	return `In ${least.when} voters told the best two apart by only ${MEASURES[votes.id].format(least.gap)}, while Epoch AI, in ${lag.when}, put the lag at ${monthsOf(lag.months)}: how near they seem depends on what is counted.`;
}

const SIGNS: Record<string, (values: number[], years: string[]) => [value: string, words: string]> =
	{
		average: ([from, to], [first, last]) => [
			`${from} → ${to} months`,
			`behind on average, as Epoch AI put it in ${first} and in ${last}`
		],
		price: ([closed = NaN, open = NaN], [year]) => [
			price.format(open),
			`for a million tokens from open models on one router in ${year}, ${price.format(closed)} from closed ones`
		],
		released: (shares, years) => [
			shares.map((one) => share.format(one)).join(' → '),
			`of notable models had weights to download in ${years.join(', ')} (our own tally)`
		],
		best: ([from, to], [first, last]) => [
			`${from} → ${to} points`,
			`between the best of each kind on Epoch AI’s index, ${first} and ${last}; it comes and goes`
		]
	};

/** A sign as it is listed: its number and the rest of its sentence. */
export function signWords({ id, values, years, source }: OpenSign) {
	const told = SIGNS[id];
	if (!told) throw new Error(`open-gap/words.ts: no words for the sign ${id}`);
	const [value, words] = told(values, years);
	return { id, value, words, source };
}
