import { type BandsByOutcome, QUANTILES } from '$lib/analysis';
import { csvLine } from '$lib/export/exact-csv';
import {
	defaultLevers,
	LEVER_KEYS,
	LEVERS,
	MODEL_VERSION,
	OUTCOME_KEYS,
	OUTCOMES,
	type Run,
	RUN_COLUMNS,
	runToRows,
	type World
} from '$lib/model';
import { worldChanges } from '../change-list';
import { LINK_WORDS } from '../link-words.build';
import { commandOf } from './command';
import { PARAMETER_ROWS } from './parameter-rows.build';
import { CITATION, LICENSE, readme } from './words';

/** A scenario to take away. */
export type Taken = { label: string; world: World; run: Run };

/** All that a package is made from. */
export type Contents = {
	/** The reader's scenario. */
	reader: Taken;
	/** What is drawn beside it, the status quo first. */
	others: readonly Taken[];
	/** Bands of every outcome of the reader's scenario. */
	bands: BandsByOutcome;
	/** Address that shows it again. */
	address: string;
	/** Day it was made, e.g. 2026-11-25. */
	date: string;
};

/** The files of a package by name, in the order in which they are best read. */
export function filesOf(contents: Contents): Record<string, string> {
	const { reader, others, bands, address, date } = contents;
	const runs = [reader, ...others].map((one, place) => ({
		...one,
		file: `runs/${fileName(one.label, place)}.csv`
	}));
	const changes = worldChanges({ levers: defaultLevers(), parameters: {}, cuts: [] }, reader.world);
	return {
		'README.md': readme({ runs, changes, address, date }),
		'reproduce.sh': `#!/bin/sh\n# In a checkout of the site's repository, after its own commands have been run once.\n${runs.map(({ world, file }) => `${commandOf(world)} > ${file.replace('runs/', '')}`).join('\n')}\n`,
		...Object.fromEntries(runs.map(({ file, run }) => [file, runCsv(run)])),
		'bands.csv': bandsCsv(bands),
		'levers.csv': leversCsv(reader.world),
		'parameters.csv': parametersCsv(reader.world),
		'outcomes.csv': outcomesCsv(),
		'scenario.json': `${JSON.stringify(
			{
				site: 'The AI Gold Rush',
				model: MODEL_VERSION,
				made: date,
				address,
				license: 'MIT (code and model), CC BY 4.0 (data)',
				...reader.world,
				cut: reader.world.cuts.map((id) => ({ id, words: LINK_WORDS[id] }))
			},
			null,
			'\t'
		)}\n`,
		'CITATION.cff': CITATION(address, date),
		LICENSE
	};
}

/** A run, to the last digit: as the command prints it. */
export const runCsv = (run: Run): string =>
	[RUN_COLUMNS, ...runToRows(run)].map((cells) => csvLine(cells)).join('');

/** A file name for a label; no two places share one. */
function fileName(label: string, place: number): string {
	const words = label
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 40);
	return place === 0 ? 'your-scenario' : `${place}-${words || 'scenario'}`;
}

function bandsCsv(bands: BandsByOutcome): string {
	const rows = OUTCOME_KEYS.flatMap((outcome) => {
		const band = bands[outcome];
		if (!band) return [];
		return (band.quantiles[0] ?? []).map((_, row) => [
			OUTCOMES[outcome].id,
			band.firstYear + row,
			...band.quantiles.map((values) => values[row] ?? null)
		]);
	});
	const head = ['outcome', 'year', ...QUANTILES.map((share) => `p${Math.round(100 * share)}`)];
	return [head, ...rows].map((cells) => csvLine(cells)).join('');
}

function leversCsv({ levers }: World): string {
	const rows = LEVER_KEYS.map((key) => {
		const { id, label, unit, low, high, default: today } = LEVERS[key];
		return [id, label, unit, levers[key], today, low, high];
	});
	const head = ['lever', 'label', 'unit', 'value', 'status_quo', 'low', 'high'];
	return [head, ...rows].map((cells) => csvLine(cells)).join('');
}

function parametersCsv({ parameters }: World): string {
	const given: Readonly<Record<string, number | undefined>> = parameters;
	const rows = PARAMETER_ROWS.map(({ name, value, ...about }) => [
		name,
		given[name] ?? value,
		value,
		...Object.values(about)
	]);
	const [first] = PARAMETER_ROWS;
	const about = Object.keys(first ?? {}).filter((key) => key !== 'name' && key !== 'value');
	return [['parameter', 'value', 'published', ...about], ...rows]
		.map((cells) => csvLine(cells))
		.join('');
}

function outcomesCsv(): string {
	const rows = OUTCOME_KEYS.map((key) => {
		const { id, label, unit } = OUTCOMES[key];
		return [id, label, unit];
	});
	return [['outcome', 'label', 'unit'], ...rows].map((cells) => csvLine(cells)).join('');
}
