import { leverById, type LeverKey } from '$lib/model';

/** How an embed looks and behaves, apart from what it shows; the first value is the usual one. The same names in the address, as attributes and in messages. */
const VALUES = {
	theme: ['auto', 'light', 'dark'],
	controls: ['on', 'off'],
	chrome: ['on', 'off'],
	static: ['off', 'on'],
	transparent: ['off', 'on']
} as const;
/** Languages the figures speak. */
const LANGUAGES = ['en'];
const VERSION = /^\d{1,3}(\.\d{1,3}){0,2}$/;
/** Longest address that is read (characters), and longest piece of it that is repeated. */
const LONGEST = { address: 4000, piece: 40 };

export type FlagName = keyof typeof VALUES;
export type Flags = { -readonly [Name in FlagName]?: (typeof VALUES)[Name][number] };

export const FLAG_NAMES = Object.keys(VALUES) as FlagName[];

/** What each flag can be and does, for the list of attributes. The first value is the usual one. */
export const FLAGS: Record<FlagName, { values: readonly string[]; does: string }> = {
	theme: {
		values: VALUES.theme,
		does: 'Colors: as the reader’s system has them, or light or dark whatever the system says.'
	},
	controls: { values: VALUES.controls, does: 'Shows or hides sliders and lists.' },
	chrome: {
		values: VALUES.chrome,
		does: '“off” leaves out sources, downloads and the table; the credit line stays.'
	},
	static: {
		values: VALUES.static,
		does: '“on” makes a still picture: nothing to operate, not even the pointer’s readout.'
	},
	transparent: {
		values: VALUES.transparent,
		does: '“on” lets your page’s background show through; set the theme that fits it.'
	}
};

/** Is this a value the flag can have? */
const fits = (name: FlagName, value: unknown): boolean =>
	(VALUES[name] as readonly unknown[]).includes(value);

/** Those of a message's flags that have a value they can have; the others are passed over. */
export function flagsOf(given: object): Flags {
	const known = Object.entries(given).filter(
		([name, value]) => Object.hasOwn(VALUES, name) && fits(name as FlagName, value)
	);
	return Object.fromEntries(known);
}

/** What an address says of the embed itself. */
export type Asked = {
	flags: Flags;
	/** The levers to show as sliders, in this order; undefined where the figure's own are wanted. */
	levers: LeverKey[] | undefined;
	/** Version of the model the embed was made with, where that is not the one that draws. */
	pinned: string | undefined;
	/** What could not be understood, in words. */
	notices: string[];
};

/**
 * Reads what an address says of the embed. Whatever has a value it cannot have is left out and told in words; never
 * throws. `model` is the version of the model that draws, to compare with a pinned one.
 */
export function readFlags(search: string, model: string): Asked {
	const query = new URLSearchParams(search.slice(0, LONGEST.address));
	const notices: string[] = [];
	const quoted = (value: string) => `“${value.slice(0, LONGEST.piece)}”`;
	for (const name of FLAG_NAMES) {
		const value = query.getAll(name).at(-1);
		if (value !== undefined && !fits(name, value))
			notices.push(`${name}: ${quoted(value)} is not one of ${VALUES[name].join(', ')}.`);
	}
	const language = query.get('lang');
	if (language !== null && !LANGUAGES.includes(language))
		notices.push(`The figures speak English only so far, not ${quoted(language)}.`);
	const pinned = query.get('pin') ?? undefined;
	const isVersion = pinned === undefined || VERSION.test(pinned);
	if (!isVersion) notices.push(`pin: ${quoted(pinned)} is not a version.`);
	const ids = query.getAll('levers').flatMap((list) => list.split(/[\s,]+/).filter(Boolean));
	const levers = new Set<LeverKey>();
	for (const id of ids) {
		const lever = leverById(id);
		if (lever) levers.add(lever.key);
		else notices.push(`levers: there is none called ${quoted(id)}.`);
	}
	return {
		flags: flagsOf(Object.fromEntries(query)),
		levers: levers.size ? [...levers] : undefined,
		pinned: isVersion && pinned !== model ? pinned : undefined,
		notices
	};
}

/** Sets flags on the root element, where the style sheet (and, before first paint, the script in app.html) look for them. */
export function applyFlags(
	flags: Flags,
	root: Pick<Element, 'setAttribute' | 'removeAttribute'>
): void {
	for (const name of FLAG_NAMES) {
		const value = flags[name];
		if (value === undefined) continue;
		if (value === 'auto') root.removeAttribute(`data-${name}`);
		else root.setAttribute(`data-${name}`, value);
	}
}
