import { LEVER_KEYS, LEVERS, OUTCOMES } from '$lib/model';
import type { settings } from '$lib/scenario/settings.svelte';
import type { ScenarioById } from './messages';

type Given = Pick<typeof settings, 'scenario' | 'levers' | 'outcomes' | 'year'>;

/** The reader's whole scenario by public ids: every lever, in its unit, and what is being looked at. */
export function scenarioById({ scenario, levers, outcomes, year }: Given): ScenarioById {
	return {
		scenario,
		...Object.fromEntries(LEVER_KEYS.map((key) => [LEVERS[key].id, levers[key]])),
		...(outcomes.length ? { outcome: outcomes.map((key) => OUTCOMES[key].id) } : {}),
		...(year === undefined ? {} : { year })
	};
}
