import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { leversOf } from '$lib/model';
import { reader } from '$lib/scenario/reader.svelte';
import { workspace } from '$lib/playground/workspace.svelte';
import { anyWorld } from './any-world';

const PATIENCE = 120_000;

function set(world: { levers: object; parameters: object; cuts: readonly string[] }) {
	reader.levers = world.levers as typeof reader.levers;
	reader.parameters = world.parameters;
	reader.cuts = world.cuts as typeof reader.cuts;
	workspace.note();
}
const state = () => JSON.stringify([reader.query, workspace.kept]);

beforeEach(() => {
	localStorage.clear();
	reader.open('');
	workspace.begin();
});

describe('steps back and forth', () => {
	test('a change can be taken back and done again; what is done anew ends what could be done again', () => {
		expect(workspace.canUndo).toBe(false);
		reader.set('investment', 2);
		workspace.note();
		expect(workspace.lastChange).toEqual(['Investment appetite: 1× → 2×']);
		workspace.undo();
		expect(reader.levers).toEqual(leversOf('status-quo'));
		workspace.redo();
		expect(reader.setting('investment')).toBe(2);
		workspace.undo();
		reader.set('openness', 0.9);
		workspace.note();
		expect(workspace.canRedo).toBe(false);
	});

	test('a change that has not come to rest is one step of its own', () => {
		reader.set('investment', 2);
		workspace.undo();
		expect(reader.setting('investment')).toBe(1);
	});

	test('a deleted scenario comes back, with its name, color and place', () => {
		workspace.keep('A');
		const one = workspace.keep('B');
		workspace.keep('C');
		const before = state();
		workspace.remove(one?.id ?? '');
		expect(workspace.kept.map(({ name }) => name)).toEqual(['A', 'C']);
		workspace.undo();
		expect(state()).toBe(before);
	});

	test(
		'any 4,000 changes of anything can be taken back one by one to the start, and done again to the end',
		{ timeout: PATIENCE },
		() => {
			const change = fc.oneof(
				anyWorld.map((world) => () => set(world)),
				fc.string({ maxLength: 20 }).map((name) => () => void workspace.keep(name)),
				fc.nat(9).map((at) => () => workspace.remove(workspace.kept[at]?.id ?? '')),
				fc.nat(9).map((at) => () => workspace.move(workspace.kept[at]?.id ?? '', 1)),
				fc.nat(9).map((at) => () => workspace.open(workspace.kept[at]?.id ?? '')),
				fc.nat(9).map((at) => () => workspace.edit(workspace.kept[at]?.id ?? '', { drawn: true })),
				fc.integer({ min: 2027, max: 2040 }).map((year) => () => {
					reader.year = year;
					workspace.note();
				})
			);
			fc.assert(
				fc.property(fc.array(change, { minLength: 1, maxLength: 39 }), (changes) => {
					reader.open('');
					localStorage.clear();
					workspace.begin();
					const states = [state()];
					for (const apply of changes) {
						apply();
						if (state() !== states.at(-1)) states.push(state());
					}
					const back = [state()];
					while (workspace.canUndo) {
						workspace.undo();
						if (state() !== back.at(-1)) back.push(state());
					}
					expect(back).toEqual([...states].reverse());
					while (workspace.canRedo) workspace.redo();
					expect(state()).toBe(states.at(-1));
				}),
				{ numRuns: 200 }
			);
		}
	);
});

describe('what this device keeps', () => {
	test('is there again at the next visit', () => {
		set({ levers: leversOf('open-commons'), parameters: {}, cuts: ['pace-capability'] });
		workspace.keep('Mine');
		const { kept } = workspace;
		workspace.begin();
		expect(workspace.kept).toEqual(kept);
		expect(workspace.problems).toEqual([]);
	});

	test('is put aside and told when it cannot be read, and nothing breaks', () => {
		localStorage.setItem('kept-scenarios', '{"format":"ai-gold');
		workspace.begin();
		expect(workspace.kept).toEqual([]);
		expect(workspace.problems.join()).toContain('damaged');
		expect(localStorage.getItem('kept-scenarios-unreadable')).toBe('{"format":"ai-gold');
	});

	test('a foreign file adds nothing and loses nothing', () => {
		workspace.keep('Mine');
		expect(workspace.import('<svg/>')).toBe(0);
		expect(workspace.problems).toHaveLength(1);
		expect(workspace.kept).toHaveLength(1);
	});
});

test('a kept scenario that is ticked is drawn with its own run; so is the one compared with', () => {
	set({ levers: { ...leversOf('status-quo'), investment: 2 }, parameters: {}, cuts: [] });
	const one = workspace.keep('Twice');
	reader.open('');
	expect(workspace.drawn).toEqual([]);
	workspace.edit(one?.id ?? '', { drawn: true });
	reader.compare = 'bubble-bursts';
	expect(workspace.drawn.map(({ label }) => label)).toEqual(['The bubble bursts', 'Twice']);
	expect(workspace.drawn[1]?.run.levers.investment).toBe(2);
});
