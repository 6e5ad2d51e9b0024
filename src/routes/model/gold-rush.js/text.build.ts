import { readFileSync } from 'node:fs';
import { MODEL_VERSION } from '$lib/model';
import { bundleModule } from '../../../build/model-module';

const ENTRY = 'src/routes/model/gold-rush.js/module.ts';

const licence = readFileSync('LICENSE', 'utf8')
	.trim()
	.split('\n')
	.map((line) => ` * ${line}`.trimEnd())
	.join('\n');

/** The model as one ES module without dependencies, with its names and comments. */
export const MODULE = `// @ts-self-types="./gold-rush.d.ts"
/*!
 * The AI Gold Rush, version ${MODEL_VERSION} of the model: what money and openness do to AI research, from 2012 to 2041.
 *
 * One ES module that needs nothing else, for Node, Deno, browsers and notebooks:
 *
 *     import { simulate, leversOf, valueAt, toCsv } from './gold-rush.js';
 *     const run = simulate({ openness: 0.8 });
 *     valueAt(run, 'openClosedLag', 2035); // months
 *     toCsv(simulate(leversOf('open-commons'))); // every outcome, every quarter of a year
 *
 * LEVERS says what can be turned and from where to where, OUTCOMES what is reported and in which unit, PARAMETERS what
 * is assumed and why, SCENARIOS which futures have names. Types for editors are in gold-rush.d.ts. The equations are
 * the constants of the functions \`constantsOf\`, \`equations\` and \`measures\`; gold-rush.xmile has them for other engines.
 *
${licence}
 */
${await bundleModule(ENTRY)}`;
