import { randomFrom } from '$lib/analysis';

/** What a search rests on. */
export type Setting = {
	/** How many ideas there are to be found, one in each cell of the ground. */
	cells: number;
	labs: number;
	/** Chance (0 to 1) that what a lab has just dug up is told to all. */
	shared: number;
};

/** A whole search, dig by dig: entry i is what the dig i did. */
export type Search = {
	/** Which lab dug, from 0. */
	lab: Uint8Array;
	/** Where it dug, from 0. */
	cell: Uint16Array;
	/** 1 where another lab had found the same before and kept it to itself. */
	repeat: Uint8Array;
	/** 1 where the lab told all others afterwards. */
	told: Uint8Array;
};

/**
 * Labs take turns, one dig each. A lab digs anywhere, with equal chances, but where it knows what is there: it
 * knows its own finds and those that were told. After each dig, new or repeated, it tells with the chance `shared`.
 * As many digs as there are cells, so that labs that tell everything find everything and nobody ever runs out of ground.
 */
export function search({ cells, labs, shared }: Setting, seed: number): Search {
	const random = randomFrom(seed);
	const unknown = Array.from({ length: labs }, () => new Unknown(cells));
	const found = new Uint8Array(cells);
	const trace: Search = {
		lab: new Uint8Array(cells),
		cell: new Uint16Array(cells),
		repeat: new Uint8Array(cells),
		told: new Uint8Array(cells)
	};
	for (let dig = 0; dig < cells; dig++) {
		const lab = dig % labs;
		const own = unknown[lab] as Unknown;
		const cell = own.pick(random());
		const tells = random() < shared;
		own.learn(cell);
		if (tells) for (const other of unknown) other.learn(cell);
		trace.lab[dig] = lab;
		trace.cell[dig] = cell;
		trace.repeat[dig] = found[cell] as number;
		trace.told[dig] = tells ? 1 : 0;
		found[cell] = 1;
	}
	return trace;
}

/** The cells a lab knows nothing about; one is picked or struck off in constant time. */
class Unknown {
	readonly #cells: Uint16Array;
	/** Where each cell stands in the list. */
	readonly #places: Uint16Array;
	#left: number;

	constructor(cells: number) {
		this.#cells = Uint16Array.from({ length: cells }, (_, cell) => cell);
		this.#places = this.#cells.slice();
		this.#left = cells;
	}

	/** One of them; `chance` from 0 to below 1 says which. */
	pick(chance: number): number {
		return this.#cells[Math.floor(chance * this.#left)] as number;
	}

	/** Strikes a cell off by putting the last of the list in its place; one already known stays off. */
	learn(cell: number): void {
		const place = this.#places[cell] as number;
		if (place >= this.#left) return;
		const last = this.#cells[--this.#left] as number;
		this.#cells[place] = last;
		this.#places[last] = place;
		this.#cells[this.#left] = cell;
		this.#places[cell] = this.#left;
	}
}

/** Different ideas found within the first `digs` digs. */
export function distinctAfter({ repeat }: Search, digs: number): number {
	let distinct = 0;
	for (let dig = 0; dig < digs; dig++) distinct += 1 - (repeat[dig] as number);
	return distinct;
}

/** Digs of each lab within the first `digs`, and how many of them repeated another lab's find. */
export function byLab(search: Search, labs: number, digs: number) {
	const counts = Array.from({ length: labs }, () => ({ digs: 0, repeats: 0 }));
	for (let dig = 0; dig < digs; dig++) {
		const count = counts[search.lab[dig] as number] as (typeof counts)[number];
		count.digs += 1;
		count.repeats += search.repeat[dig] as number;
	}
	return counts;
}
