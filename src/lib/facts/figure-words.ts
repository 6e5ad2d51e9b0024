/** What a figure counts. `times` is a bare multiple (2.4); `growth` prints a yearly multiple of 1.3 as 30%, `share` prints 0.3 so. */
export const FIGURE_UNITS = [
	'usd',
	'usd-cents',
	'count',
	'percent',
	'times',
	'growth',
	'share',
	'months',
	'flop'
] as const;

export type FigureUnit = (typeof FIGURE_UNITS)[number];

const SCALES: [number, string][] = [
	[1e12, ' trillion'],
	[1e9, ' billion'],
	[1e6, ' million']
];
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A figure as a sentence prints it, to a number of significant digits: "$37 million", "71%", "6.7×10²⁴". */
export function figureWords(value: number, unit: FigureUnit, digits: number): string {
	switch (unit) {
		case 'usd':
			return `$${spelled(value, digits)}`;
		case 'usd-cents':
			return `$${value.toFixed(2)}`;
		case 'percent':
			return `${spelled(value, digits)}%`;
		case 'share':
			return `${spelled(value * 100, digits)}%`;
		case 'growth':
			return `${spelled((value - 1) * 100, digits)}%`;
		case 'months':
			return `${spelled(value, digits)} months`;
		case 'flop':
			return powerOfTen(value, digits);
		case 'count':
		case 'times':
			return spelled(value, digits);
	}
}

function spelled(value: number, digits: number): string {
	const rounded = Number(value.toPrecision(digits));
	const [scale, word] = SCALES.find(([size]) => rounded >= size) ?? [1, ''];
	const shown = new Intl.NumberFormat('en-US', { maximumSignificantDigits: digits });
	return `${shown.format(rounded / scale)}${word}`;
}

function powerOfTen(value: number, digits: number): string {
	const [mantissa = '', exponent = ''] = value.toExponential(digits - 1).split('e+');
	return `${mantissa}×10${[...exponent].map((digit) => SUPERSCRIPTS[Number(digit)]).join('')}`;
}
