import { OUTCOME_KEYS, OUTCOMES, SCENARIO_IDS, SCENARIOS } from '$lib/model';
import type { Command } from './command';
import type { Options } from './flags';
import { leverOf, PICK_OPTIONS, SETTING_OPTIONS } from './setting';

/** How the command is called. */
export const CALL = 'npm run -s scenario --';

/** The help of a command: its options, and the names of everything it can be asked about. */
export function helpOf(command: Command, commands: readonly Command[]): string {
	const call = [CALL, command.id].filter(Boolean).join(' ');
	const levers = Object.entries(command.options).filter(([name]) => leverOf(name));
	const others = Object.entries(command.options).filter(([name]) => !leverOf(name));
	const asksOf = (options: Options) => Object.keys(options).some((name) => name in command.options);
	const parts = [
		`${call} [options]\n\n${command.sentence}`,
		command.id ? '' : listed('Others', commandRows(commands)),
		listed('Options', optionRows(others)),
		listed('Levers (in brackets: today)', optionRows(levers)),
		asksOf(PICK_OPTIONS) ? listed('Outcomes', outcomeRows()) : '',
		asksOf(SETTING_OPTIONS) ? listed('Scenarios', scenarioRows()) : '',
		listed(
			'Examples',
			command.examples.map((example) => [`${call} ${example}`])
		),
		(command.notes ?? []).join('\n')
	];
	return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const commandRows = (commands: readonly Command[]) =>
	commands.filter(({ id }) => id).map(({ id, sentence }) => [`${id} --help`, sentence]);
const outcomeRows = () =>
	OUTCOME_KEYS.map((key) => [OUTCOMES[key].id, `${OUTCOMES[key].label} (${OUTCOMES[key].unit})`]);
const scenarioRows = () => SCENARIO_IDS.map((id) => [id, SCENARIOS[id].sentence]);
const optionRows = (options: [string, Options[string]][]) =>
	options.map(([name, { takes, repeats, says }]) => [
		`--${name}${takes ? ` ${takes}` : ''}`,
		`${says}${repeats ? '; may be repeated' : ''}`
	]);

/** Rows under a heading, their second column aligned. */
function listed(heading: string, rows: readonly string[][]): string {
	const width = Math.max(...rows.map(([name = '']) => name.length));
	const lines = rows.map(
		([name = '', words]) => `  ${words ? `${name.padEnd(width)}  ${words}` : name}`
	);
	return lines.length > 0 ? `${heading}\n${lines.join('\n')}` : '';
}
