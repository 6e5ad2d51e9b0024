import { type OutcomeKey, OUTCOMES } from '$lib/model';
import { COMPARED } from './outcomes';

/** One value for each compared outcome, in their order, in the outcome's unit. */
export type Values = readonly number[];

/** How an outcome stands in one future against the status quo. */
export type Standing = {
	outcome: OutcomeKey;
	value: number;
	quo: number;
	/** How far above (positive) or below, in parts of the widest distance of any future compared: -1 to 1 for these. */
	place: number;
	/** Whether that is welcome; undefined where it depends on what one wants, or where nothing differs. */
	better: boolean | undefined;
};

/** Nearer to the status quo than this (parts of the widest distance) is not told as a gain or a loss. */
export const TOLD = 0.04;

/** Distance on the scale an outcome is drawn on. */
const distance = (outcome: OutcomeKey, value: number, quo: number): number =>
	OUTCOMES[outcome].scale === 'log' ? Math.log(value / quo) : value - quo;

/** For each outcome, the widest distance of a future from the status quo. */
export const widest = (
	futures: readonly Values[],
	quo: Values,
	outcomes: readonly OutcomeKey[] = COMPARED
): number[] =>
	outcomes.map((outcome, row) =>
		Math.max(
			...futures.map((values) => Math.abs(distance(outcome, values[row] ?? NaN, quo[row] ?? NaN)))
		)
	);

/** How a future stands, outcome by outcome; `scale` is the widest distance of each. */
export function standingsOf(
	values: Values,
	quo: Values,
	scale: readonly number[],
	outcomes: readonly OutcomeKey[] = COMPARED
): Standing[] {
	return outcomes.map((outcome, row) => {
		const [value = NaN, base = NaN, most = 0] = [values[row], quo[row], scale[row]];
		const away = distance(outcome, value, base);
		const place = most > 0 ? away / most : 0;
		const { better } = OUTCOMES[outcome];
		const known = better !== 'neither' && Math.abs(place) > TOLD;
		return {
			outcome,
			value,
			quo: base,
			place,
			better: known ? (better === 'more') === place > 0 : undefined
		};
	});
}

/** The welcome one that stands out most, and the unwelcome one; missing where there is none. */
export function extremesOf(standings: readonly Standing[]): { gain?: Standing; loss?: Standing } {
	const most = (better: boolean) =>
		standings
			.filter((one) => one.better === better)
			.sort((a, b) => Math.abs(b.place) - Math.abs(a.place))[0];
	const [gain, loss] = [most(true), most(false)];
	return { ...(gain && { gain }), ...(loss && { loss }) };
}

/** How many outcomes are better and how many worse than in the status quo, of those that can be. */
export function countOf(standings: readonly Standing[]): {
	better: number;
	worse: number;
	of: number;
} {
	const judged = standings.filter(({ outcome }) => OUTCOMES[outcome].better !== 'neither');
	return {
		better: judged.filter((one) => one.better === true).length,
		worse: judged.filter((one) => one.better === false).length,
		of: judged.length
	};
}

/** For each named future, on how many outcomes none is better; most first. */
export function leadersOf<Id extends string>(
	futures: readonly { id: Id; values: Values }[]
): { id: Id; leads: number }[] {
	const judged = COMPARED.map((outcome, row) => ({ better: OUTCOMES[outcome].better, row })).filter(
		({ better }) => better !== 'neither'
	);
	const best = judged.map(({ better, row }) => {
		const ranked = [...futures].sort((a, b) => (b.values[row] ?? 0) - (a.values[row] ?? 0));
		return (better === 'more' ? ranked[0] : ranked.at(-1))?.id;
	});
	return futures
		.map(({ id }) => ({ id, leads: best.filter((one) => one === id).length }))
		.sort((a, b) => b.leads - a.leads);
}
