import taught from '$lib/networks/adding-digits.json';
import type { Packed } from '$lib/networks/packed';
import { sourcesOf, type SourceLink } from '$lib/facts/sources-of';
import { TABLE } from '$lib/facts/tables/neuro-symbolic-results';

/** What came of learning from some number of pairs: shares right, seed by seed. */
export type Lesson = {
	pairs: number;
	/** Sums of held-out pairs, with the rule of adding given; single digits by the same networks; sums without the rule. */
	withRule: number[];
	digits: number[];
	direct: number[];
};

export const LESSONS: Lesson[] = taught.results.map(({ pairs, withRule, direct }) => ({
	pairs,
	withRule: withRule.map(({ sums }) => sums),
	digits: withRule.map(({ digits }) => digits),
	direct: direct.map(({ sums }) => sums)
}));

/** A network that reads digits, as packed layers, and how many pairs it learned from. */
export type PackedReader = {
	pairs: number;
	inputs: number;
	hidden: number;
	outputs: number;
	layers: Packed[];
};

export const READERS: PackedReader[] = taught.readers.map(
	({ pairs, inputs, hidden, outputs, layers }) => ({ pairs, inputs, hidden, outputs, layers })
);

/** How many pictures there were to learn from, how many held out, and how many pairs of these were tried. */
export const PICTURES: { learned: number; heldOut: number; testPairs: number } = taught.pictures;

const results = TABLE.read();

/** What published systems reached, benchmark by benchmark. */
export const RECORD: {
	id: string;
	benchmark: (typeof results)[number]['benchmark'];
	system: string;
	kind: (typeof results)[number]['kind'];
	value: number;
	outOf: number;
	note: string;
}[] = results.map(({ id, benchmark, system, kind, value, outOf, note }) => ({
	id,
	benchmark,
	system,
	kind,
	value,
	outOf,
	note
}));

export const RECORD_SOURCES: SourceLink[] = sourcesOf(results);
