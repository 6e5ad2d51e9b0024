import { readFileSync } from 'node:fs';
import { toXmile } from '$lib/export/xmile';
import { FIRST_YEAR, LAST_YEAR, MODEL_VERSION } from '$lib/model';
import { readFunctions, readInitials } from '../../../build/xmile-sources';
import { groupsOf } from './groups';

const read = (name: string): [string, string] => {
	const file = `src/lib/model/${name}.ts`;
	return [file, readFileSync(file, 'utf8')];
};

/** The model for other engines: XMILE 1.0, Euler's method, eight steps a year. */
export const XMILE = toXmile({
	name: 'The AI Gold Rush',
	version: MODEL_VERSION,
	remarks: [
		'What money and openness do to AI research, from 2012 to 2041: every stock, equation, assumption and lever of the model.',
		"To run a scenario, set the levers; they leave today's position at the policy start. Step with Euler's method, eight steps a year; another step must meet 2023 and the middle of 2025.",
		'The published runs are made with the method of Runge and Kutta, so they differ from these by what the method makes; the module gold-rush.js beside this file runs both.',
		'Two prices look back at two dates: what was the case then is kept by four stocks, in the group Memory.',
		'One outcome is left out, the lag of open models (openClosedLag): the months since the capability of the frontier last rose through the present open capability. Compute it from the two columns of a run.',
		'Logarithms to base ten are written as quotients of natural ones, and functions of the model itself are written out.',
		'Constants such as 1000 and 1e9 in equations lead from one multiple of a unit to another and carry units of their own.'
	],
	copyright: 'Copyright (c) 2026 The AI Gold Rush contributors. MIT License.',
	start: FIRST_YEAR,
	stop: LAST_YEAR,
	step: 1 / 8,
	groups: groupsOf(readInitials(...read('stocks'))),
	functions: readFunctions(...read('functions'))
});
