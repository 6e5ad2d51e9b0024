import type { LinkId } from './links';

type Loop = {
	readonly name: string;
	/** Whether a push comes back stronger, or is pulled back. */
	readonly feeds: boolean;
	/** Its links in order; the last ends where the first begins. */
	readonly links: readonly LinkId[];
};

/** The loops that the links close. Whether one feeds itself is the product of its links' signs. */
export const LOOPS = {
	R1: {
		name: 'Gold rush',
		feeds: true,
		links: [
			'investment-compute',
			'compute-frontier-run',
			'frontier-run-capability',
			'capability-possible-value',
			'possible-value-investment'
		]
	},
	R2: {
		name: 'Products',
		feeds: true,
		links: [
			'investment-compute',
			'compute-frontier-run',
			'frontier-run-capability',
			'capability-products',
			'products-investment'
		]
	},
	R3: {
		name: 'Secrecy',
		feeds: true,
		links: [
			'frontier-run-openness',
			'openness-open-models',
			'open-models-investment',
			'investment-compute',
			'compute-frontier-run'
		]
	},
	R4: {
		name: 'Community',
		feeds: true,
		links: ['open-models-community', 'community-open-models']
	},
	R5: { name: 'AI for research', feeds: true, links: ['capability-pace', 'pace-capability'] },
	R6: {
		name: 'Few at the top',
		feeds: true,
		links: ['frontier-run-rivals', 'rivals-frontier-run']
	},
	B2: {
		name: 'Commodity',
		feeds: false,
		links: [
			'capability-open-models',
			'open-models-investment',
			'investment-compute',
			'compute-frontier-run',
			'frontier-run-capability'
		]
	},
	B3: {
		name: 'Duplication',
		feeds: false,
		links: [
			'frontier-run-openness',
			'openness-duplication',
			'duplication-pace',
			'pace-capability',
			'capability-possible-value',
			'possible-value-investment',
			'investment-compute',
			'compute-frontier-run'
		]
	},
	B4: {
		name: 'Crowding out',
		feeds: false,
		links: [
			'investment-commercial',
			'commercial-knowledge',
			'knowledge-pace',
			'pace-capability',
			'capability-possible-value',
			'possible-value-investment'
		]
	},
	B6: {
		name: 'Hard to check',
		feeds: false,
		links: [
			'openness-transparency',
			'transparency-audits',
			'audits-products',
			'products-investment',
			'investment-compute',
			'compute-frontier-run',
			'frontier-run-openness'
		]
	},
	B7: { name: 'Harder ideas', feeds: false, links: ['pace-pace'] },
	B8: { name: 'More to check', feeds: false, links: ['products-audits', 'audits-products'] }
} as const satisfies Record<string, Loop>;

export type LoopId = keyof typeof LOOPS;

export const LOOP_IDS = Object.keys(LOOPS) as LoopId[];

/** The loops a link is part of. */
export const loopsOf = (link: LinkId): LoopId[] =>
	LOOP_IDS.filter((id) => (LOOPS[id].links as readonly LinkId[]).includes(link));
