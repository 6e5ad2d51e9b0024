import type { Flags, Options } from './flags';
import type { Surroundings } from './surroundings';

/** Something the command line can be asked. */
export type Command = {
	/** The word it begins with; '' for the one that needs none. */
	readonly id: string;
	readonly sentence: string;
	readonly options: Options;
	/** What may be written after the word. */
	readonly examples: readonly string[];
	/** More about it, line by line, at the end of its help. */
	readonly notes?: readonly string[];
	/** Answers; resolves to the exit code. */
	readonly perform: (flags: Flags, surroundings: Surroundings) => Promise<number>;
};
