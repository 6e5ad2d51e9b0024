import { scaleLinear } from 'd3';
import { naiveTrend, type Observation, type SeriesHindcast } from '$lib/analysis';
import { linePath } from '$lib/charts/path';
import { niceDomain, valueScale, valueTicks } from '$lib/charts/plot';
import { readoutAt, type Run } from '$lib/model';
import { PANEL, type Panel } from './hindcast-geometry';
import type { SeriesWords } from './hindcast-series';

const SPAN: [number, number] = [2012, 2026.5];

/** Draws one series of a hindcast. */
export function panelOf(one: SeriesHindcast, run: Run, cut: number, words: SeriesWords): Panel {
	const observations = [...one.seen, ...one.unseen];
	const kind = words.errors === 'powers of ten' ? 'log' : 'linear';
	const years = Array.from({ length: 2 * (2026 - 2012) + 2 }, (_, index) => 2012 + index / 2);
	const model = years.map((year) => ({ x: year, y: readoutAt(run, one.series, year) }));
	const since = Math.min(...observations.map(({ time }) => time)) - 1;
	const near = model.filter(({ x }) => x >= since).map(({ y }) => y);
	const domain = niceDomain(kind, [...near, ...observations.map(inUnit)]);
	const x = scaleLinear(SPAN, [PANEL.left, PANEL.right]);
	const y = valueScale(kind, domain, [PANEL.bottom, PANEL.top]);
	const dots = (some: readonly Observation[]) =>
		some.map((dot) => `M${x(dot.time).toFixed(1)} ${y(inUnit(dot)).toFixed(1)}h0`).join('');
	return {
		id: one.series,
		label: words.label,
		model: linePath(model, x, y),
		naive: linePath(naivePoints(one), x, y),
		seen: dots(one.seen),
		unseen: dots(one.unseen),
		cut: Number(x(cut).toFixed(1)),
		ticks: valueTicks(kind, domain, 4).map((tick) => ({
			at: Number(y(tick).toFixed(1)),
			words: words.short(tick)
		})),
		verdict: verdictOf(one, words)
	};
}

/** The straight line through what had been seen, from its first value to the last one held out. */
function naivePoints({ seen, unseen }: SeriesHindcast): { x: number; y: number }[] {
	const trend = naiveTrend(seen);
	const [first, last] = [seen.slice(-6)[0], unseen.at(-1)];
	if (!trend || !first || !last) return [];
	return [first, last].map(({ time, scale }) => {
		const value = trend(time);
		return { x: time, y: scale === 'log10' ? 10 ** value : value };
	});
}

/** An observation in its unit. */
const inUnit = ({ value, scale }: Observation): number => (scale === 'log10' ? 10 ** value : value);

function verdictOf({ heldOut, naive }: SeriesHindcast, { errors }: SeriesWords): string {
	if (!heldOut) return '';
	const model = `model off by ${errorWords(heldOut.rmse, errors)}`;
	return naive ? `${model}, line by ${errorWords(naive.rmse, errors)}` : `${model}, no line`;
}

/** An error as people say it: a factor, percentage points, points. */
export function errorWords(error: number, errors: SeriesWords['errors']): string {
	if (errors === 'powers of ten') {
		const factor = 10 ** error;
		const round = { minimumSignificantDigits: 2, maximumSignificantDigits: 2 };
		return `${factor < 1.995 ? factor.toFixed(2) : factor.toLocaleString('en-US', round)}×`;
	}
	return errors === 'share' ? `${(100 * error).toFixed(0)} points` : `${error.toFixed(0)} points`;
}
