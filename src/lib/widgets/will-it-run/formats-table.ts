import type { Table } from '$lib/charts/table';
import { verdictOf } from './memory';
import { type Choice, type Constants, needIn, roomIn } from './nearest';
import { outlookFor } from './outlook';
import type { FamilyFit } from './measured.build';
import type { Format } from './running.build';
import type { Band } from './speed';
import { gigabytes, percent, rate } from './words';

/** In words whether something fits. */
export const VERDICTS = { fits: 'fits', tight: 'may just fit', 'too-big': 'does not fit' };

/** Every format for the chosen model, machine and text, a row each. */
export function formatsTable(
	choice: Choice,
	formats: Format[],
	fits: FamilyFit[],
	constants: Constants & { thumb: Band }
): Table {
	const room = roomIn(choice.machine, constants);
	return {
		caption: `${choice.model.name} on ${choice.machine.name} with a text of ${choice.text.tokens.toLocaleString('en-US')} tokens`,
		columns: [
			{ id: 'format', label: 'Format' },
			{ id: 'bits', label: 'Bits a weight', format: String },
			{ id: 'weights', label: 'Weights', format: gigabytes },
			{ id: 'text', label: 'Text so far', format: gigabytes },
			{ id: 'total', label: 'In all', format: gigabytes },
			{ id: 'verdict', label: 'On this machine' },
			{ id: 'slowest', label: 'Tokens a second at the start, from', format: rate },
			{ id: 'fastest', label: 'To', format: rate },
			{ id: 'rise', label: 'Rise of perplexity (70B)', format: percent }
		],
		rows: formats.map((format) => {
			const one = { ...choice, format };
			const need = needIn(one, constants);
			const start = outlookFor(one, fits, constants.thumb)?.start;
			return [
				format.name,
				format.bits,
				need.weights,
				choice.model.cache ? need.cache : null,
				need.total,
				VERDICTS[verdictOf(need.total, room)],
				start?.low ?? null,
				start?.high ?? null,
				format.rise
			];
		})
	};
}

/** Every measured run beside what is foretold for it. */
export function runsTable(
	runs: {
		device: string;
		model: string;
		format: string;
		tokensPerSecond: number;
		predicted?: number;
		remark: string;
	}[]
): Table {
	return {
		caption: 'Measured runs; a dash where nothing is foretold or the run is in doubt',
		columns: [
			{ id: 'machine', label: 'Machine' },
			{ id: 'model', label: 'Model' },
			{ id: 'format', label: 'Format' },
			{ id: 'measured', label: 'Tokens a second', format: String },
			{ id: 'foretold', label: 'Foretold', format: String },
			{ id: 'remark', label: 'Remark' }
		],
		rows: runs.map((run) => [
			run.device,
			run.model,
			run.format,
			run.tokensPerSecond,
			run.predicted ?? null,
			run.remark || null
		])
	};
}
