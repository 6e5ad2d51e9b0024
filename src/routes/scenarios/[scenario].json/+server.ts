import { error } from '@sveltejs/kit';
import { SCENARIO_IDS } from '$lib/model';
import { runJson, scenarioNamed } from '../run-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => SCENARIO_IDS.map((scenario) => ({ scenario }));

/** The run of a named scenario with units and all it was computed from. */
export const GET: RequestHandler = ({ params }) => {
	const scenario =
		scenarioNamed(params.scenario) ?? error(404, `There is no scenario “${params.scenario}”`);
	return new Response(runJson(scenario), { headers: { 'content-type': 'application/json' } });
};
