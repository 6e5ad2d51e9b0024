import { longestText, needOf, type Room, roomOf, verdictOf } from './memory';
import type { Format, Machine, RunnableModel } from './running.build';

/** What is looked at: a model in a format on a machine, with a text of so many tokens. */
export type Choice = {
	model: RunnableModel;
	format: Format;
	machine: Machine;
	text: { tokens: number; bytesPerNumber: number };
};

/** What cannot be chosen: the memory of the program, and how much of shared memory can be used. */
export type Constants = { program: number; usableSmall: number; usableLarge: number };

/** Up to this much shared memory (GB) the smaller share of it can be used. */
const SMALL = 32;
/** A text shorter than this (tokens) is no way out. */
const SHORTEST = 256;

/** What a machine holds, in bytes. */
export function roomIn(machine: Machine, { usableSmall, usableLarge }: Constants): Room {
	const share = machine.memoryGb > SMALL ? usableLarge : usableSmall;
	return roomOf(machine.memoryGb, machine.unified ? share : 1);
}

export const needIn = ({ model, format, text }: Choice, constants: Constants) =>
	needOf(model, format.bits, text, constants.program);

/** True when it surely fits. */
const fits = (choice: Choice, constants: Constants) =>
	verdictOf(needIn(choice, constants).total, roomIn(choice.machine, constants)) === 'fits';

/** The nearest things that surely fit, each with all else as chosen. */
export type Fitting = {
	/** The longest text, in tokens. */
	text?: number;
	/** The format of files with the most bits. */
	format?: Format;
	/** The smallest machine. */
	machine?: Machine;
	/** The model with the most parameters. */
	model?: RunnableModel;
};

/** What fits instead of a choice, or besides it. Lists are in order: formats from few bits, machines from small. */
export function whatFits(
	choice: Choice,
	constants: Constants,
	all: { models: RunnableModel[]; formats: Format[]; machines: Machine[] }
): Fitting {
	const { model, text } = choice;
	const need = needIn(choice, constants);
	const left = roomIn(choice.machine, constants).safe - need.weights - need.program;
	const longest = model.cache ? longestText(model.cache, left, text.bytesPerNumber) : 0;
	const format = all.formats.findLast(
		(one) => one.kind === 'file' && fits({ ...choice, format: one }, constants)
	);
	const machine = all.machines.find((one) => fits({ ...choice, machine: one }, constants));
	const smaller = all.models
		.filter((one) => fits({ ...choice, model: one }, constants))
		.sort((a, b) => b.parameters - a.parameters)[0];
	return {
		...(longest >= SHORTEST && { text: Math.min(longest, model.context ?? longest) }),
		...(format && { format }),
		...(machine && { machine }),
		...(smaller && { model: smaller })
	};
}
