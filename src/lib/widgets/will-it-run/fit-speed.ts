import { type Band, ceiling, type Fit, tokensPerSecond } from './speed';

/** A measured run: bytes read for each token, how fast the memory is read, and what came out. */
export type Timed = {
	machine: string;
	bytesPerToken: number;
	bandwidthGbS: number;
	tokensPerSecond: number;
};

/** Longest delay looked for, and step of the search (s of the ceiling's time). */
const LONGEST = 0.02;
const STEP = 1e-5;

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Seconds a token takes at the ceiling. */
const atCeiling = (run: Timed) => 1 / ceiling(run.bytesPerToken, run.bandwidthGbS);

/**
 * The share of the ceiling and the delay with the least sum of squared differences of logarithms, so that being twice too
 * fast counts as much as being twice too slow. Of a given ratio of delay to share the best scale is known in closed form; the
 * ratio is searched.
 */
export function fitSpeed(runs: Timed[], withDelay = true): Fit {
	let best = { squares: Infinity, scale: 1, ratio: 0 };
	for (let ratio = 0; ratio <= (withDelay ? LONGEST : 0); ratio += STEP) {
		const logs = runs.map((run) => -Math.log(run.tokensPerSecond * (atCeiling(run) + ratio)));
		const scale = mean(logs);
		const squares = logs.reduce((sum, log) => sum + (log - scale) ** 2, 0);
		if (squares < best.squares) best = { squares, scale, ratio };
	}
	const scale = Math.exp(best.scale);
	return { efficiency: 1 / scale, delay: scale * best.ratio };
}

const predict = (run: Timed, fit: Fit) => tokensPerSecond(run.bytesPerToken, run.bandwidthGbS, fit);

/** For each run its speed as predicted by a fit that has seen no run of the same machine; undefined where there is only one machine. */
export function foretold(runs: Timed[]): number[] | undefined {
	if (new Set(runs.map((run) => run.machine)).size < 2) return undefined;
	return runs.map((run) =>
		predict(run, fitSpeed(runs.filter((other) => other.machine !== run.machine)))
	);
}

/** The value below which a share of the values lies, between neighbours in proportion. */
export function quantile(values: number[], share: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	const at = share * (sorted.length - 1);
	const below = sorted[Math.floor(at)] ?? NaN;
	const above = sorted[Math.ceil(at)] ?? NaN;
	return below + (above - below) * (at - Math.floor(at));
}

/** A fit with how well it foretells: four of five runs on machines it has not seen lie in its spread. */
export type Judged = Fit & {
	runs: number;
	machines: number;
	/** Predicted speed of each run, in their order; from the other machines where there are any. */
	predicted: number[];
	/** Whether the predictions come from other machines. */
	leftOut: boolean;
	/** Measured over predicted. */
	spread: Band;
	/** How far predictions are off, as a share of what was measured: in the middle, and at worst. */
	medianError: number;
	worstError: number;
};

export function judge(runs: Timed[]): Judged {
	const machines = new Set(runs.map((run) => run.machine)).size;
	const fit = fitSpeed(runs, machines > 1);
	const others = foretold(runs);
	const predicted = others ?? runs.map((run) => predict(run, fit));
	const ratios = runs.map((run, index) => run.tokensPerSecond / (predicted[index] ?? NaN));
	const errors = ratios.map((ratio) => Math.abs(1 / ratio - 1));
	const inner = others ? 0.1 : 0;
	return {
		...fit,
		runs: runs.length,
		machines,
		predicted,
		leftOut: others !== undefined,
		spread: { low: quantile(ratios, inner), high: quantile(ratios, 1 - inner) },
		medianError: quantile(errors, 0.5),
		worstError: Math.max(...errors)
	};
}
