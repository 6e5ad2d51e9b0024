import type { Row, Setting } from './reckon';
import { METHODS } from './ways';
import { adapterWords, cardWords, gigabytes, hours, type Measured, money } from './words';

/** A way to tune a model as it is drawn. */
export type DrawnRow = Row & {
	name: string;
	/** Cards, hours and money, in words. */
	note: string;
	/** What measured runs of this kind would take, bytes. */
	measured: Measured;
};

/** The row with its words, and with what measured runs took beyond a count: bytes for each parameter and text of a step. */
export function drawnRow(row: Row, setting: Setting, rest: Measured): DrawnRow {
	const each = setting.model.parameters * setting.texts;
	const measured = { low: row.fixed + each * rest.low, high: row.fixed + each * rest.high };
	const cards = cardWords(row, measured, setting.card.memory);
	return {
		...row,
		name: row.hold === 'full' ? METHODS.full.name : adapterWords(row, setting),
		note: `${cards}, ${hours(row.cost.cardHours)}, ${money(row.cost.usd)}`,
		measured
	};
}

/** What the bars say. */
export const barWords = (rows: DrawnRow[]): string =>
	rows
		.map(({ name, held, measured, note }) => {
			const runs = `${gigabytes(measured.low)} to ${gigabytes(measured.high)}`;
			return `${name}: at least ${gigabytes(held.total)}, ${runs} if like the measured runs; ${note}`;
		})
		.join('. ');
