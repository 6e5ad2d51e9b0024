import {
	LINK_IDS,
	type LinkId,
	LINKS,
	type LoopId,
	LOOP_IDS,
	LOOPS,
	loopsOf,
	NODES
} from '$lib/model';

/** A mechanism that can be switched off: what it does, and the loops it closes. */
export type Mechanism = { readonly id: LinkId; readonly words: string; readonly loops: LoopId[] };

const mechanism = (id: LinkId): Mechanism => ({ id, words: LINKS[id].words, loops: loopsOf(id) });

/** Every mechanism, under the effect it works on. */
export const BY_EFFECT: { title: string; links: Mechanism[] }[] = [
	...new Set(LINK_IDS.map((id) => LINKS[id].to))
].map((effect) => ({
	title: NODES[effect].label,
	links: LINK_IDS.filter((id) => LINKS[id].to === effect).map(mechanism)
}));

/** The loops, each with its mechanisms in order; last those that are part of none. */
export const BY_LOOP: { title: string; links: Mechanism[] }[] = [
	...LOOP_IDS.map((id) => ({
		title: `${LOOPS[id].name} (${LOOPS[id].feeds ? 'feeds itself' : 'pulls back'})`,
		links: LOOPS[id].links.map(mechanism)
	})),
	{
		title: 'In no loop by name',
		links: LINK_IDS.filter((id) => loopsOf(id).length === 0).map(mechanism)
	}
];

/** Names of the loops. */
export const LOOP_NAMES = Object.fromEntries(LOOP_IDS.map((id) => [id, LOOPS[id].name])) as Record<
	LoopId,
	string
>;

/** How many mechanisms there are. */
export const COUNT = LINK_IDS.length;
