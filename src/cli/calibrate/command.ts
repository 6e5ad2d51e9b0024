import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	costOf,
	type Draw,
	type Fit,
	FIT_IDS,
	type FitId,
	placesOf,
	priorsOf,
	readMembers
} from '$lib/analysis';
import { OBSERVATIONS } from '$lib/facts/history.build';
import { defaultParameters } from '$lib/model';
import { ensembleText, fitsText } from './files';
import { ensembleReport, fitReport } from './report';
import { openState, type State } from './state';
import { best, nameOf, problemOf, type Result, type Task } from './tasks';
import { startWorkers, type Workers } from './workers';

export type Options = {
	starts: number;
	members: number;
	seed: number;
	jobs: number;
	out: string;
	write: boolean;
};

/** More draws than this for each world to keep, and something is wrong with the model or the history. */
const MOST_DRAWS_PER_MEMBER = 20;

const say = (words: string) => process.stderr.write(`${words}\n`);

/** Fits, draws, writes the files and returns the report. Goes on from what an earlier run left in the folder. */
export async function calibrate(options: Options): Promise<string> {
	const began = performance.now();
	const state = openState(options.out, fingerprint());
	const workers = startWorkers(options.jobs, process.cwd());
	try {
		const fits = await fitAll(options, workers, state);
		const text = fitsText(fits);
		mkdirSync(options.out, { recursive: true });
		writeFileSync(join(options.out, 'fits.json'), text);
		if (options.write) writeFileSync('src/lib/analysis/fits.json', text);
		let report = fitReport(fits);
		if (options.members > 0) {
			const draws = await drawAll(options, workers, state, best(fits.all));
			const kept = draws.filter((draw) => draw.kept).slice(0, options.members);
			const members = kept.map(({ member }) => member);
			writeFileSync(join(options.out, 'ensemble.json'), ensembleText(members));
			const shipped = readMembers(readFileSync('src/lib/scenario/ensemble.json', 'utf8'));
			report += `\n\n${ensembleReport(members, draws.length, shipped)}`;
		}
		report += `\n\n${((performance.now() - began) / 1000).toFixed(0)} s on ${options.jobs} processes.`;
		writeFileSync(join(options.out, 'report.txt'), `${report}\n`);
		return report;
	} finally {
		workers.stop();
	}
}

/** All searches of all fits. */
async function fitAll(
	{ starts, seed }: Options,
	workers: Workers,
	state: State
): Promise<Record<FitId, Fit[]>> {
	const fits = {} as Record<FitId, Fit[]>;
	await Promise.all(
		FIT_IDS.map(async (id) => {
			const tasks = Array.from({ length: starts }, (_, start): Task => ({
				kind: 'fit',
				id,
				start,
				seed
			}));
			fits[id] = (await performAll(tasks, workers, state)) as Fit[];
			const { cost } = best(fits[id]);
			say(`fit ${id}: cost ${cost.total.toFixed(3)}`);
		})
	);
	return fits;
}

/** Draws in order of their seeds until enough are kept. */
async function drawAll(
	{ members, seed }: Options,
	workers: Workers,
	state: State,
	from: Fit
): Promise<Draw[]> {
	const draws: Draw[] = [];
	let kept = 0;
	while (kept < members) {
		if (draws.length > MOST_DRAWS_PER_MEMBER * members)
			throw new Error(`only ${kept} of ${draws.length} drawn worlds fit the history`);
		const tasks = Array.from({ length: members - kept }, (_, index): Task => ({
			kind: 'draw',
			seed: 1e6 * seed + draws.length + index,
			best: from
		}));
		draws.push(...((await performAll(tasks, workers, state)) as Draw[]));
		kept = draws.filter((draw) => draw.kept).length;
		say(`${draws.length} worlds drawn, ${kept} of ${members} kept`);
	}
	return draws;
}

/** The results of some tasks in their order, each done only where an earlier run has not done it. */
function performAll(tasks: readonly Task[], workers: Workers, state: State): Promise<Result[]> {
	let done = 0;
	return Promise.all(
		tasks.map(async (task) => {
			const name = nameOf(task);
			const known = state.find(name);
			const result = known ?? (await workers.perform(task));
			if (!known) state.keep(name, result);
			if (++done % 10 === 0) say(`${task.kind}s: ${done} of ${tasks.length}`);
			return result;
		})
	);
}

/** Changes whenever model, parameters, history or objective do. */
function fingerprint(): string {
	const problem = problemOf('all');
	const cost = costOf(problem, placesOf(problem.priors, {}));
	const all = [OBSERVATIONS, defaultParameters(), priorsOf('fitted'), priorsOf('varied'), cost];
	return createHash('sha256').update(JSON.stringify(all)).digest('hex');
}
