/**
 * What independent tries can find of a failure. Exact binomial results; rates are per query, between 0 and 1.
 * Written with log1p and expm1, so that nothing is lost where a rate is as small as one in a billion.
 */

/** Chance that `queries` independent tries show a failure of this rate at least once. */
export const chanceOfSeeing = (rate: number, queries: number): number =>
	-Math.expm1(queries * Math.log1p(-rate));

/** Fewest queries that show a failure of this rate at least once with this chance. Infinite for a rate of zero. */
export function queriesFor(rate: number, chance: number): number {
	if (rate >= 1) return 1;
	const exact = Math.log1p(-chance) / Math.log1p(-rate);
	// Rounding must not ask for one query more where a whole number of them is exactly enough.
	return Math.max(1, Math.ceil(exact * (1 - 1e-12)));
}

/**
 * Highest rate still compatible with seeing no failure at all, at this confidence: Clopper and Pearson's exact upper end.
 * Near 3 ÷ queries at 95%, which is known as the rule of three.
 */
export const highestUnseen = (queries: number, confidence: number): number =>
	-Math.expm1(Math.log1p(-confidence) / queries);

/** Chance that `queries` independent tries show a failure of this rate at least `times` times. */
export function chanceOfSeeingTimes(rate: number, queries: number, times: number): number {
	if (times <= 0) return 1;
	if (times > queries || rate <= 0) return 0;
	if (rate >= 1) return 1;
	const odds = rate / (1 - rate);
	const first = (count: number) =>
		Math.exp(
			logChoose(queries, count) + count * Math.log(rate) + (queries - count) * Math.log1p(-rate)
		);
	// The smaller tail is added up, so that a small chance is not lost in the difference from one.
	if (times > queries * rate) {
		let term = first(times);
		let sum = term;
		for (let count = times; count < queries && term > sum * 1e-17; count++) {
			term *= ((queries - count) / (count + 1)) * odds;
			sum += term;
		}
		return Math.min(1, sum);
	}
	let below = 0;
	for (let count = 0; count < times; count++) below += first(count);
	return Math.max(0, 1 - below);
}

/** Logarithm of the number of ways to choose `count` of `all`; exact products, as counts are small here. */
function logChoose(all: number, count: number): number {
	let sum = 0;
	for (let index = 0; index < count; index++) sum += Math.log((all - index) / (index + 1));
	return sum;
}
