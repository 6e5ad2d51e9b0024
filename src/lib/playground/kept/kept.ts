import type { World } from '$lib/model';
import { decode, encode } from '$lib/scenario/link';

/** A scenario the reader keeps under a name. Never changed in place. */
export type Kept = {
	readonly id: string;
	readonly name: string;
	/** Place among `KEPT_COLORS`. */
	readonly color: number;
	/** Whether the charts draw it. */
	readonly drawn: boolean;
	/** Levers, assumptions and cut links, as a link: read by the link's own version for as long as there are links. */
	readonly link: string;
};

/** The colors of kept scenarios, none of them the reader's or the status quo's. */
export const KEPT_COLORS: readonly { css: string; name: string }[] = [
	{ css: 'var(--second)', name: 'blue' },
	{ css: 'var(--third)', name: 'green' },
	{ css: 'var(--joint)', name: 'violet' },
	{ css: 'var(--public)', name: 'teal' },
	{ css: 'var(--open)', name: 'red' },
	{ css: 'var(--gold)', name: 'gold' }
];
/** Most scenarios that are kept, and the longest name (characters). */
export const MOST_KEPT = 60;
export const LONGEST_NAME = 80;

const LINKS = new Map<string, World>();

/** The world of a kept scenario; the same object each time, so that a run of it need not be made again. */
export function worldOf({ link }: Pick<Kept, 'link'>): World {
	const known = LINKS.get(link);
	if (known) return known;
	const { levers, parameters, cuts } = decode(link).shared;
	const world = { levers, parameters, cuts };
	LINKS.set(link, world);
	return world;
}

/** The link of a scenario to keep: what it is, not what is looked at. */
export const linkOf = (world: World): string => encode(world);

/** A name not among those taken: "Mine", "Mine 2", "Mine 3". */
export function freeName(wanted: string, taken: readonly string[]): string {
	const base = wanted.trim().slice(0, LONGEST_NAME - 4) || 'Scenario';
	if (!taken.includes(base)) return base;
	for (let number = 2; ; number++)
		if (!taken.includes(`${base} ${number}`)) return `${base} ${number}`;
}

/** A kept scenario with an id of its own, under a free name and in the color used least. */
export function keep(name: string, link: string, others: readonly Kept[]): Kept {
	const uses = KEPT_COLORS.map((_, place) => others.filter(({ color }) => color === place).length);
	return {
		id: freeId(others),
		name: freeName(
			name,
			others.map((one) => one.name)
		),
		color: uses.indexOf(Math.min(...uses)),
		drawn: false,
		link
	};
}

/** The smallest number no other one has, as an id. */
function freeId(others: readonly Kept[]): string {
	for (let number = 1; ; number++) {
		const id = `kept-${number}`;
		if (!others.some((one) => one.id === id)) return id;
	}
}

/** The list with one scenario moved by so many places. */
export function moved(kept: readonly Kept[], id: string, by: number): readonly Kept[] {
	const from = kept.findIndex((one) => one.id === id);
	const to = Math.min(kept.length - 1, Math.max(0, from + by));
	const one = kept[from];
	if (!one || from === to) return kept;
	const rest = kept.filter((other) => other !== one);
	return [...rest.slice(0, to), one, ...rest.slice(to)];
}
