import { type ParameterName, PARAMETERS } from '$lib/model';

/** How an assumption is spread: lognormal or normal around its published value. */
export type Spread = {
	readonly center: number;
	readonly kind: 'lognormal' | 'normal';
	/** Of the natural logarithm (lognormal) or of the value (normal). */
	readonly sd: number;
	/** True where confidence in it is low: nobody knows it. */
	readonly isGuess: boolean;
	/** True where it was fitted to the history, which so says something about it. */
	readonly isFitted: boolean;
};

/** The spread of every assumption that is not held fixed. Without their words, which a worker does not need. */
export const SPREADS: Readonly<Partial<Record<ParameterName, Spread>>> = Object.fromEntries(
	Object.entries(PARAMETERS).flatMap(([name, { value, distribution, confidence, role }]) =>
		distribution
			? [
					[
						name,
						{
							center: value,
							...distribution,
							isGuess: confidence === 'L',
							isFitted: role === 'fitted'
						}
					]
				]
			: []
	)
);
