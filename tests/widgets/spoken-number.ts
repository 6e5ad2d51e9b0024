const FACTORS: Record<string, number> = {
	'': 1,
	k: 1e3,
	thousand: 1e3,
	m: 1e6,
	million: 1e6,
	bn: 1e9,
	billion: 1e9,
	tn: 1e12,
	trillion: 1e12,
	quadrillion: 1e15
};
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A number as people print it ("$9.2 billion", "4×10²⁶ FLOP", "55%"), with how far rounding may have moved it. */
export type Spoken = { value: number; slack: number };

/** Reads a printed number back; undefined for words and for "–". */
export function spokenNumber(text: string): Spoken | undefined {
	const plain = text
		.replaceAll(',', '')
		.replaceAll('−', '-')
		.replace(/×\s?10(⁻?)([⁰¹²³⁴-⁹]+)/g, (_, minus: string, digits: string) => {
			const power = digits.replace(/./g, (digit) => String(RAISED.indexOf(digit)));
			return `e${minus ? '-' : ''}${power}`;
		});
	const found =
		/(-?)\$?(-?\d+(?:\.(\d+))?)(e-?\d+)?\s?(thousand|million|billion|trillion|quadrillion|bn|tn|k|m)?(?![a-z])/.exec(
			plain
		);
	if (!found) return undefined;
	const [, minus, digits = '', decimals = '', power = 'e0', word = ''] = found;
	const factor = Number(`1${power}`) * (FACTORS[word] ?? 1);
	// A number without decimals may have been rounded to two digits: 43 billion, 1,200.
	const zeros = decimals ? 0 : (/0+$/.exec(digits)?.[0].length ?? 0);
	const slack = 0.51 * factor * 10 ** (decimals ? -decimals.length : zeros);
	return { value: (minus ? -1 : 1) * Number(digits) * factor, slack };
}
