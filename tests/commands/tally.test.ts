import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sentence, sum, tallyOf, tallyOfPlaywright, tallyOfVitest } from '../../src/cli/tally.js';

const unit = { numPassedTests: 40, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1 };
const site = { stats: { expected: 9, unexpected: 1, flaky: 1, skipped: 0 } };

test('the last line adds up the tests of both runners', () => {
	const total = sum(tallyOfVitest(unit), tallyOfPlaywright(site));
	expect(sentence(total)).toBe('49 passed, 3 failed, 3 skipped');
});

test('skipped tests are mentioned only when there are any', () => {
	expect(sentence({ passed: 5, failed: 0, skipped: 0 })).toBe('5 passed, 0 failed');
});

test('a run that broke off without a report counts as a failure', () => {
	expect(tallyOf('/nowhere/report.json', tallyOfVitest, 1).failed).toBe(1);
});

test('a run that failed without a failed test counts as a failure, one that failed with some is not counted twice', () => {
	const folder = mkdtempSync(join(tmpdir(), 'gold-rush-'));
	const file = join(folder, 'report.json');
	writeFileSync(file, JSON.stringify({ ...unit, numFailedTests: 0 }));
	expect(tallyOf(file, tallyOfVitest, 1)).toEqual({ passed: 40, failed: 1, skipped: 3 });
	writeFileSync(file, JSON.stringify(unit));
	expect(tallyOf(file, tallyOfVitest, 1)).toEqual({ passed: 40, failed: 1, skipped: 3 });
	rmSync(folder, { recursive: true });
});
