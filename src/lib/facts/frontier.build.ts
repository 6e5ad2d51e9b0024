import { type NotableModel, TABLE } from './tables/models';

/** A notable model as a figure draws it. */
export type DrawnModel = Pick<NotableModel, 'id' | 'name' | 'organization' | 'kind' | 'date'> & {
	/** Release as a decimal year. */
	year: number;
	/** Chips worn out and energy of the final run, dollars of 2023; null where not known. */
	cost: number | null;
	/** Training compute, FLOP; null where not known. */
	compute: number | null;
};

/** Notable models whose cost or compute is known, oldest first. */
export const DRAWN_MODELS: DrawnModel[] = TABLE.read()
	.filter((model) => model.costAmortizedUsd !== null || model.computeFlop !== null)
	.map(({ id, name, organization, kind, date, costAmortizedUsd, computeFlop }) => ({
		id,
		name,
		organization,
		kind,
		date,
		year: Number(decimalYear(date).toFixed(2)),
		cost: costAmortizedUsd,
		compute: computeFlop
	}));

function decimalYear(date: string): number {
	const year = Number(date.slice(0, 4));
	const start = Date.UTC(year, 0, 1);
	return year + (Date.parse(date) - start) / (Date.UTC(year + 1, 0, 1) - start);
}
