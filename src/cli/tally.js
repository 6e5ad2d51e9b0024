// @ts-check
import { existsSync } from 'node:fs';
import { readJson } from './commands.js';

/** @typedef {{ passed: number, failed: number, skipped: number }} Tally */

/**
 * Counts the tests of a Vitest report (reporter `json`).
 * @param {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number }} report
 * @returns {Tally}
 */
export function tallyOfVitest(report) {
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * Counts the tests of a Playwright report (reporter `json`). One that passed only when repeated has failed.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number } }} report
 * @returns {Tally}
 */
export function tallyOfPlaywright({ stats }) {
	return {
		passed: stats.expected,
		failed: stats.unexpected + stats.flaky,
		skipped: stats.skipped
	};
}

/**
 * The tally of one step. A step that failed without naming a failed test (a file that does not load, say) counts as
 * one failure.
 * @template Report
 * @param {string} file where the step wrote its report
 * @param {(report: Report) => Tally} read
 * @param {number} code the step's exit code
 * @returns {Tally}
 */
export function tallyOf(file, read, code) {
	const none = { passed: 0, failed: 0, skipped: 0 };
	const tally = existsSync(file) ? read(readJson(file)) : none;
	return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

/**
 * @param {Tally} one
 * @param {Tally} other
 * @returns {Tally}
 */
export function sum(one, other) {
	return {
		passed: one.passed + other.passed,
		failed: one.failed + other.failed,
		skipped: one.skipped + other.skipped
	};
}

/**
 * The last line of `npm test`.
 * @param {Tally} tally
 * @returns {string} such as '412 passed, 0 failed, 2 skipped'
 */
export function sentence({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
