// @ts-check
import { spawnSync } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import {
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync
} from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Refusal, ROOT } from '../commands.js';

/** Everything the command may be made of. */
const SOURCES = [
	'package-lock.json',
	'content/facts',
	'src/build',
	'src/cli/scenario',
	'src/lib/analysis',
	'src/lib/facts',
	'src/lib/model',
	'src/lib/scenario'
];
/** After so long (ms) nobody needs the command of another state of the sources. */
const LIFE = 24 * 3600 * 1000;
const FOLDER = join(ROOT, 'node_modules/.cache/the-ai-gold-rush');

/**
 * The command with the model and all else it needs, as one module that Node reads as it is. It is made once for each
 * state of the sources.
 * @returns {Promise<string>} its address
 */
export async function bundled() {
	const file = join(FOLDER, `scenario-${fingerprint()}.js`);
	if (!existsSync(file)) await make(file);
	return pathToFileURL(file).href;
}

/** @returns {string} */
function fingerprint() {
	const hash = createHash('sha256');
	for (const file of SOURCES.flatMap(filesIn))
		hash
			.update(file)
			.update('\0')
			.update(readFileSync(join(ROOT, file)))
			.update('\0');
	return hash.digest('hex').slice(0, 16);
}

/**
 * @param {string} path from the root
 * @returns {string[]} the files there, in a fixed order
 */
function filesIn(path) {
	if (!statSync(join(ROOT, path)).isDirectory()) return [path];
	return readdirSync(join(ROOT, path))
		.sort()
		.flatMap((name) => filesIn(`${path}/${name}`));
}

/**
 * Several processes may do this at the same time, so the file appears under its name only when it is complete.
 * @param {string} file
 */
async function make(file) {
	console.error('Preparing the model, once for this state of the sources …');
	// What is installed may be told on the standard output, which belongs to the answer.
	const { status } = spawnSync(process.execPath, [join(ROOT, 'src/cli/prepare.js')], {
		cwd: ROOT,
		stdio: [0, 2, 2]
	});
	if (status !== 0) throw new Refusal('Without the tools the model cannot be prepared.');
	const { loadModule } = await import('../load-module.js');
	/** @type {typeof import('../../build/model-module')} */
	const { writeModule } = await loadModule('src/build/model-module.ts');
	mkdirSync(FOLDER, { recursive: true });
	const unfinished = `${file}.${randomUUID()}`;
	await writeModule('src/cli/scenario/main.ts', unfinished);
	renameSync(unfinished, file);
	forgetOld();
}

/** Removes what was made of other states of the sources long ago. */
function forgetOld() {
	for (const name of readdirSync(FOLDER).filter((one) => one.startsWith('scenario-'))) {
		const old = statSync(join(FOLDER, name), { throwIfNoEntry: false });
		if (old && Date.now() - old.mtimeMs > LIFE) rmSync(join(FOLDER, name), { force: true });
	}
}
