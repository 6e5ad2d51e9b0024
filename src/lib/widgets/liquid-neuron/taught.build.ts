import taught from '$lib/networks/odd-times.json';
import { type ForecasterId } from '$lib/networks/forecasters';
import { sourcesOf, type SourceLink } from '$lib/facts/sources-of';
import { type LiquidResult, TABLE } from '$lib/facts/tables/liquid-results';

/** What came of trying every cell on waves looked at in one way: an error for each cell that was taught. */
export type Trial = {
	irregularity: number;
	/** How many times as far apart the looks are as those learned from. */
	stretch: number;
	/** Error of saying that nothing will change. */
	sameAsLast: number;
	errors: Record<ForecasterId, number[]>;
};

export const TRIALS: Trial[] = taught.results;

/** Waves that every cell was tried on, in each way. */
export const TRIED: number = taught.tried;

/** The cells that run in the page: the first taught of each kind. */
export const CELLS: { id: ForecasterId; numbers: number[] }[] = taught.cells.map((cell) => ({
	id: cell.id as ForecasterId,
	numbers: cell.numbers
}));

const results = TABLE.read();

type Measured = { system: string; value: number; spread: number };

/** A liquid network beside a rival on one measure, and how it came out. */
export type Match = {
	id: string;
	task: string;
	unit: LiquidResult['unit'];
	liquid: Measured;
	rival: Measured;
	/** Level where the two are no further apart than their spreads together. */
	verdict: 'ahead' | 'level' | 'behind';
};

function measured(id: string): Measured & { unit: LiquidResult['unit'] } {
	const row = results.find((result) => result.id === id);
	if (!row) throw new Error(`liquid-results.csv has no row ${id}`);
	return { system: row.system, value: row.value, spread: row.spread ?? 0, unit: row.unit };
}

/** `better` says whether more or less is better. */
function match(task: string, better: 'more' | 'less', liquidId: string, rivalId: string): Match {
	const { unit, ...liquid } = measured(liquidId);
	const { system, value, spread } = measured(rivalId);
	const gained = (liquid.value - value) * (better === 'more' ? 1 : -1);
	const level = Math.abs(gained) <= liquid.spread + spread;
	const verdict = level ? 'level' : gained > 0 ? 'ahead' : 'behind';
	return { id: liquidId, task, unit, liquid, rival: { system, value, spread }, verdict };
}

/** The published record, each liquid network beside the strongest rival that was reported. */
export const MATCHES: Match[] = [
	match(
		'Keeping a lane, error on new driving',
		'less',
		'lane-keeping-ncp-19-test-error',
		'lane-keeping-lstm-64-test-error'
	),
	match(
		'Driving a road, numbers in the recurrent part',
		'less',
		'road-cf-s-recurrent-parameters',
		'road-lstm-recurrent-parameters'
	),
	match(
		'Bits at odd times, right',
		'more',
		'bit-stream-cfc-mmrnn-accuracy-irregular',
		'bit-stream-ode-lstm-accuracy-irregular'
	),
	match(
		'Bits at odd times, right, the cell drawn above',
		'more',
		'bit-stream-ltc-accuracy-irregular',
		'bit-stream-ode-lstm-accuracy-irregular'
	),
	match(
		'Hospital patients, area under the curve',
		'more',
		'patients-cfc-nogate-area-under-curve',
		'patients-phased-lstm-area-under-curve'
	),
	match(
		'Hospital patients, the cell drawn above',
		'more',
		'patients-ltc-area-under-curve',
		'patients-phased-lstm-area-under-curve'
	),
	match(
		'Hospital patients, minutes for a round of learning',
		'less',
		'patients-cfc-minutes-per-epoch',
		'patients-phased-lstm-minutes-per-epoch'
	)
];

export const RECORD_SOURCES: SourceLink[] = sourcesOf(results);
