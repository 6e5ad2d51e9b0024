/**
 * How far two engines of JavaScript may differ in any number of a run, as a share of the number: each rounds exponentials
 * and logarithms its own way. Held to between Node and a browser by tests/site/model-engines.spec.ts.
 */
export const AGREEMENT = 1e-11;

/** The same in words: a part in how many. */
export const AGREEMENT_WORDS = `one part in ${new Intl.NumberFormat('en', { notation: 'compact', compactDisplay: 'long' }).format(1 / AGREEMENT)}`;
