import { LINK_IDS, type LinkId, LINKS, LOOPS, type NodeName } from '$lib/model';

/** A place on a grid: column and row, counted from the top left. */
type Cell = readonly [column: number, row: number];

/** Where each drawn node stands: growth on the left, what eats into it on the right. On a phone in two columns. */
export const CELLS = {
	compute: { wide: [0, 0], narrow: [0, 1] },
	frontierRun: { wide: [1, 0], narrow: [0, 2] },
	openness: { wide: [3, 0], narrow: [1, 1] },
	openModels: { wide: [1, 1], narrow: [1, 0] },
	rivals: { wide: [2, 1], narrow: [1, 2] },
	investment: { wide: [0, 2], narrow: [0, 0] },
	possibleValue: { wide: [1, 2], narrow: [0, 5] },
	duplication: { wide: [3, 2], narrow: [1, 3] },
	products: { wide: [1, 3], narrow: [0, 6] },
	capability: { wide: [2, 3], narrow: [0, 4] },
	pace: { wide: [3, 3], narrow: [1, 4] },
	commercial: { wide: [1, 4], narrow: [1, 6] },
	knowledge: { wide: [3, 4], narrow: [1, 5] }
} as const satisfies Partial<Record<NodeName, { wide: Cell; narrow: Cell }>>;

export type DrawnNode = keyof typeof CELLS;
export const DRAWN_NODES = Object.keys(CELLS) as DrawnNode[];

const isDrawn = (name: NodeName): name is DrawnNode => Object.hasOwn(CELLS, name);

/** The loops whose links are drawn: growth, what eats into it, and how dear runs thin out the field. */
const LOOPED: ReadonlySet<LinkId> = new Set<LinkId>([
	...LOOPS.R1.links,
	...LOOPS.R2.links,
	...LOOPS.R3.links,
	...LOOPS.B2.links,
	...LOOPS.B3.links,
	...LOOPS.B4.links,
	'products-commercial',
	'frontier-run-rivals',
	'rivals-duplication'
]);
const GROWTH: ReadonlySet<LinkId> = new Set<LinkId>([...LOOPS.R1.links, ...LOOPS.R2.links]);

/** A drawn link: its ends are drawn nodes. */
export type DrawnLink = {
	id: LinkId;
	from: DrawnNode;
	to: DrawnNode;
	sign: 1 | -1;
	words: string;
	/** Part of the loop that grows, or of what eats into it. */
	grows: boolean;
};

export const DRAWN_LINKS: readonly DrawnLink[] = LINK_IDS.flatMap((id) => {
	const { from, to, sign, words } = LINKS[id];
	if (!LOOPED.has(id) || !isDrawn(from) || !isDrawn(to)) return [];
	return [{ id, from, to, sign, words, grows: GROWTH.has(id) }];
});
