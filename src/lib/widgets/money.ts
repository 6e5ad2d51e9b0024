const whole = new Intl.NumberFormat('en-US', {
	style: 'currency',
	currency: 'USD',
	maximumSignificantDigits: 2
});
const compact = new Intl.NumberFormat('en-US', {
	style: 'currency',
	currency: 'USD',
	notation: 'compact',
	maximumSignificantDigits: 2
});
const LONG: Record<string, string> = {
	T: ' trillion',
	B: ' billion',
	M: ' million',
	K: ' thousand'
};
const SHORT: Record<string, string> = { T: 'tn', B: 'bn', M: 'm', K: 'k' };

const spelled = (value: number, words: Record<string, string>) =>
	compact.format(value).replace(/[TBMK]$/, (letter) => words[letter] ?? letter);

/** Dollars as people say them: "$9.2 billion", "$37 million", "$85,000", "$16". */
export const dollars = (value: number): string =>
	Math.abs(value) < 1e6 ? whole.format(value) : spelled(value, LONG);

/** Dollars for an axis: "$10bn", "$100k". */
export const shortDollars = (value: number): string => spelled(value, SHORT);
