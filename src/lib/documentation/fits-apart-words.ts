import { type FitComparison, MOST_DEVIATIONS } from '$lib/analysis';

/** The costs of two fits to the same years under one objective, in sentences: what costs less, and of what it is made. */
export function costWords({ one, other }: FitComparison, published: number): string {
	const less = 1 - one.total / other.total;
	return [
		`By that measure, which counts a miss as ${MOST_DEVIATIONS} standard deviations at most, the first fit costs ${other.total.toFixed(1)} (${other.data.toFixed(1)} for its misses, ${other.prior.toFixed(1)} for leaving the middles of the priors) and`,
		`ours ${one.total.toFixed(1)} (${one.data.toFixed(1)} and ${one.prior.toFixed(1)}): ${percent(Math.abs(less))} ${less < 0 ? 'more' : 'less'}.`,
		`The parameters this site runs on, which have seen the years since, cost ${published.toFixed(1)}.`
	].join(' ');
}

/** How far apart the parameters of two fits lie, in sentences; `named` says what a parameter stands for. */
export function distanceWords(
	{ apart }: FitComparison,
	named: (name: FitComparison['apart'][number]['name']) => string
): string {
	const distances = apart.map(({ deviations }) => Math.abs(deviations));
	const half = distances[distances.length >> 1] ?? NaN;
	const within = distances.filter((distance) => distance < 0.5).length;
	const furthest = apart
		.slice(0, 3)
		.map(
			({ name, one, other, deviations }) =>
				`${named(name)} (${Math.abs(deviations).toFixed(2)}, ${percent(Math.abs(one / other - 1))} ${one > other ? 'higher' : 'lower'} in ours)`
		);
	return [
		`Counted in standard deviations of their priors, half of the ${apart.length} free parameters lie within ${half.toFixed(2)} of each other and ${within} within 0.5.`,
		`Furthest apart are ${furthest.join(', ').replace(/, ([^,]+, [^,]+)$/, ' and $1')}.`
	].join(' ');
}

/** How the two miss what neither has seen; both in standard deviations of the measurements. */
export function heldOutWords(one: number, other: number): string {
	const nearer = one < other ? 'Ours also comes nearer to' : 'It is the first that comes nearer to';
	return `${nearer} what both were denied: over the series with values since, a typical miss is ${one.toFixed(2)} standard deviations of the measurement in ours, ${other.toFixed(2)} in the first.`;
}

const percent = (share: number) => `${Math.round(100 * share)}\u00a0%`;
