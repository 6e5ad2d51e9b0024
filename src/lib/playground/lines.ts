import type { ScaleKind, Series } from '$lib/charts/series';
import { FIRST_YEAR, formatShort, type OutcomeKey, OUTCOMES, type Run } from '$lib/model';
import { pointsOf } from '$lib/widgets/run-series';

/** How a chart of the workbench is drawn: values on one of two scales, or the difference from the status quo. */
export type Scale = 'linear' | 'log' | 'difference';

/** A run as a line; the caller says how it looks. */
export type Drawn = Pick<Series, 'id' | 'label' | 'color' | 'dashed' | 'weight' | 'bands'> & {
	run: Run;
};

/** First year with values: a few outcomes begin later than the run. */
export const firstYear = (outcome: OutcomeKey): number => OUTCOMES[outcome].since ?? FIRST_YEAR;

/** Whether a log axis can hold an outcome of a run. */
export const isPositive = (run: Run, outcome: OutcomeKey): boolean =>
	run.outcomes[outcome].every((value) => value > 0);

/** Outcomes that span decades differ by percent, the others by their own unit. */
const differsByPercent = (outcome: OutcomeKey) => OUTCOMES[outcome].scale === 'log';

/** The lines of one outcome for a view; differences are taken from `base`. */
export function linesOf(
	outcome: OutcomeKey,
	drawn: readonly Drawn[],
	base: Run,
	view: Scale
): Series[] {
	const from = firstYear(outcome);
	return drawn.map(({ run, ...look }) => {
		const points = pointsOf(run, outcome, from);
		if (view !== 'difference') return { ...look, points };
		const others = pointsOf(base, outcome, from);
		return {
			...look,
			points: points.map((point, row) => ({
				x: point.x,
				y: apart(point.y, others[row]?.y ?? point.y, differsByPercent(outcome))
			}))
		};
	});
}

const apart = (value: number, other: number, byPercent: boolean) =>
	byPercent ? (value / other - 1) * 100 : value - other;

const three = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 3 });

/** The value axis of a view. */
export function axisOf(
	outcome: OutcomeKey,
	view: Scale
): { scale: ScaleKind; format: (value: number) => string } {
	if (view !== 'difference') return { scale: view, format: (value) => formatShort(outcome, value) };
	return {
		scale: 'linear',
		format: (value) => {
			const size = Math.abs(value);
			const words = differsByPercent(outcome)
				? `${three.format(size)}%`
				: formatShort(outcome, size);
			return value < 0 ? `−${words}` : value > 0 ? `+${words}` : words;
		}
	};
}
