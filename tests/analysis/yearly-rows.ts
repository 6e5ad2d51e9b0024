import { defaultParameters, type Run } from '$lib/model';

/**
 * The reference bands were made from rows a year apart, while a run here has four rows a year. Two outcomes look back
 * along the rows and so differ: the lag, which follows the frontier's path straight from row to row, and the price,
 * which starts at the first row from the middle of 2025. This is what they are with rows on 1 January only.
 */
export function withYearlyRows(run: Run, parameters: Record<string, number | undefined>) {
	const at = (name: string, year: number) => run.readouts[name]?.[(year - 2012) * 4] ?? NaN;
	const assumed = (name: string) =>
		parameters[name] ?? (defaultParameters() as Record<string, number>)[name] ?? NaN;

	const openClosedLag = (year: number): number => {
		const level = at('openCapability', year);
		for (let from = year - 1; from >= 2012; from--) {
			const [low, high] = [at('capability', from), at('capability', from + 1)];
			if (low <= level && level < high) return 12 * (year - from - (level - low) / (high - low));
		}
		return 12 * (year - 2012 + (at('capability', 2012) - level) / at('capabilityChange', 2012));
	};
	const capabilityPrice = (year: number): number => {
		if (year < 2026) return assumed('frontierPrice2025');
		const most = assumed('largestAlgorithmicPriceFall');
		const learnt = at('logPublicEfficiency', year) - at('logPublicEfficiency', 2026);
		const cheaper =
			most * (1 - Math.exp((-assumed('priceEfficiencyElasticity') * learnt) / most)) +
			at('hardwareLevel', year) -
			at('hardwareLevel', 2026);
		return (
			(assumed('frontierPrice2025') * Math.exp(-cheaper) * at('markup', year)) / at('markup', 2026)
		);
	};
	return { openClosedLag, capabilityPrice };
}
