import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
	attribute,
	finish,
	type PlaneQuestion,
	rankFactors,
	seekOnPlane,
	seekOverLevers
} from '$lib/analysis';
import { defaultLevers, leversOf } from '$lib/model';
import { Analyst } from '$lib/scenario/analyst';
import { inquireInto } from '$lib/scenario/inquiries';

beforeEach(() => vi.stubGlobal('requestIdleCallback', (idle: () => void) => setTimeout(idle)));
afterEach(() => vi.unstubAllGlobals());

const noWorker = () => {
	throw new Error('no worker here');
};
const inquirer = new Analyst(noWorker, inquireInto);

describe('questions asked of the inquirer have the answers of the analyses themselves', () => {
	it('why two scenarios differ', async () => {
		const question = {
			from: defaultLevers(),
			to: leversOf('open-commons'),
			outcome: 'openClosedLag',
			year: 2040
		} as const;
		const answer = await inquirer.asker('attribution').ask(question);
		expect(answer).toEqual(finish(attribute(question)));
	});

	it('where goals are met', async () => {
		const question: PlaneQuestion = {
			goals: [{ outcome: 'openClosedLag', wanted: 'at most', bound: 12, year: 2035 }],
			levers: ['openness', 'releaseDelay'],
			reader: defaultLevers()
		};
		const heard: number[] = [];
		const answer = await inquirer
			.asker('goals-on-plane')
			.ask(question, ({ done }) => heard.push(done));
		expect(answer).toEqual(finish(seekOnPlane(question)));
		expect(heard.length).toBeGreaterThan(2);
		const over = { ...question, levers: ['openness', 'publicCompute'] as const };
		expect(await inquirer.asker('goals-over-levers').ask(over)).toEqual(
			finish(seekOverLevers(over))
		);
	}, 60_000);

	it('what outcomes hang on', async () => {
		const question = {
			outputs: [{ outcome: 'transparency', year: 2032 }] as const,
			samples: 16,
			trajectories: 2
		};
		const answer = await inquirer.asker('ranking').ask(question);
		expect(answer).toEqual(finish(rankFactors(question)));
	}, 60_000);

	it('stop where they are no longer wanted', async () => {
		const { ask, drop } = inquirer.asker('ranking');
		const answer = ask({ outputs: [{ outcome: 'capability', year: 2040 }] });
		await new Promise((resolve) => setTimeout(resolve, 30));
		drop();
		expect(await answer).toBeUndefined();
	});

	it('are told apart: neither analyst answers for the other', async () => {
		const outputs = [{ outcome: 'capability', year: 2040 }] as const;
		const analyst = new Analyst(noWorker);
		await expect(analyst.asker('ranking').ask({ outputs })).rejects.toThrow('the inquirer');
		const map = inquirer.asker('response-map').ask({ levers: defaultLevers() });
		await expect(map).rejects.toThrow('of the analyst');
	});
});
