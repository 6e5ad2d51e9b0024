import { formatChange } from '$lib/analysis';
import {
	formatLever,
	formatShort,
	formatValue,
	type Levers,
	LEVERS,
	type OutcomeKey,
	OUTCOMES
} from '$lib/model';
import { extremesOf, type Standing, TOLD } from './standing';

export type View = 'difference' | 'value';

const percent = new Intl.NumberFormat('en-US', {
	style: 'percent',
	maximumFractionDigits: 0,
	signDisplay: 'exceptZero'
});

/** A label in two lines of about the same length. */
export function twoLines(label: string): [string, string] {
	const words = label.split(' ');
	const splits = words.map((_, at): [string, string] => [
		words.slice(0, at).join(' '),
		words.slice(at).join(' ')
	]);
	const longest = (lines: [string, string]) => Math.max(...lines.map((line) => line.length));
	return splits.reduce((best, lines) => (longest(lines) < longest(best) ? lines : best));
}

/** What a row's numbers count, in a word or two. */
export function unitOf(outcome: OutcomeKey, view: View): string {
	const { format, scale } = OUTCOMES[outcome];
	if (view === 'difference' && scale === 'log') return 'percent';
	switch (format.kind) {
		case 'percent':
			return view === 'difference' ? 'points of percent' : 'share';
		case 'orders':
			return 'powers of ten';
		case 'pace':
			return 'powers of ten a year';
		case 'months':
			return 'months';
		case 'points':
			return 'points of 100';
		case 'index':
			return '2012 = 100';
		case 'ratio':
			return 'index, 0 to 1';
		case 'count':
			return format.noun;
		case 'money':
			return 'dollars a year';
		default:
			return OUTCOMES[outcome].unit;
	}
}

/** A value in a narrow cell; its row says that it is dollars. */
export const cellValue = (outcome: OutcomeKey, value: number): string =>
	formatShort(outcome, value).replace('$', '');

/** How far a value lies from the status quo, in a narrow cell: "+3.2", "−34%", "±0" where nothing shows. */
export function cellDifference({ outcome, value, quo }: Standing): string {
	if (OUTCOMES[outcome].scale === 'log') {
		const parts = percent.format(value / quo - 1).replace('-', '−');
		return parts === '0%' ? '±0' : parts;
	}
	const away = value - quo;
	const words = formatShort(outcome, Math.abs(away)).replace('%', '');
	const size = /^0\.\d{3}/.test(words) ? Number(words).toFixed(2) : words;
	// What takes a power of ten to say is too small for a cell as well.
	if (words.includes('×10⁻') || !/[1-9]/.test(size)) return '±0';
	return `${away > 0 ? '+' : '−'}${size}`;
}

const lowered = (label: string): string =>
	label.replace(/^[A-Z](?=[a-z’ ])/, (letter) => letter.toLowerCase());

/** Two printed values with what they share said once: "11, not 20 months". */
export function pairWords(here: string, there: string): string {
	const unit = / .*$/.exec(here)?.[0] ?? '';
	const shared = unit && there.endsWith(unit);
	return `${shared ? here.slice(0, -unit.length) : here}, not ${there}`;
}

/** "lag of open models: 11, not 20 months". */
function told({ outcome, value, quo }: Standing): string {
	const [here, there] = [formatValue(outcome, value), formatValue(outcome, quo)];
	const apart =
		here === there
			? ` (${formatChange(outcome, value - quo)} ${value > quo ? 'more' : 'less'})`
			: '';
	return `${lowered(OUTCOMES[outcome].label)}: ${pairWords(here, there)}${apart}`;
}

/** What a future wins most and what it gives up, in words; where nothing gets worse, what it takes less or more of. */
export function tradeWords(
	standings: readonly Standing[],
	reference = 'the status quo'
): { gains: string; gives: string } {
	const { gain, loss } = extremesOf(standings);
	if (!gain && !loss) return { gains: `Nothing here differs from ${reference}.`, gives: '' };
	const money = standings.find(
		({ outcome, place }) => outcome === 'aiInvestment' && Math.abs(place) > TOLD
	);
	const instead = money ? `, but ${told(money)}` : '';
	return {
		gains: gain ? `Wins most on ${told(gain)}.` : 'Wins on nothing here.',
		gives: loss ? `Gives up most on ${told(loss)}.` : `Nothing here gets worse${instead}.`
	};
}

/** What a future asks of public budgets beyond today, in words; nothing where it asks for none. */
export function billWords(levers: Partial<Levers>): string {
	const asked = (['publicCompute', 'academicPay'] as const).flatMap((key) => {
		const value = levers[key];
		return value !== undefined && value > LEVERS[key].default
			? [`${lowered(LEVERS[key].label)} at ${formatLever(key, value)}`]
			: [];
	});
	return asked.length ? `The public pays for ${asked.join(' and ')}.` : '';
}
