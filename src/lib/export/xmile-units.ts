/** Units as this project words them that are plain numbers. */
const PLAIN = /^(1|ln\b.*|0–1|logit|× today|index,.*|share\b.*|−1 .*)$/;
/** One thing and several of it are one unit. */
const SINGULAR: Readonly<Record<string, string>> = {
	years: 'year',
	months: 'month',
	'order of magnitude': 'orders of magnitude'
};

/**
 * A unit as an equation of units: 'billion USD (2023) a year' becomes 'billion_USD_of_2023/year'; plain numbers, shares
 * and logarithms become '1'. Throws on a unit whose name is no name in XMILE.
 */
export function xmileUnit(unit: string): string {
	const yearly = unit.split(/,? a year/).length - 1;
	const [over = '', ...under] = unit.replace(/,? a year/g, '').split(/ per |\//);
	const parts = [over, ...under, ...Array<string>(yearly).fill('year')].map(named);
	return parts.join('/');
}

/** Names of the units in such an equation, as a reader writes them. */
export function unitNames(equation: string): string[] {
	return equation
		.split('/')
		.filter((part) => part !== '1')
		.map((part) => part.replaceAll('_', ' '));
}

function named(unit: string): string {
	if (PLAIN.test(unit)) return '1';
	const name = (SINGULAR[unit] ?? unit)
		.replace(/ \((\d+)\)/, ' of $1')
		.replaceAll('-', ' ')
		.replaceAll(' ', '_');
	if (!/^(1|[A-Za-z]\w*)$/.test(name)) throw new Error(`'${unit}' is no name of a unit`);
	return name;
}
