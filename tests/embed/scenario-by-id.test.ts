import { expect, test } from 'vitest';
import { asSearch } from '../../src/lib/embed/messages';
import { scenarioById } from '../../src/lib/embed/scenario-by-id';
import { LEVER_KEYS, LEVERS, leversOf, SCENARIO_IDS } from '../../src/lib/model';
import { decode } from '../../src/lib/scenario/link';

test('what an embed tells of its scenario restores it, for every named scenario and every lever at its ends', () => {
	for (const scenario of SCENARIO_IDS)
		for (const end of ['low', 'high'] as const)
			for (const key of LEVER_KEYS) {
				const levers = { ...leversOf(scenario), [key]: LEVERS[key][end] };
				const told = scenarioById({ scenario, levers, outcomes: ['transparency'], year: 2033 });
				const { shared, notices } = decode(asSearch(told));
				expect(shared).toMatchObject({ scenario, levers, outcomes: ['transparency'], year: 2033 });
				expect(notices).toEqual([]);
			}
});
