/**
 * What the three kinds of access turn one query into, for a failure of a given rate.
 *
 * A failure of rate p is taken to come from a part t of the questions, on which it comes up with chance h: p = t · h.
 * - Black box: a query shows the failure with chance p.
 * - Gray box: output probabilities can be read, so a question of that part gives the failure away whether or not the
 *   failure comes up: a query shows it with chance t = p ÷ h. This needs no further assumption but that the auditor
 *   knows which answer to look for.
 * - White box: gradients also steer the choice of questions; a search gain g makes that part g times as frequent.
 */

export type Access = 'black-box' | 'gray-box' | 'white-box';

export const ACCESSES: Access[] = ['black-box', 'gray-box', 'white-box'];

/** What the reader assumes of the failure and of the search. */
export type Assumed = {
	/** h: chance that the failure comes up on a question that can bring it out, above 0 and at most 1. */
	comesUp: number;
	/** g: how many times as often steered questions bring it out, at least 1. */
	searchGain: number;
};

/** Chance that one query shows a failure of this rate, by kind of access. */
export function ratePerQuery(
	access: Access,
	rate: number,
	{ comesUp, searchGain }: Assumed
): number {
	if (access === 'black-box') return rate;
	// No question brings a failure out more rarely than it comes up on average.
	const seen = Math.min(1, rate / comesUp);
	return access === 'gray-box' ? seen : Math.min(1, seen * searchGain);
}

/**
 * Queries needed to measure the rate itself to a relative standard error, by seeing failures or by reading probabilities.
 * Seeing: the variance of one query is p(1 − p). Reading gives h or 0 in place of yes or no, whose variance is p(h − p):
 * the same estimate with the coin flip taken out (Rao and Blackwell).
 */
export function queriesToMeasure(
	access: 'black-box' | 'gray-box',
	rate: number,
	relativeError: number,
	{ comesUp }: Pick<Assumed, 'comesUp'>
): number {
	const most = access === 'black-box' ? 1 : Math.max(rate, comesUp);
	return Math.max(1, Math.ceil((most - rate) / (rate * relativeError ** 2)));
}
