import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { finish, readMembers, spread } from '$lib/analysis';
import {
	leversOf,
	OUTCOME_KEYS,
	OUTCOMES,
	PARAMETER_VALUES,
	simulate,
	type World
} from '$lib/model';
import { filesOf } from '$lib/playground/take-away/bundle';
import { commandOf } from '$lib/playground/take-away/command';
import ensemble from '$lib/scenario/ensemble.json';

const QUO: World = { levers: leversOf('status-quo'), parameters: {}, cuts: [] };
const MINE: World = {
	levers: { ...leversOf('open-commons'), investment: 1.55, policyStart: 2028.5 },
	parameters: { algorithmicDifficulty: 0.412 },
	cuts: ['pace-capability']
};
const taken = (label: string, world: World) => ({
	label,
	world,
	run: simulate(world.levers, world)
});
const members = readMembers(JSON.stringify(ensemble)).slice(0, 20);

const files = filesOf({
	reader: taken('Your scenario', MINE),
	others: [taken('Status quo', QUO), taken('Größer & “besser”', QUO)],
	bands: finish(spread(MINE.levers, OUTCOME_KEYS, members, MINE)),
	address: 'https://example.org/playground/?v=1&investment=1.55',
	date: '2026-11-25'
});
const rows = (name: string) =>
	(files[name] ?? '')
		.trim()
		.split('\n')
		.map((line) => line.split(','));

describe('an archive', () => {
	test('holds what its list of files says, under names every system can write', () => {
		const names = Object.keys(files);
		expect(names).toContain('runs/your-scenario.csv');
		expect(names).toContain('runs/1-status-quo.csv');
		for (const name of names) {
			expect(name).toMatch(/^[\w./-]+$/);
			if (name !== 'README.md' && name !== 'reproduce.sh')
				expect(files['README.md']).toContain(name.split('/').at(-1));
		}
	});

	test('its command makes the same run again: every number, to the last digit', () => {
		const words = commandOf(MINE).split(' ').slice(5);
		expect(files['README.md']).toContain(commandOf(MINE));
		expect(files['reproduce.sh']).toContain(`${commandOf(MINE)} > your-scenario.csv`);
		const { stdout, stderr, status } = spawnSync('node', ['src/cli/scenario.js', ...words], {
			encoding: 'utf8'
		});
		expect(stderr).toBe('');
		expect(status).toBe(0);
		const numbers = (text: string) =>
			text
				.trim()
				.split('\n')
				.slice(1)
				.map((line) => line.split(',').map(Number));
		expect(numbers(stdout)).toHaveLength(117);
		expect(stdout).toBe(files['runs/your-scenario.csv']);
		expect(numbers(stdout)).toEqual(numbers(files['runs/your-scenario.csv'] ?? ''));
	}, 60_000);

	test('a link nobody knows is refused by the command in one line', () => {
		const { stderr, status } = spawnSync(
			'node',
			['src/cli/scenario.js', '--cut', 'pace-capabilty'],
			{
				encoding: 'utf8'
			}
		);
		expect(status).toBe(2);
		expect(stderr.trim().split('\n')).toHaveLength(1);
		expect(stderr).toContain('pace-capability');
	}, 60_000);

	test('names every assumption once, with what was changed beside what is published', () => {
		const [head = [], ...all] = rows('parameters.csv');
		expect(head.slice(0, 3)).toEqual(['parameter', 'value', 'published']);
		const names = Object.keys(PARAMETER_VALUES);
		const lines = (files['parameters.csv'] ?? '')
			.split('\n')
			.filter((line) => names.includes(line.split(',')[0] ?? ''));
		expect(lines).toHaveLength(names.length);
		expect(lines.find((line) => line.startsWith('algorithmicDifficulty,'))).toMatch(
			/^algorithmicDifficulty,0\.412,0\.38,/
		);
		expect(all.length).toBeGreaterThanOrEqual(names.length);
	});

	test('has bands that lie in order, for every outcome', () => {
		const [, ...all] = rows('bands.csv');
		expect(new Set(all.map(([outcome]) => outcome)).size).toBe(OUTCOME_KEYS.length);
		for (const [outcome = '', , ...values] of all) {
			const quantiles = values.map(Number);
			expect(
				[...quantiles].sort((one, other) => one - other),
				outcome
			).toEqual(quantiles);
		}
		expect(all.some(([outcome]) => outcome === OUTCOMES.capability.id)).toBe(true);
	});

	test('says in words what was changed, and that it is no forecast', () => {
		expect(files['README.md']).toContain('Investment appetite: 1× → 1.55×');
		expect(files['README.md']).toContain('Assumption “algorithmic difficulty”: 0.38 → 0.412');
		expect(files['README.md']).toContain('Cut: ');
		expect(files['README.md']).toContain('no forecast');
		expect(files.LICENSE).toContain('MIT License');
	});
});
