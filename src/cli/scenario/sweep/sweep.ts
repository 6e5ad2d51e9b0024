import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { Command } from '../command';
import type { Flags, Options } from '../flags';
import { OUTPUT_OPTIONS } from '../output';
import { type Progress, progressOf } from '../progress';
import { leverOf, PICK_OPTIONS, said, SETTING_OPTIONS } from '../setting';
import type { Surroundings } from '../surroundings';
import { wholeValue } from '../values';
import { blockOf } from './cases';
import { type Points, pointsOf, type Span, spanOf } from './design';
import { questionOf } from './question';
import { filed, printed, type Target } from './target';
import { alone, type Threads, threadsOf } from './threads';

/** Cases that are run and written together. */
const BLOCK = 64;
/** Blocks that are in work for each thread, so that none waits. */
const AHEAD = 3;
/** The exit code of what was interrupted. */
const INTERRUPTED = 130;

const RANGES: Options = Object.fromEntries(
	Object.entries(SETTING_OPTIONS).map(([name, option]) => [
		name,
		leverOf(name) ? { ...option, takes: 'RANGE' } : option
	])
);

/** Many runs, over a grid or a sample. */
export const sweepCommand: Command = {
	id: 'sweep',
	sentence: 'Many runs: a row for every case and year. A RANGE is a number, a list or an interval.',
	options: {
		...RANGES,
		parameter: { takes: 'NAME=RANGE', repeats: true, says: 'an assumption’s values, in its unit' },
		...PICK_OPTIONS,
		year: { ...PICK_OPTIONS.year, says: 'a year, or FIRST:LAST for each in between (2040)' },
		sample: { takes: 'N', says: 'so many cases of a Latin hypercube, instead of a grid' },
		seed: { takes: 'N', says: 'where its chance begins (1)' },
		shard: { takes: 'I/N', says: 'only part I of N, the first being 1' },
		jobs: { takes: 'N', says: 'threads at once (all cores)' },
		...OUTPUT_OPTIONS,
		format: { takes: 'csv|json', says: 'how rows are written (csv); json is one object a line' },
		out: { takes: 'FILE', says: 'where to; goes on where an earlier run of it has stopped' }
	},
	examples: [
		'--investment 0:3:31 --openness 0:1:21 --outcome open-closed-lag --year 2032 --out grid.csv',
		'--sample 10000 --seed 1 --investment 0.25:2 --openness 0:1 --parameter valueCeiling=0.03:0.13',
		'--public-compute 0,5,15,50 --scenario open-commons --format json'
	],
	notes: [
		'Neither the number of threads nor that of shards changes a byte: cat part-1 part-2 … is the whole file, and',
		'sort -snt, -k1,1 puts any mixture of its CSV rows in order. A shard that is run again only does what is missing.',
		'  GNU parallel      seq 8 | parallel npm run -s scenario -- sweep … --jobs 1 --shard {}/8 --out part-{}.csv',
		'  Slurm array       … --shard $SLURM_ARRAY_TASK_ID/$SLURM_ARRAY_TASK_MAX --out part-$SLURM_ARRAY_TASK_ID.csv',
		'  Kubernetes job    … --shard $((JOB_COMPLETION_INDEX + 1))/8 --out /results/part-$JOB_COMPLETION_INDEX.csv'
	],
	perform: sweep
};

async function sweep(flags: Flags, surroundings: Surroundings): Promise<number> {
	const question = questionOf(flags);
	const points = pointsOf(question);
	const span = spanOf(points.count, said(flags, 'shard'));
	const most = wholeValue('jobs', said(flags, 'jobs') ?? String(availableParallelism()), 1, 1024);
	const name = said(flags, 'out');
	const target =
		name === undefined
			? await printed(question, span)
			: filed(resolve(surroundings.folder, name), name, question, span);
	const jobs = Math.min(most, Math.ceil((span.last - target.next + 1) / BLOCK));
	const threads = jobs > 1 ? threadsOf(jobs, question, surroundings) : alone(question);
	const progress = progressOf(flags);
	try {
		const done = await performAll(
			points,
			span,
			target,
			threads,
			jobs > 1 ? AHEAD * jobs : 1,
			progress
		);
		if (done >= span.last) return 0;
		const count = done - span.first + 1;
		const advice = name === undefined ? '' : ' The same command goes on from there.';
		process.stderr.write(
			`scenario: stopped after ${count} of ${span.last - span.first + 1} cases.${advice}\n`
		);
		return INTERRUPTED;
	} finally {
		progress.end();
		threads.stop();
		target.close();
	}
}

/** Runs what is missing and writes it in its order. Returns the last case that is there: an interruption leaves some out. */
async function performAll(
	points: Points,
	span: Span,
	target: Target,
	threads: Threads,
	ahead: number,
	progress: Progress
): Promise<number> {
	const interruption = new AbortController();
	const interrupt = () => interruption.abort();
	process.once('SIGINT', interrupt).once('SIGTERM', interrupt);
	const inWork: { last: number; rows: Promise<string> }[] = [];
	let [begun, done] = [target.next - 1, target.next - 1];
	const isStopped = () => interruption.signal.aborted;
	while (done < span.last && !isStopped()) {
		while (inWork.length < ahead && begun < span.last) {
			const last = Math.min(span.last, begun + BLOCK);
			const rows = threads.perform(blockOf(points, begun + 1, last));
			// Whoever waits for it hears of a failure; until then it must not count as unheard.
			rows.catch(() => undefined);
			inWork.push({ last, rows });
			begun = last;
		}
		const one = inWork.shift();
		if (!one) break;
		await target.write(await one.rows);
		done = one.last;
		const all = span.last - span.first + 1;
		progress.tell((done - span.first + 1) / all, `${done - span.first + 1} of ${all} cases`);
	}
	process.off('SIGINT', interrupt).off('SIGTERM', interrupt);
	return done;
}
