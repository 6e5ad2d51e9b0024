import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { CONFORMANCE, CONFORMANCE_IDS } from '$lib/embed/conformance';
import type { PageServerLoad } from './$types';

/** What the last trial found: its day, its browser, and by case what was measured, '' where it only holds. */
const Found = v.object({
	tried: v.pipe(v.string(), v.isoDate()),
	browser: v.string(),
	measured: v.record(v.string(), v.string())
});

/** Every case with what was found. Throws where the table was not brought up to date with the cases. */
export const load: PageServerLoad = () => {
	const { tried, browser, measured } = v.parse(
		Found,
		JSON.parse(readFileSync('content/conformance.json', 'utf8'))
	);
	const missing = CONFORMANCE_IDS.filter((id) => measured[id] === undefined);
	if (missing.length)
		throw new Error(
			`content/conformance.json: run npm run conformance; not tried: ${missing.join(', ')}`
		);
	return {
		tried,
		browser,
		cases: CONFORMANCE_IDS.map((id) => ({ id, ...CONFORMANCE[id], measured: measured[id] ?? '' }))
	};
};
