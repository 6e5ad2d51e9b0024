import { fireEvent, render, screen, waitFor } from '@testing-library/svelte';
import { expect, test } from 'vitest';
import Trace from '$lib/documentation/Trace.svelte';
import { leversOf, simulate } from '$lib/model';

test(
	'a result opens onto what it is computed from, in both runs, down to assumptions and their sources',
	{ timeout: 30_000 },
	async () => {
		const { container } = render(Trace, {
			run: simulate(leversOf('open-commons')),
			quo: simulate()
		});
		const outer = container.querySelector('details');
		if (!outer) throw new Error('nothing to open');
		outer.open = true;
		await fireEvent(outer, new Event('toggle'));
		// Its tables are read from the sources when they are asked for.
		await screen.findByText('AI investment change', {}, { timeout: 20_000 });
		expect(container.textContent).toContain('A stock: a quarter of a year before it was');
		expect(container.textContent).toContain('status quo');

		const rate = screen.getByText('AI investment change').closest('details');
		if (!rate) throw new Error('the rate cannot be opened');
		rate.open = true;
		await fireEvent(rate, new Event('toggle'));
		await waitFor(() => expect(screen.getByText('investment delay')).toBeDefined());
		expect(container.textContent).toContain('Source: Assumption, fitted.');
		expect(container.textContent).toContain('It is above already: this is a loop.');

		await fireEvent.change(screen.getByLabelText('Result'), { target: { value: 'capability' } });
		await waitFor(() => expect(screen.getByText('capability of the frontier')).toBeDefined());
	}
);
