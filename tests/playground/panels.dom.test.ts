import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { beforeEach, describe, expect, test } from 'vitest';
import { attribute, attributionWords, finish, RANKINGS, rankingWords } from '$lib/analysis';
import { formatValue, leversOf, simulate, valueAt } from '$lib/model';
import { isPublished, questionOf } from '$lib/playground/panels/matters/question';
import Matters from '$lib/playground/panels/Matters.svelte';
import { MINE, subject } from '$lib/playground/panels/subject.svelte';
import Trace from '$lib/playground/panels/Trace.svelte';
import Why from '$lib/playground/panels/Why.svelte';
import { workspace } from '$lib/playground/workspace.svelte';
import { reader } from '$lib/scenario/reader.svelte';

const PATIENCE = { timeout: 30_000 };
const text = (container: Element) => container.textContent.replace(/\s+/g, ' ');

beforeEach(() => {
	localStorage.clear();
	reader.open('?v=1&outcome=open-closed-lag');
	workspace.begin();
	subject.one = { id: 'status-quo' };
	subject.other = { id: MINE };
});

describe('what is asked about', () => {
	test('an outcome chosen for a question holds until the first chart shows another', () => {
		subject.outcome = 'capability';
		expect(subject.outcome).toBe('capability');
		reader.outcomes = ['auditCoverage'];
		expect(subject.outcome).toBe('auditCoverage');
	});

	test('a kept scenario that is deleted gives way to the reader’s', () => {
		const kept = workspace.keep('A');
		subject.one = { id: kept?.id ?? '' };
		expect(subject.one.label).toBe('A');
		workspace.remove(kept?.id ?? '');
		expect(subject.one.id).toBe(MINE);
	});
});

describe('why', { timeout: 60_000 }, () => {
	const words = () =>
		attributionWords(
			finish(
				attribute({
					from: leversOf('status-quo'),
					to: reader.levers,
					outcome: 'openClosedLag',
					year: 2035
				})
			)
		);

	test('says of two alike that there is nothing to explain, and offers examples', async () => {
		const { container } = render(Why);
		expect(text(container)).toContain('nothing to explain yet');
		await fireEvent.click(screen.getByRole('button', { name: /“Open commons” differ/ }));
		expect(subject.other.label).toBe('Open commons');
		await waitFor(() => expect(text(container)).toContain('falls from'), PATIENCE);
	});

	test('explains the reader’s scenario, and never shows what was true of another as true of it', async () => {
		reader.set('openness', 0.7);
		const { container } = render(Why);
		await waitFor(() => expect(text(container)).toContain(words()), PATIENCE);
		expect(container.querySelector('figure')?.getAttribute('aria-hidden')).toBe('false');
		const before = words();

		reader.set('openness', 0.3);
		await waitFor(() =>
			expect(container.querySelector('figure')?.getAttribute('aria-hidden')).toBe('true')
		);
		expect(text(container)).not.toContain(before);
		await waitFor(() => expect(text(container)).toContain(words()), PATIENCE);
		expect(words()).not.toBe(before);
	});

	test('counts changed assumptions and cut links as changes of their own', async () => {
		reader.assume('algorithmicDifficulty', 0.5);
		reader.cut('investment-compute', true);
		reader.outcomes = ['capability'];
		const { container } = render(Why);
		await waitFor(() => expect(text(container)).toContain('Changed assumptions'), PATIENCE);
		expect(text(container)).toContain('Links cut or mended Cut: investment pays for compute');
		expect(text(container)).toContain('from all 4 combinations');
	});
});

test(
	'trace gives the values of both scenarios at once, and follows the reader’s',
	{ timeout: 60_000 },
	async () => {
		reader.levers = leversOf('open-commons');
		const { container } = render(Trace);
		const value = () => formatValue('openClosedLag', valueAt(reader.run, 'openClosedLag', 2035));
		const quo = formatValue('openClosedLag', valueAt(simulate(), 'openClosedLag', 2035));
		expect(text(container)).toContain(`${value()} in “Your scenario”, ${quo} in “Status quo”`);
		expect(text(container)).toContain('what differs most for its size is time of frontier');
		const before = value();
		reader.set('openness', 0.2);
		await waitFor(() => expect(text(container)).toContain(`${value()} in “Your scenario”`));
		expect(value()).not.toBe(before);

		subject.one = { id: 'winner-takes-all' };
		await waitFor(() => expect(text(container)).toContain('in “Winner takes all”'));
	}
);

describe('what matters', () => {
	test('shows the published ranking where only the two sliders are moved', async () => {
		reader.year = 2040;
		reader.set('investment', 2);
		const { container } = render(Matters);
		const ranking = RANKINGS.rankings.find(({ output }) => output.outcome === 'openClosedLag');
		if (!ranking) throw new Error('no ranking');
		expect(text(container)).toContain(rankingWords(ranking));
		expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull();

		reader.set('publicCompute', 40);
		await waitFor(() => expect(text(container)).not.toContain(rankingWords(ranking)));
		expect(container.querySelector('.stale')).not.toBeNull();
	});

	test('a computation can be stopped, and begun again', { timeout: 30_000 }, async () => {
		reader.set('publicCompute', 40);
		render(Matters);
		await fireEvent.click(await screen.findByRole('button', { name: 'Stop' }, PATIENCE));
		await fireEvent.click(await screen.findByRole('button', { name: 'Compute' }));
		await screen.findByRole('button', { name: 'Stop' });
	});

	test('where the two sliders stand makes no other question', () => {
		const output = { outcome: 'capability', year: 2040 } as const;
		const before = questionOf(reader.world, output);
		reader.set('investment', 2);
		reader.set('openness', 0.9);
		expect(questionOf(reader.world, output)).toEqual(before);
		expect(isPublished(reader.world, output)).toBe(true);
		expect(isPublished(reader.world, { ...output, year: 2039 })).toBe(false);
		reader.cut('investment-compute', true);
		expect(isPublished(reader.world, output)).toBe(false);
		expect(questionOf(reader.world, output)).not.toEqual(before);
	});
});
