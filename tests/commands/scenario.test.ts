import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { finish, hindcast, FITS, rankFactors, readMembers, spread } from '$lib/analysis';
import { OBSERVATIONS } from '$lib/facts/history.build';
import {
	LEVER_KEYS,
	LEVERS,
	leversOf,
	OUTCOME_KEYS,
	OUTCOMES,
	PARAMETERS,
	RUN_COLUMNS,
	runToRows,
	SCENARIO_IDS,
	simulate,
	valueAt
} from '$lib/model';
import { distance, nearest } from '../../src/cli/scenario/nearest';

// Each question is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
afterAll(() => rmSync(folder, { recursive: true }));
// The first start prepares the model.
beforeAll(() => void ask('--help'));

/** Somebody may edit the sources while this runs. */
const PREPARING = /^Preparing the model.*\n/;

function ask(...words: string[]) {
	const script = ['src/cli/scenario.js', ...words];
	const { status, stdout, stderr } = spawnSync(process.execPath, script, { encoding: 'utf8' });
	return { status, stdout, stderr: stderr.replace(PREPARING, '') };
}

/** The rows of an answer that is expected to come without a word on the error stream. */
function rowsOf(...words: string[]): Record<string, string>[] {
	const { status, stdout, stderr } = ask(...words);
	expect([status, stderr]).toEqual([0, '']);
	return parse(stdout, { columns: true });
}

function objectOf(...words: string[]): { rows: Record<string, number | string | null>[] } {
	const { status, stdout, stderr } = ask(...words, '--format', 'json');
	expect([status, stderr]).toEqual([0, '']);
	return JSON.parse(stdout) as ReturnType<typeof objectOf>;
}

describe('a run', () => {
	it('gives the very numbers of the model, to the last digit', () => {
		const { stdout } = ask(
			'--scenario',
			'open-commons',
			'--investment',
			'1.5',
			'--antitrust',
			'-1'
		);
		const [head, ...rows] = parse(stdout);
		const run = simulate({ ...leversOf('open-commons'), investment: 1.5, antitrust: -1 });
		expect(head).toEqual(RUN_COLUMNS);
		expect(rows.map((row) => row.map(Number))).toEqual(runToRows(run));
	});

	it('reports the outcomes and years that are named, in the order of time', () => {
		const words = ['--outcome', 'open-closed-lag', '--outcome', 'capability'];
		const rows = rowsOf(...words, '--year', '2030:2032', '--year', '2020.5');
		expect(rows.map((row) => Number(row.year))).toEqual([2020.5, 2030, 2031, 2032]);
		expect(Object.keys(rows[0] ?? {})).toEqual(['year', 'open-closed-lag', 'capability']);
		expect(Number(rows[0]?.capability)).toBe(valueAt(simulate(), 'capability', 2020.5));
	});

	it('takes other assumptions, and says in JSON what it was asked', () => {
		const answer = objectOf('--parameter', 'valueCeiling=0.1', '--year', '2040');
		const run = simulate({}, { parameters: { valueCeiling: 0.1 } });
		expect(answer).toMatchObject({
			scenario: 'status-quo',
			levers: leversOf('status-quo'),
			parameters: { valueCeiling: 0.1 },
			rows: [{ capability: valueAt(run, 'capability', 2040) }]
		});
	});

	it('writes to a file that is named from where npm was called', () => {
		const env = { ...process.env, npm_lifecycle_event: 'scenario', INIT_CWD: folder };
		const words = ['src/cli/scenario.js', '--year', '2040', '--out', 'run.csv'];
		const { stdout, status } = spawnSync(process.execPath, words, { env, encoding: 'utf8' });
		expect([status, stdout]).toEqual([0, '']);
		expect(readFileSync(join(folder, 'run.csv'), 'utf8')).toBe(ask('--year', '2040').stdout);
	});
});

describe('what cannot be meant', () => {
	it.each<[string, string]>([
		['--investmnt 1', "There is no option '--investmnt'. Did you mean --investment?"],
		['--investment 9', "--investment takes a number from 0 to 3 (× today), not '9'."],
		['--investment 0x1', "--investment takes a number from 0 to 3 (× today), not '0x1'."],
		['--investment --year 2040', '--investment needs a value: --investment N.'],
		['--investment 1 --investment 2', '--investment was given twice.'],
		['--scenario open-comons', "There is no scenario 'open-comons'. Did you mean open-commons?"],
		['--outcome open-closed', "There is no outcome 'open-closed'. Did you mean open-closed-lag?"],
		[
			'--parameter valueCieling=1',
			"There is no assumption 'valueCieling'. Did you mean valueCeiling?"
		],
		[
			'--parameter valueCeiling',
			'--parameter takes name=value, and valueCeiling was given no value.'
		],
		['--parameter valueCeiling=x', "valueCeiling takes a number, not 'x'."],
		[
			'--year 1999',
			"--year takes a year from 2012 to 2041, or two with a colon between, not '1999'."
		],
		['--year 2040:2030', '--year FIRST:LAST takes two years, the earlier one first.'],
		['--format xml', "--format is csv or json, not 'xml'."],
		['--progress=yes', '--progress takes no value.'],
		[
			'1.5',
			"There is no command '1.5'. There are ensemble, sweep, sensitivity, hindcast, or none."
		],
		['--year 2040 more', "'more' belongs to no option."],
		['swep', "There is no command 'swep'. Did you mean sweep?"],
		['ensemble --shard 1/2', "There is no option '--shard'."],
		['sweep', 'A sweep varies something: give a lever a range, as in --investment 0:3:31.'],
		[
			'sweep --investment 0:3',
			'--investment needs a count, LOW:HIGH:COUNT, or the sweep a --sample.'
		],
		[
			'sweep --investment 0:3:4 --sample 5',
			'--investment takes LOW:HIGH where there is a --sample.'
		],
		['sweep --investment 3:0:4', "--investment takes LOW:HIGH or LOW:HIGH:COUNT, not '3:0:4'."],
		['sweep --investment 1,1', "--investment has a value twice in '1,1'."],
		['sweep --investment 0:3:4 --seed 5', '--seed goes with --sample.'],
		[
			'sweep --investment 0:3:4 --shard 0/4',
			"--shard takes I/N with I from 1 to N, as in 3/8, not '0/4'."
		],
		[
			'sweep --investment 0:3:4 --shard 5/4',
			"--shard takes I/N with I from 1 to N, as in 3/8, not '5/4'."
		],
		['sweep --investment 0:3:4 --jobs 0', "--jobs takes a whole number from 1 to 1024, not '0'."],
		[
			'hindcast --before 2019',
			"--before is 2018 or 2020 or 2022 or 2024, not '2019'. Did you mean 2018?"
		],
		['sensitivity --investment 1', "There is no option '--investment'."]
	])('is refused in one line: %s', (words, sentence) => {
		const { status, stdout, stderr } = ask(...words.split(' '));
		expect([status, stdout, stderr]).toEqual([2, '', `scenario: ${sentence}\n`]);
	});

	it('includes files that cannot be written', () => {
		const { status, stderr } = ask('--out', join(folder, 'none', 'run.csv'));
		expect(status).toBe(2);
		expect(stderr).toMatch(/^scenario: '.+' cannot be written: .*ENOENT.*\n$/);
	});
});

it('names that differ by a slip are near each other, and strange ones near none', () => {
	expect(distance('openness', 'opennes')).toBe(1);
	expect(distance('capability', 'capabiltiy')).toBe(1);
	expect(distance('', 'abc')).toBe(3);
	const names = LEVER_KEYS.map((key) => LEVERS[key].id);
	expect(nearest('policy-stat', names)).toBe('policy-start');
	expect(nearest('Antitrust', names)).toBe('antitrust');
	expect(nearest('bananas', names)).toBeUndefined();
});

describe('the help', () => {
	it('lists every lever with its range, every outcome and every scenario', () => {
		const { status, stdout } = ask('--help');
		expect(status).toBe(0);
		for (const key of LEVER_KEYS) {
			const { id, low, high, unit } = LEVERS[key];
			expect(stdout).toMatch(new RegExp(`^  --${id} N .*: ${low} to ${high} `, 'm'));
			expect(stdout).toContain(unit);
		}
		for (const key of OUTCOME_KEYS)
			expect(stdout).toMatch(new RegExp(`^  ${OUTCOMES[key].id} `, 'm'));
		for (const id of SCENARIO_IDS) expect(stdout).toMatch(new RegExp(`^  ${id} `, 'm'));
	});

	it.each(['', 'ensemble', 'sweep', 'sensitivity', 'hindcast'])(
		'gives examples that can be run: %s',
		(command) => {
			const { stdout } = ask(...[command, '--help'].filter(Boolean));
			const call = ['npm run -s scenario --', command].filter(Boolean).join(' ');
			const examples = stdout.split('\n').filter((line) => line.startsWith(`  ${call} -`));
			expect(examples.length).toBeGreaterThan(0);
			for (const example of examples)
				for (const [name = ''] of example.matchAll(/--[a-z]+(?:-[a-z]+)*/g))
					expect(stdout).toMatch(new RegExp(`^  ${name} `, 'm'));
		}
	);
});

describe('an ensemble', () => {
	const members = readMembers(readFileSync('src/lib/scenario/ensemble.json', 'utf8'));

	it('has the bands that the site draws', () => {
		const rows = objectOf('ensemble', '--openness', '0.5', '--outcome', 'capability').rows;
		const bands = finish(
			spread({ ...leversOf('status-quo'), openness: 0.5 }, ['capability'], members)
		);
		const { firstYear, quantiles } = bands.capability ?? { firstYear: 0, quantiles: [] };
		expect(rows).toEqual(
			(quantiles[0] ?? []).map((_, index) => {
				const [p5, p25, p50, p75, p95] = quantiles.map((course) => course[index]);
				return { outcome: 'capability', year: firstYear + index, p5, p25, p50, p75, p95 };
			})
		);
	});

	it('can be had member by member', () => {
		const rows = rowsOf('ensemble', '--members', '--outcome', 'capability', '--year', '2035');
		expect(rows).toHaveLength(members.length);
		const seventh = simulate(leversOf('status-quo'), { parameters: members[6] });
		expect(Number(rows[6]?.capability)).toBe(valueAt(seventh, 'capability', 2035));
	});
});

it('a sensitivity ranks what the analysis ranks', () => {
	const words = ['--outcome', 'open-closed-lag', '--paths', '3', '--samples', '16', '--seed', '4'];
	const { rows } = objectOf('sensitivity', ...words);
	const output = { outcome: 'openClosedLag', year: 2040 } as const;
	const [ranking] = finish(
		rankFactors({ outputs: [output], trajectories: 3, samples: 16, seed: 4 })
	);
	const { factors = [], sliders } = ranking ?? {};
	expect(rows.map(({ total }) => total).slice(0, factors.length)).toEqual(
		factors.map(({ total }) => total.value)
	);
	expect(rows.find(({ factor }) => factor === 'sliders')?.first).toBe(sliders?.first.value);
	expect(rows).toHaveLength(factors.length + 3);
});

it('a screening has every assumption that was asked for, and both sliders', () => {
	const words = [
		'--method',
		'morris',
		'--assumptions',
		'all',
		'--paths',
		'2',
		'--outcome',
		'capability'
	];
	const factors = rowsOf('sensitivity', ...words).map(({ factor }) => factor ?? '');
	const varied = Object.entries(PARAMETERS).flatMap(([name, { role }]) =>
		role === 'fixed' ? [] : [name]
	);
	expect(factors.toSorted()).toEqual([...varied, 'investment', 'openness'].sort());
});

it('a hindcast has the scores of the analysis, or every point behind them', () => {
	const { rows } = objectOf('hindcast', '--before', '2022');
	const run = simulate({}, { parameters: FITS['2022'].parameters });
	const found = hindcast(run, OBSERVATIONS, 2022);
	expect(rows.map((row) => [row.series, row['later-rmse'], row.skill])).toEqual(
		found.map(({ series, heldOut, skill }) => [series, heldOut?.rmse ?? null, skill ?? null])
	);
	expect(rowsOf('hindcast', '--before', '2022', '--points')).toHaveLength(OBSERVATIONS.length);
});

describe('long work', () => {
	const words = ['ensemble', '--outcome', 'capability', '--year', '2040'];

	it('tells how far it is where that is asked for, apart from the data', () => {
		const { stdout, stderr } = ask(...words, '--progress');
		expect(stderr).toMatch(/^100 % {2}of 150 members$/m);
		expect(stdout).toBe(ask(...words).stdout);
	});

	it('ends without a word when whoever reads it has seen enough', async () => {
		const child: ChildProcess = spawn(
			process.execPath,
			['src/cli/scenario.js', 'sweep', '--investment', '0:3:2000', '--jobs', '1'],
			{ stdio: ['ignore', 'pipe', 'pipe'] }
		);
		let complaint = '';
		child.stderr?.on('data', (words: Buffer) => (complaint += words.toString()));
		child.stdout?.once('data', () => child.stdout?.destroy());
		const code = await new Promise((done) => child.on('close', done));
		expect([code, complaint.replace(PREPARING, '')]).toEqual([0, '']);
	});
});
