import { cleanup, fireEvent, render, screen } from '@testing-library/svelte';
import { afterEach, expect, test } from 'vitest';
import { reader } from '../../src/lib/scenario/reader.svelte';
import TalentFlow from '../../src/lib/widgets/TalentFlow.svelte';

afterEach(() => {
	cleanup();
	reader.open('');
});

const heading = () => screen.getByRole('heading', { level: 2 }).textContent.replace(/\s+/g, ' ');

test('turning up academic pay keeps more new PhDs out of industry, against the status quo', async () => {
	render(TalentFlow);
	expect(heading()).not.toContain('status quo');
	await fireEvent.input(screen.getByLabelText('Academic pay and grants'), {
		target: { value: '3' }
	});
	const [, sends, quo] = /sends (\d+) to industry, in the status quo (\d+)/.exec(heading()) ?? [];
	expect(Number(sends)).toBeLessThan(Number(quo));
});

test('choosing another class changes the survey and leaves the model alone', async () => {
	render(TalentFlow);
	const sent = /the model sends \d+/.exec(heading())?.[0];
	await fireEvent.change(screen.getByLabelText('Class of the survey'), {
		target: { value: 'all-new-phds-2019' }
	});
	expect(heading()).toContain('Of 100 new AI PhDs in 2019, 24 went to academia and 48 to industry');
	expect(heading()).toContain(sent);
});

test('a destination that nobody reported is not drawn as nobody', async () => {
	render(TalentFlow);
	const drawn = () => screen.getAllByRole('img')[0]?.textContent ?? '';
	expect(drawn()).toContain('Government');
	await fireEvent.change(screen.getByLabelText('Class of the survey'), {
		target: { value: 'edition-2026-2022' }
	});
	expect(drawn()).not.toContain('Government');
	expect(drawn()).toContain('Not reported');
});
