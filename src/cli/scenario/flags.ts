import { parseArgs } from 'node:util';
import { suggestion } from './nearest';
import { quoted, Refusal } from './refusal';

/** Something that can be said after the command's name. */
export type Option = {
	/** What its value is, as the help names it: 'FILE'. A switch takes none. */
	readonly takes?: string;
	/** May it be given more than once? */
	readonly repeats?: boolean;
	/** What it does, in a few words. */
	readonly says: string;
};

export type Options = Readonly<Record<string, Option>>;

/** What was said, by option, in the order in which the options came; switches have an empty list. */
export type Flags = ReadonlyMap<string, readonly string[]>;

/** Reads the words after the command's name. Refuses what is unknown, incomplete or said twice. */
export function readFlags(words: readonly string[], options: Options): Flags {
	const { tokens } = parseArgs({
		args: [...words],
		options: Object.fromEntries(
			Object.entries(options).map(([name, { takes }]) => [
				name,
				{ type: takes ? ('string' as const) : ('boolean' as const) }
			])
		),
		strict: false,
		allowPositionals: true,
		tokens: true
	});
	const flags = new Map<string, string[]>();
	for (const token of tokens) {
		if (token.kind === 'positional')
			throw new Refusal(`${quoted(token.value)} belongs to no option.`);
		if (token.kind !== 'option') continue;
		const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
		if (!option)
			throw new Refusal(
				`There is no option ${quoted(token.rawName)}.${suggestion(token.name, Object.keys(options), '--')}`
			);
		const known = flags.get(token.name);
		if (known && !option.repeats) throw new Refusal(`--${token.name} was given twice.`);
		flags.set(token.name, [...(known ?? []), ...valueOf(token.name, token.value, option)]);
	}
	return flags;
}

function valueOf(name: string, value: string | undefined, { takes }: Option): string[] {
	if (takes === undefined) {
		if (value !== undefined) throw new Refusal(`--${name} takes no value.`);
		return [];
	}
	if (!value || value.startsWith('--'))
		throw new Refusal(`--${name} needs a value: --${name} ${takes}.`);
	return [value];
}
