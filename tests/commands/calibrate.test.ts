import { spawnSync } from 'node:child_process';
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { FIT_IDS, type FitId, FITS, type Fit, readMembers } from '$lib/analysis';
import { ensembleText, fitsText } from '../../src/cli/calibrate/files';
import { ensembleReport, fitReport } from '../../src/cli/calibrate/report';
import { openState } from '../../src/cli/calibrate/state';
import { best, nameOf, perform } from '../../src/cli/calibrate/tasks';

const folder = mkdtempSync(join(tmpdir(), 'calibrate-'));
afterAll(() => rmSync(folder, { recursive: true }));

const withTotal = (total: number): Fit => ({
	parameters: FITS.all.parameters,
	cost: { ...FITS.all.cost, total }
});
const fits = Object.fromEntries(
	FIT_IDS.map((id) => [id, [FITS[id], withTotal(40)]])
) as unknown as Record<FitId, Fit[]>;

describe('the state of an unfinished calibration', () => {
	const task = { kind: 'fit', id: '2018', start: 1, seed: 1 } as const;

	it('has what was finished, though the last line was cut off', () => {
		openState(folder, 'one').keep(nameOf(task), withTotal(12));
		appendFileSync(join(folder, 'state.ndjson'), '{"name":"fit 2018, start 2, seed 1","res');
		const state = openState(folder, 'one');
		expect(state.find(nameOf(task))).toEqual(withTotal(12));
		expect(state.find('fit 2018, start 2, seed 1')).toBeUndefined();
		state.keep('fit 2018, start 2, seed 1', withTotal(13));
		expect(openState(folder, 'one').find('fit 2018, start 2, seed 1')).toEqual(withTotal(13));
	});

	it('is begun anew where model, history or objective are others', () => {
		expect(openState(folder, 'two').find(nameOf(task))).toBeUndefined();
	});
});

describe('the files of a calibration', () => {
	it('hold the lowest search of each fit', () => {
		expect(best([withTotal(3), withTotal(2), withTotal(5)]).cost.total).toBe(2);
		expect(JSON.parse(fitsText(fits))).toEqual(FITS);
	});

	it('hold an ensemble that the site can read', () => {
		const shipped = readFileSync('src/lib/scenario/ensemble.json', 'utf8');
		const members = readMembers(shipped);
		expect(readMembers(ensembleText(members))).toEqual(members);
	});
});

it('a task done twice gives the same, to the last digit', () => {
	const task = { kind: 'fit', id: '2018', start: 2, seed: 5 } as const;
	expect(perform(task)).toEqual(perform(task));
});

it('the report names every fit, what was held out, and both ensembles', () => {
	const members = readMembers(readFileSync('src/lib/scenario/ensemble.json', 'utf8')).slice(0, 20);
	const report = [fitReport(fits), ensembleReport(members, 25, members)].join('\n');
	for (const id of FIT_IDS.slice(1)) expect(report).toContain(`Fitted before ${id}`);
	expect(report).toContain('20 worlds kept of 25 drawn');
	expect(report).toMatch(/aiInvestment +2032 .* 0\.00$/m);
	expect(report).not.toContain('NaN');
});

it.each([
	[['--members', 'many'], "--members takes a whole number from 0, not 'many'."],
	[['--jobs', '0'], "--jobs takes a whole number from 1, not '0'."],
	[['--wirte'], "'--wirte'"]
])('options that cannot be meant are refused in a sentence: %s', (words, sentence) => {
	const { status, stderr } = spawnSync(process.execPath, ['src/cli/calibrate.js', ...words], {
		encoding: 'utf8'
	});
	expect(status).toBe(1);
	expect(stderr).toContain(sentence);
	expect(stderr).not.toContain('    at ');
});
