// @ts-check
// npm run calibrate: fits the model to its history again, and draws the worlds of its bands again.
import { refuseOldNode } from './node-version.js';

refuseOldNode();
const { main, Refusal } = await import('./commands.js');
const { ensureInstalled } = await import('./install.js');
const { availableParallelism } = await import('node:os');
const { parseArgs } = await import('node:util');

const HELP = `npm run calibrate -- [options]

Fits the model to the whole history and to what was known before 2018, 2020, 2022 and 2024, then draws an ensemble by
randomized maximum likelihood, and compares all of it with what the site ships. Progress goes to the error stream; an
interrupted run goes on where it stopped.

  --starts N     searches per fit, from different starts (4)
  --members N    worlds to keep in the ensemble (150); 0 leaves it out
  --seed N       where chance begins (1)
  --jobs N       processes at once (all cores)
  --out FOLDER   where results and the unfinished state are kept (node_modules/.cache/calibrate)
  --write        also replaces src/lib/analysis/fits.json, which the site's hindcast is drawn from
  --help`;

await main(async () => {
	const { values } = readArguments();
	if (values.help) return console.log(HELP);
	const options = {
		starts: whole('starts', values.starts, 1),
		members: whole('members', values.members, 0),
		seed: whole('seed', values.seed, 0),
		jobs: whole('jobs', values.jobs, 1),
		out: values.out,
		write: values.write
	};
	await ensureInstalled();
	const { loadModule } = await import('./load-module.js');
	/** @type {typeof import('./calibrate/command')} */
	const { calibrate } = await loadModule('src/cli/calibrate/command.ts');
	console.log(await calibrate(options));
});

function readArguments() {
	try {
		return parseArgs({
			options: {
				starts: { type: 'string', default: '4' },
				members: { type: 'string', default: '150' },
				seed: { type: 'string', default: '1' },
				jobs: { type: 'string', default: String(availableParallelism()) },
				out: { type: 'string', default: 'node_modules/.cache/calibrate' },
				write: { type: 'boolean', default: false },
				help: { type: 'boolean', default: false }
			}
		});
	} catch (problem) {
		throw new Refusal(`${problem instanceof Error ? problem.message : String(problem)}\n\n${HELP}`);
	}
}

/**
 * @param {string} name of the option
 * @param {string} words
 * @param {number} least
 * @returns {number} the whole number it says
 */
function whole(name, words, least) {
	const value = Number(words);
	if (!/^\d+$/.test(words) || value < least)
		throw new Refusal(`--${name} takes a whole number from ${least}, not '${words}'.`);
	return value;
}
