import * as v from 'valibot';

/** How an embed looks and behaves, apart from what it shows. The same names in the address, as attributes and in messages. */
const FLAG_SCHEMAS = {
	theme: v.picklist(['auto', 'light', 'dark']),
	controls: v.picklist(['on', 'off']),
	chrome: v.picklist(['on', 'off']),
	static: v.picklist(['on', 'off']),
	transparent: v.picklist(['on', 'off'])
};
/** Languages the figures speak. */
const LANGUAGES = v.picklist(['en']);
const VERSION = v.pipe(v.string(), v.regex(/^\d{1,3}(\.\d{1,3}){0,2}$/));

export type FlagName = keyof typeof FLAG_SCHEMAS;
export type Flags = { [Name in FlagName]?: v.InferOutput<(typeof FLAG_SCHEMAS)[Name]> };

/** What each flag does, for the list of attributes. The first value is the default. */
export const FLAGS: Record<FlagName, { values: readonly string[]; does: string }> = {
	theme: {
		values: FLAG_SCHEMAS.theme.options,
		does: 'Colours: as the reader’s system has them, or light or dark whatever the system says.'
	},
	controls: { values: FLAG_SCHEMAS.controls.options, does: 'Shows or hides sliders and lists.' },
	chrome: {
		values: FLAG_SCHEMAS.chrome.options,
		does: '`off` leaves out sources, downloads and the table; the credit line stays.'
	},
	static: {
		values: ['off', 'on'],
		does: '`on` makes a still picture: nothing to operate, not even the pointer’s readout.'
	},
	transparent: {
		values: ['off', 'on'],
		does: '`on` lets your page’s background show through; set the theme that fits it.'
	}
};

export const FLAG_NAMES = Object.keys(FLAGS) as FlagName[];

/** Any part of the flags, as a message may carry them; one it does not know the value of is passed over. */
export const FlagsSchema = v.object({
	theme: v.fallback(v.optional(FLAG_SCHEMAS.theme), undefined),
	controls: v.fallback(v.optional(FLAG_SCHEMAS.controls), undefined),
	chrome: v.fallback(v.optional(FLAG_SCHEMAS.chrome), undefined),
	static: v.fallback(v.optional(FLAG_SCHEMAS.static), undefined),
	transparent: v.fallback(v.optional(FLAG_SCHEMAS.transparent), undefined)
});

/**
 * Reads the flags of an address. Whatever has a value it cannot have is left out and told in words; never throws.
 * `model` is the version of the model that draws, to compare with a pinned one.
 */
export function readFlags(search: string, model: string): { flags: Flags; notices: string[] } {
	const query = new URLSearchParams(search.slice(0, 4000));
	const notices: string[] = [];
	const given: Record<string, string> = {};
	for (const name of FLAG_NAMES) {
		const value = query.get(name);
		if (value === null) continue;
		if (v.is(FLAG_SCHEMAS[name], value)) given[name] = value;
		else
			notices.push(
				`${name}: “${value.slice(0, 40)}” is not one of ${FLAGS[name].values.join(', ')}.`
			);
	}
	const language = query.get('lang');
	if (language !== null && !v.is(LANGUAGES, language))
		notices.push(`The figures speak English only so far, not “${language.slice(0, 40)}”.`);
	const pinned = query.get('pin');
	if (pinned !== null && !v.is(VERSION, pinned))
		notices.push(`pin: “${pinned.slice(0, 40)}” is not a version.`);
	else if (pinned !== null && pinned !== model)
		notices.push(`Drawn by version ${model} of the model; the page asked for ${pinned}.`);
	return { flags: v.parse(FlagsSchema, given), notices };
}

/** Sets flags on the root element, where the style sheet (and, before first paint, the script in app.html) look for them. */
export function applyFlags(flags: Flags, root: HTMLElement): void {
	for (const name of FLAG_NAMES) {
		const value = flags[name];
		if (value === undefined) continue;
		if (value === 'auto') delete root.dataset[name];
		else root.dataset[name] = value;
	}
}
