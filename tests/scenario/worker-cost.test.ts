import { afterEach, expect, test, vi } from 'vitest';
import { type Member, readMembers } from '$lib/analysis';
import { defaultLevers, type Levers, simulate } from '$lib/model';
import { workOn } from '$lib/scenario/analyses';
import type { FromWorker, Question, ToWorker } from '$lib/scenario/analysis-messages';
import { answerMessages } from '$lib/scenario/answer-messages';
import text from '$lib/scenario/ensemble.json?raw';

const ROUNDS = 5;
const members = readMembers(text);
/** How many members the worker takes; the others are left at home. */
let taken = members.length;
vi.mock('$lib/scenario/members', () => ({
	fetchMembers: () => Promise.resolve(chosen.get(taken) ?? [])
}));
const chosen = new Map<number, Member[]>(
	[30, 60, 150].map((many) => [many, members.slice(0, many)])
);

afterEach(() => vi.unstubAllGlobals());

/** The worker's own program in this thread, its messages copied as a browser copies them. */
function hired() {
	let hear: (event: { data: ToWorker }) => void = () => undefined;
	let answered: (message: FromWorker) => void = () => undefined;
	const said: FromWorker[] = [];
	vi.stubGlobal('addEventListener', (_: string, listener: typeof hear) => (hear = listener));
	vi.stubGlobal('postMessage', (message: FromWorker) => {
		const copy = structuredClone(message);
		said.push(copy);
		if (copy.type !== 'progress') answered(copy);
	});
	answerMessages(workOn);
	return {
		said,
		/** What bands of so many members cost (ms), from the question to the answer. */
		async bands(many: number, levers: Levers): Promise<number> {
			taken = many;
			const start = spent();
			const answer = await new Promise<FromWorker>((done) => {
				answered = done;
				const question: Question = { kind: 'bands', levers, outcomes: ['capability'] };
				hear({ data: { type: 'ask', ticket: said.length, question } });
			});
			expect(answer.type).toBe('answer');
			return spent() - start;
		}
	};
}

/** What as many plain runs of the same worlds cost (ms). */
function plainRuns(many: number, levers: Levers): number {
	const start = spent();
	for (const parameters of members.slice(0, many)) simulate(levers, { parameters });
	return spent() - start;
}

/** Time (ms) this process has had of a processor: what else the machine does is not in it. */
function spent(): number {
	const { user, system } = process.cpuUsage();
	return (user + system) / 1000;
}

test('bands cost what their runs cost, whatever the machine: messages and sorting are next to nothing', async () => {
	const worker = hired();
	const costs = { long: 0, short: 0, plain: 0 };
	for (let round = -2; round < ROUNDS; round++) {
		const levers = { ...defaultLevers(), investment: 1 + (round + 4) / 50 };
		const long = await worker.bands(150, levers);
		const short = await worker.bands(60, levers);
		const plain = plainRuns(150, levers);
		if (round < 0) continue; // the first ones compile
		costs.long += long;
		costs.short += short;
		costs.plain += plain;
	}
	expect(costs.long / costs.short).toBeGreaterThan(2.2);
	expect(costs.long / costs.short).toBeLessThan(2.9);
	expect(costs.long / costs.plain).toBeLessThan(1.2);
}, 60_000);
