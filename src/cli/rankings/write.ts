import { readFileSync, writeFileSync } from 'node:fs';
import { rankAll, readMembers } from '$lib/analysis';

const FILE = 'src/lib/analysis/sensitivity/rankings.json';
/** Rows of the designs: enough for intervals of a few percent. */
const SAMPLES = 1024;

/** Ranks what every outcome hangs on, writes the site's file and says so. Progress goes to the error stream. */
export function writeRankings(): string {
	const members = readMembers(readFileSync('src/lib/scenario/ensemble.json', 'utf8'));
	const work = rankAll(members, SAMPLES);
	let percent = -1;
	for (;;) {
		const step = work.next();
		if (step.done) {
			writeFileSync(FILE, `${JSON.stringify(step.value, undefined, '\t')}\n`);
			return `${FILE}: what ${step.value.rankings.length} outcomes hang on.`;
		}
		const now = Math.floor(step.value * 100);
		if (now !== percent) process.stderr.write(`${(percent = now)}%\n`);
	}
}
