const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const millions = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
const twoDigits = new Intl.NumberFormat('en-US', {
	style: 'percent',
	maximumSignificantDigits: 2
});

/** A count as people say it: "29,956", "300 million", "1 billion". */
export function counted(count: number): string {
	if (count < 1e6) return whole.format(count);
	const [size, word] = count < 999.5e6 ? [1e6, 'million'] : [1e9, 'billion'];
	return `${millions.format(count / size)} ${word}`;
}

/** A rate as "1 in 10,000". */
export const oneIn = (rate: number): string =>
	`1 in ${rate > 0.1 ? Number((1 / rate).toFixed(1)) : counted(Math.round(1 / rate))}`;

/** A chance to two digits, however small: "63%", "0.00012%". */
export const percent = (chance: number): string => twoDigits.format(chance);

/** A chance as people say it: "63%", "less than 0.1%", "more than 99.9%". */
export function chanceWords(chance: number): string {
	if (chance < 0.001) return 'less than 0.1%';
	if (chance > 0.999) return 'more than 99.9%';
	return chance > 0.99 ? `${(chance * 100).toFixed(1)}%` : percent(chance);
}

/** The same, short enough to stand at a mark. */
export function chanceMark(chance: number): string {
	if (chance < 0.001) return '<0.1%';
	return chance > 0.999 ? '>99.9%' : chanceWords(chance);
}
