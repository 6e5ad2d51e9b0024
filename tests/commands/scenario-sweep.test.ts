import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { leversOf, simulate, valueAt } from '$lib/model';
import { readFlags } from '../../src/cli/scenario/flags';
import { pointsOf, spanOf } from '../../src/cli/scenario/sweep/design';
import { questionOf } from '../../src/cli/scenario/sweep/question';
import { sweepCommand } from '../../src/cli/scenario/sweep/sweep';

const SCRIPT = resolve('src/cli/scenario.js');
// Each question is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'sweep-'));
afterAll(() => rmSync(folder, { recursive: true }));

const GRID =
	'--investment 0:3:16 --openness 0:1:21 --outcome open-closed-lag --year 2032 --year 2040';
const GRID_ROWS = 16 * 21 * 2;

/** Somebody may edit the sources while this runs. */
const PREPARING = /^Preparing the model.*\n/gm;

function sweep(words: string) {
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		[SCRIPT, 'sweep', ...words.split(' ')],
		{ encoding: 'utf8', cwd: folder }
	);
	return { status, stdout, stderr: stderr.replace(PREPARING, '') };
}
const textOf = (name: string) => readFileSync(join(folder, name), 'utf8');

/** The same question, without a process for it: for what is asked many times. */
async function sweepHere(words: string): Promise<void> {
	const flags = readFlags(words.split(' '), sweepCommand.options);
	const surroundings = { folder, module: '', thread: new URL(import.meta.url) };
	expect(await sweepCommand.perform(flags, surroundings)).toBe(0);
}

let whole = '';
// The first start prepares the model.
beforeAll(() => {
	sweep('--help');
	whole = sweep(`${GRID} --jobs 1`).stdout;
});

describe('a sweep', () => {
	it('runs every combination, the last axis fastest, with the numbers of the model', () => {
		const rows = parse<Record<string, number>>(whole, {
			columns: true,
			cast: (cell) => (isNaN(+cell) ? cell : +cell)
		});
		expect(rows).toHaveLength(GRID_ROWS);
		expect(rows[0]).toMatchObject({ case: 1, investment: 0, openness: 0, year: 2032 });
		expect(rows[3]).toMatchObject({ case: 2, investment: 0, openness: 0.05, year: 2040 });
		for (const { investment = NaN, openness = NaN, year = NaN, ...row } of rows.filter(
			(_, index) => index % 101 === 0
		)) {
			const run = simulate({ ...leversOf('status-quo'), investment, openness });
			expect(row['open-closed-lag']).toBe(valueAt(run, 'openClosedLag', year));
		}
	});

	it('varies assumptions too, around a named scenario', () => {
		const { stdout } = sweep(
			'--scenario bubble-bursts --parameter valueCeiling=0.03,0.1 --outcome capability --format json'
		);
		const rows = stdout
			.trim()
			.split('\n')
			.map((line) => JSON.parse(line) as Record<string, number>);
		expect(rows.map(({ case: number, capability }) => [number, capability])).toEqual(
			[0.03, 0.1].map((valueCeiling, index) => [
				index + 1,
				valueAt(
					simulate(leversOf('bubble-bursts'), { parameters: { valueCeiling } }),
					'capability',
					2040
				)
			])
		);
	});

	it('says the same on one core and on all', () => {
		for (const jobs of new Set([3, availableParallelism()]))
			expect(sweep(`${GRID} --jobs ${jobs}`).stdout).toBe(whole);
	});

	it('draws a sample that has one case in every slice of every axis, the same for a seed', () => {
		const points = (seed: number) => {
			const words = `--sample 50 --seed ${seed} --investment 0.5:2 --openness 0:1`.split(' ');
			const all = pointsOf(questionOf(readFlags(words, sweepCommand.options)));
			return Array.from({ length: all.count }, (_, index) => all.valuesOf(index + 1));
		};
		const slices = [...Array(50).keys()];
		const inOrder = (values: number[]) => values.sort((one, other) => one - other);
		expect(
			inOrder(points(1).map(([value = NaN]) => Math.floor(((value - 0.5) / 1.5) * 50)))
		).toEqual(slices);
		expect(inOrder(points(1).map(([, value = NaN]) => Math.floor(value * 50)))).toEqual(slices);
		expect(points(1)).toEqual(points(1));
		expect(points(1)).not.toEqual(points(2));
	});
});

describe('shards', () => {
	it('are blocks one behind the other, with every case in one of them', () => {
		for (const count of [1, 5, 651, 1e6])
			for (const shards of [1, 2, 7, 64]) {
				let next = 1;
				for (let shard = 1; shard <= shards; shard++) {
					const { first, last } = spanOf(count, `${shard}/${shards}`);
					expect(first).toBe(next);
					expect(last - first + 1 - count / shards).toBeLessThan(1);
					next = last + 1;
				}
				expect(next).toBe(count + 1);
			}
	});

	it('of a cluster, one behind the other, are the whole to the last bit', ({ skip }) => {
		skip(!hasParallel(), 'GNU parallel is not here and cannot be installed');
		const command = `${process.execPath} ${SCRIPT} sweep ${GRID} --jobs 1 --shard {}/5 --out part-{}.csv`;
		const { status, stderr } = spawnSync(
			'parallel',
			['--will-cite', '--jobs', '2', command, ':::', '1', '2', '3', '4', '5'],
			{ cwd: folder, encoding: 'utf8' }
		);
		expect([status, stderr.replace(PREPARING, '')]).toEqual([0, '']);
		const merged = spawnSync(
			'sh',
			['-c', 'cat part-1.csv part-2.csv part-3.csv part-4.csv part-5.csv'],
			{
				cwd: folder,
				encoding: 'utf8'
			}
		);
		expect(merged.stdout).toBe(whole);
		const sorted = spawnSync('sh', ['-c', 'cat part-[53].csv part-[412].csv | sort -snt, -k1,1'], {
			cwd: folder,
			encoding: 'utf8'
		});
		expect(sorted.stdout).toBe(whole);
	});
});

/** GNU parallel, not another program of that name; root may fetch it. */
function hasParallel(): boolean {
	const answers = () => {
		const { status, stdout } = spawnSync('parallel', ['--version'], { encoding: 'utf8' });
		return status === 0 && stdout.startsWith('GNU parallel');
	};
	if (answers()) return true;
	if (process.getuid?.() !== 0) return false;
	spawnSync('apt-get', ['install', '-y', 'parallel'], { timeout: 60_000 });
	return answers();
}

describe('an interrupted sweep goes on where it stopped', () => {
	const SAMPLE =
		'--sample 600 --seed 7 --investment 0.25:2 --openness 0:1 --outcome capability --year 2030:2032';

	let complete = '';
	beforeAll(() => void (complete = sweep(SAMPLE).stdout));

	it.each(['SIGKILL', 'SIGINT', 'SIGTERM'] as const)('after %s', async (signal) => {
		const name = `${signal}.csv`;
		const child = spawn(
			process.execPath,
			[SCRIPT, 'sweep', ...`${SAMPLE} --out ${name}`.split(' ')],
			{
				cwd: folder
			}
		);
		let said = '';
		child.stderr.on('data', (words: Buffer) => (said += words.toString()));
		const ended = new Promise((done) => child.on('close', done));
		const file = join(folder, name);
		while (!existsSync(file) || statSync(file).size < 5_000) await setTimeout(10);
		child.kill(signal);
		const code = await ended;
		const left = textOf(name);
		if (signal !== 'SIGKILL') {
			expect(code).toBe(130);
			const cases = (left.trim().split('\n').length - 1) / 3;
			expect(said.replace(PREPARING, '')).toBe(
				`scenario: stopped after ${cases} of 600 cases. The same command goes on from there.\n`
			);
		}
		expect(left.length).toBeLessThan(complete.length);
		expect(complete.startsWith(left)).toBe(true);
		expect(sweep(`${SAMPLE} --out ${name}`)).toMatchObject({ status: 0, stdout: '', stderr: '' });
		expect(textOf(name)).toBe(complete);
	});

	it.each(['csv', 'json'])('wherever its file was cut off, or was finished: %s', async (format) => {
		for (const shard of ['1/2', '2/2']) {
			const words = `--openness 0:1:4 --outcome capability --year 2030:2031 --jobs 1 --format ${format} --shard ${shard}`;
			const name = `cut.${format}`;
			rmSync(join(folder, name), { force: true });
			await sweepHere(`${words} --out ${name}`);
			const complete = textOf(name);
			// Every third place falls on every kind of place.
			for (let length = complete.length; length >= 0; length -= 3) {
				writeFileSync(join(folder, name), complete.slice(0, length));
				await sweepHere(`${words} --out ${name}`);
				expect(textOf(name)).toBe(complete);
			}
		}
	});

	it.each([
		['another question', '--investment 0:3:3 --outcome capability'],
		['another seed', '--sample 3 --seed 2 --investment 0:3'],
		['another shard', '--sample 3 --seed 1 --investment 0:3 --shard 2/3'],
		['another format', '--sample 3 --seed 1 --investment 0:3 --format json']
	])('but not with the rows of %s', async (_, words) => {
		await sweepHere('--sample 3 --seed 1 --investment 0:3 --jobs 1 --out mine.csv');
		const before = textOf('mine.csv');
		const { status, stderr } = sweep(`${words} --out mine.csv`);
		expect(status).toBe(2);
		expect(stderr).toBe(
			"scenario: 'mine.csv' holds something else than the beginning of this sweep; write to another file.\n"
		);
		expect(textOf('mine.csv')).toBe(before);
	});

	it('and a file of somebody else is left as it is', () => {
		writeFileSync(join(folder, 'diary.txt'), 'Dear diary,\n');
		expect(sweep('--investment 0:3:3 --out diary.txt').status).toBe(2);
		expect(textOf('diary.txt')).toBe('Dear diary,\n');
	});
});
