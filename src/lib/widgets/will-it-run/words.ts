import type { Need, Room, Verdict } from './memory';
import type { Choice, Fitting } from './nearest';
import type { Outlook } from './outlook';
import type { Band } from './speed';

const sized = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });
const two = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 2 });
const PERCENT = new Intl.NumberFormat('en-US', { style: 'percent', maximumSignificantDigits: 2 });

/** A rise of perplexity from which on it is mentioned. */
const NOTICED = 0.1;

export const percent = (share: number): string => PERCENT.format(share);

/** Bytes as gigabytes of 10⁹ bytes: "6.64 GB". */
export const gigabytes = (bytes: number): string => `${sized.format(bytes / 1e9)} GB`;

/** The same without its unit, for axes and tables. */
export const bareGigabytes = (bytes: number): string => sized.format(bytes / 1e9);

export const counted = (count: number): string => count.toLocaleString('en-US');

/** A speed to two digits: "130", "0.42". */
export const rate = (tokensPerSecond: number): string => two.format(tokensPerSecond);

/** A band of speeds: "100 to 160"; one number where both ends are the same. */
export function rates({ low, high }: Band, between = ' to '): string {
	const [from, to] = [rate(low), rate(high)];
	return from === to ? from : `${from}${between}${to}`;
}

export const bits = (perWeight: number): string =>
	`${perWeight.toLocaleString('en-US', { maximumFractionDigits: 1 })} bits`;

/** Gigabytes that do not break at the end of a line. */
const unbroken = (bytes: number) => gigabytes(bytes).replace(' ', '\u00a0');

/** The finding, what is chosen between asterisks. */
export function finding(
	{ model, format, machine }: Choice,
	total: number,
	over: number,
	verdict: Verdict,
	speed?: Band
): string {
	const takes = `*${model.name}* in *${format.name}* takes ${model.cache ? '' : 'at least '}*${unbroken(total)}*`;
	if (verdict === 'too-big')
		return `${takes}: that is *${unbroken(over)}* too much for *${machine.name}*`;
	const fits = `${takes}: it ${verdict === 'tight' ? '*may just fit*' : 'fits'} *${machine.name}*`;
	return speed ? `${fits}, at *${rates(speed)}* tokens a second` : fits;
}

/** What to do about a model that does not fit, or how much more would. */
export function advice(choice: Choice, verdict: Verdict, fitting: Fitting): string {
	const { format, text, model, machine } = fitting;
	if (verdict === 'fits') {
		const grown = text === undefined ? '' : ` The text could grow to ${tokens(text, choice)}.`;
		return format && format.bits > choice.format.bits
			? `Even ${format.name}, ${bits(format.bits)} a weight, would fit.${grown}`
			: grown.trim();
	}
	const ways = [
		...(text ? [`with a text of at most ${tokens(text, choice)}`] : []),
		...(format ? [`in ${format.name}, ${bits(format.bits)} a weight${costs(format)}`] : [])
	];
	const here = ways.length
		? `It would fit ${ways.join(', or ')}.`
		: model
			? `No format here makes it fit; the largest model that fits in ${choice.format.name} is ${model.name}.`
			: 'No format here makes it fit, and no model here fits in this one.';
	const elsewhere = machine
		? `As it is, the smallest machine here that surely holds it is ${machine.name}.`
		: 'As it is, no machine here surely holds it.';
	return `${here} ${elsewhere}`;
}

/** What a format costs in quality, where that is worth saying. */
const costs = ({ rise }: Choice['format']) =>
	rise !== null && rise > NOTICED ? `, at a rise of perplexity by ${percent(rise)}` : '';

const tokens = (count: number, { model }: Choice) =>
	model.context !== null && count >= model.context
		? `all the ${counted(model.context)} tokens that the model can read`
		: `${counted(count)} tokens`;

/** What the memory drawing shows. */
export const memoryWords = ({ model, machine }: Choice, need: Need, room: Room): string =>
	`${gigabytes(need.total)} in all: weights ${gigabytes(need.weights)}, text so far ${model.cache ? gigabytes(need.cache) : 'not known'}, program ${gigabytes(need.program)}; ${machine.name} surely holds ${gigabytes(room.safe)}`;

/** What the drawing of speeds shows. */
export const speedWords = ({ text }: Choice, outlook: Outlook | undefined): string =>
	outlook
		? `${rates(outlook.start)} tokens a second at the start, ${rates(outlook.end)} after ${counted(text.tokens)} tokens; memory allows at most ${rate(outlook.start.most)}`
		: 'How fast it would write is not known';

/** What was measured with the same model on the same machine. */
export function measuredWords(
	{ machine }: Choice,
	runs: { format: string; tokensPerSecond: number }[]
): string {
	if (!runs.length) return '';
	const where = machine.kind === 'phone' ? 'on phones of this kind' : 'on this machine';
	return `Measured with this model ${where}: ${runs
		.map((run) => `${rate(run.tokensPerSecond)} in ${run.format}`)
		.join(', ')} tokens a second.`;
}
