import { toCsv } from '$lib/export/csv';
import {
	LEVER_KEYS,
	LEVERS,
	leversOf,
	MODEL_VERSION,
	OUTCOME_KEYS,
	OUTCOMES,
	PARAMETERS,
	RUN_COLUMNS,
	runToRows,
	SCENARIO_IDS,
	type ScenarioId,
	SCENARIOS,
	simulate
} from '$lib/model';

/** The named scenario of that id, if there is one. */
export const scenarioNamed = (id: string): ScenarioId | undefined =>
	SCENARIO_IDS.find((known) => known === id);

/** The run of a scenario as a table: the year, then the outcomes by id; nine digits, a row every quarter of a year. */
export function runCsv(scenario: ScenarioId): string {
	const columns = RUN_COLUMNS.map((id) => ({ id }));
	return toCsv({ columns, rows: runToRows(simulate(leversOf(scenario))) });
}

/** The same with all digits, with units, and with everything it was computed from. A line for each row. */
export function runJson(scenario: ScenarioId): string {
	const { id, label, sentence, trade } = SCENARIOS[scenario];
	const run = simulate(leversOf(scenario));
	const about = {
		scenario: id,
		label,
		sentence,
		trade,
		model: { name: 'The AI Gold Rush', version: MODEL_VERSION, license: 'MIT' },
		method: 'Runge and Kutta, fourth order, eight steps a year',
		levers: LEVER_KEYS.map((key) => {
			const { id: lever, label: name, unit } = LEVERS[key];
			return { id: lever, key, label: name, unit, value: run.levers[key] };
		}),
		parameters: Object.entries(PARAMETERS).map(([name, { value, unit, meaning }]) => {
			return { name, value, unit, meaning };
		}),
		columns: [
			{ id: 'year', label: 'Year', unit: 'year' },
			...OUTCOME_KEYS.map((key) => {
				const { id: outcome, label: name, unit, since } = OUTCOMES[key];
				return { id: outcome, key, label: name, unit, since };
			})
		]
	};
	const rows = runToRows(run).map((row) => `\t\t${JSON.stringify(row)}`);
	const head = JSON.stringify(about, null, '\t').replace(/\n\}$/, '');
	return `${head},\n\t"rows": [\n${rows.join(',\n')}\n\t]\n}\n`;
}
