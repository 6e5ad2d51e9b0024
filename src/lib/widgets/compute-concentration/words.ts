import type { Layer, Reading } from '$lib/facts/concentration.build';
import { equalFirms, indexBounds, indexIf, unlisted } from './bounds';
import { dateWords, LAYER_IDS, LAYERS, sameCount, surveyOf } from './layers';

const whole = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 });
const fine = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 });

export const percentsOf = (reading: Reading): number[] => reading.named.map((one) => one.percent);

/** An index in figures: "1,334". */
export const index = (value: number): string => whole.format(value);

/** A share in percent: "25.9%", "2%". */
export const percent = (value: number): string => `${fine.format(value)}%`;

/** A share in whole percent: what an estimate can bear. */
const rounded = (value: number): string => `${whole.format(value)}%`;

/** Two ends of a range, or the one value where they print alike. */
function range(low: string, high: string): string {
	return low === high ? low : `${low} to ${high}`;
}

/** The bounds of the index: "1,334 to 1,706". */
export function boundsWords(percents: number[]): string {
	const { low, high } = indexBounds(percents);
	return range(index(low), index(high));
}

/** How many firms of one size would be as concentrated: "5.9 to 7.5". */
export function equalWords(percents: number[]): string {
	const { low, high } = indexBounds(percents);
	return range(fine.format(equalFirms(high)), fine.format(equalFirms(low)));
}

const FEW = ['', '', 'two', 'three', 'four', 'five'];

/** What one reading says, in a sentence with its changing parts between asterisks. */
export function findingWords(reading: Reading): string {
	const percents = percentsOf(reading);
	const [leader] = reading.named;
	if (!leader) return '';
	const few = Math.min(4, percents.length);
	const together = percents.slice(0, few).reduce((sum, one) => sum + one, 0);
	const others =
		few > 1 && unlisted(percents) + percents.length - few > 0
			? `, the largest ${FEW[few] ?? ''} hold *${rounded(together)}*`
			: '';
	const when = reading.date.endsWith('-12-31') ? 'by' : 'in';
	return `*${leader.name}* holds *${rounded(leader.percent)}* of ${surveyOf(reading).whole} ${when} *${dateWords(reading.date)}*${others}: as concentrated as *${equalWords(percents)}* equal ${LAYERS[reading.layer].firms}`;
}

/** How the index went between the first and the last reading of one count. */
export type Move = {
	layer: Layer;
	first: Reading;
	last: Reading;
	/** Open where the bounds of the two readings overlap. */
	way: 'spread' | 'gathered' | 'open';
};

/** Every count with more than one reading, in the order of the layers. */
export function movesOf(readings: Reading[]): Move[] {
	return LAYER_IDS.flatMap((layer) =>
		readings
			.filter((reading) => reading.layer === layer)
			.flatMap((first, _, all): Move[] => {
				const same = all.filter((one) => sameCount(one, first));
				const last = same.at(-1);
				if (!last || same[0] !== first || last === first) return [];
				const before = indexBounds(percentsOf(first));
				const after = indexBounds(percentsOf(last));
				const way =
					after.high < before.low ? 'spread' : after.low > before.high ? 'gathered' : 'open';
				return [{ layer, first, last, way }];
			})
	);
}

/** How a count moved, with its bounds, and what it would be if the unlisted were so many firms at both times. */
export function moveWords({ first, last, way }: Move, firms: number): string {
	const [before, after] = [percentsOf(first), percentsOf(last)];
	const span = `${dateWords(first.date)} to ${dateWords(last.date)}`;
	const moved = `${boundsWords(before)}, then ${boundsWords(after)} (${span})`;
	if (way !== 'open') return `${moved}.`;
	const [from, to] = [indexIf(before, firms), indexIf(after, firms)];
	return `${moved}; if always ${firms} equal firms were unlisted, ${index(from)}, then ${index(to)}.`;
}

const COUNTS = ['none', 'one', 'two', 'three', 'four', 'five', 'six'];
const count = (number: number) => COUNTS[number] ?? String(number);

/** What can be told of all layers together. */
export function movesSentence(moves: Move[]): string {
	const names = (way: Move['way']) =>
		moves
			.filter((move) => move.way === way)
			.map(({ layer }) => LAYERS[layer].short.toLowerCase())
			.join(' and ');
	const of = (way: Move['way']) => moves.filter((move) => move.way === way).length;
	const gathered = of('gathered') ? `${count(of('gathered'))} gathered (${names('gathered')})` : '';
	const spread = of('spread') ? `${count(of('spread'))} spread out (${names('spread')})` : '';
	const sure = [spread, gathered].filter(Boolean).join(' and ') || 'none moved for sure';
	return `Of ${count(moves.length)} layers read more than once, ${sure}; for ${count(of('open'))} the unlisted firms leave it open.`;
}
