import { error } from '@sveltejs/kit';
import { SCENARIO_IDS } from '$lib/model';
import { runCsv, scenarioNamed } from '../run-files';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';
export const entries: EntryGenerator = () => SCENARIO_IDS.map((scenario) => ({ scenario }));

/** The run of a named scenario as a table. */
export const GET: RequestHandler = ({ params }) => {
	const scenario =
		scenarioNamed(params.scenario) ?? error(404, `There is no scenario “${params.scenario}”`);
	return new Response(runCsv(scenario), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
