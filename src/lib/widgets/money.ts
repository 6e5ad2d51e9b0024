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

const POWERS: Record<string, number> = { k: 1e3, m: 1e6, b: 1e9, t: 1e12 };

/** A sum as people type it ("2,500,000", "$2.5m", "3 billion") in dollars; undefined where it is none. */
export function typedDollars(text: string): number | undefined {
	const parts =
		/^\s*\$?\s*(\d[\d,]*(?:\.\d+)?)\s*(k|thousand|m|million|bn?|billion|tn?|trillion)?\s*$/i.exec(
			text
		);
	if (!parts) return undefined;
	const power = POWERS[(parts[2] ?? '').charAt(0).toLowerCase()] ?? 1;
	return (
		Number((parts[1] ?? '').replaceAll(',', '')) * (/^thousand/i.test(parts[2] ?? '') ? 1e3 : power)
	);
}

/** Dollars in figures: "10,000,000". */
export const figures = (value: number): string => value.toLocaleString('en-US');

/** Dollars for an axis: "$10bn", "$100k". */
export const shortDollars = (value: number): string => spelled(value, SHORT);
