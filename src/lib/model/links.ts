import type { LinkText, Reading } from './links/link';
import { moneyLinks } from './links/money';
import { researchLinks } from './links/research';

const table = { ...moneyLinks, ...researchLinks };

export type LinkId = keyof typeof table;
export type Link = LinkText & { readonly id: LinkId };

export const LINK_IDS = Object.keys(table) as LinkId[];

/** The wiring of the causal diagram: who moves whom, and where it can be cut. */
export const LINKS = Object.fromEntries(
	LINK_IDS.map((id) => [id, { id, ...table[id] }])
) as unknown as Readonly<Record<LinkId, Link>>;

/** Every reading of every link, in the order of the list. */
export const READINGS: readonly Reading[] = LINK_IDS.flatMap((id) => [...LINKS[id].readings]);
