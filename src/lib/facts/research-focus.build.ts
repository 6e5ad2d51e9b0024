import { type SourceLink, sourcesOf } from './sources-of';
import { TABLE as INVESTMENT } from './tables/private-investment';
import { type FocusFinding, TABLE as FOCUS } from './tables/research-focus';
import { TABLE as OUTPUT } from './tables/research-output';

/** A finding as a figure lists it. */
export type Finding = Pick<FocusFinding, 'id' | 'bears' | 'finding' | 'value' | 'unit'> & {
	/** What a reader should know beside it, if anything. */
	beside: string;
	source: SourceLink;
};

const focus = FOCUS.read();
const cited = OUTPUT.read()
	.filter((row) => row.measure === 'most-cited-papers' && row.group === 'industry')
	.sort((a, b) => (a.toYear ?? 0) - (b.toYear ?? 0));
const invested = INVESTMENT.read()
	.filter((row) => row.measure === 'private' && row.place === 'United States')
	.sort((a, b) => a.year - b.year || a.edition - b.edition)
	.slice(-1);

function sourceOf(row: { id: string; sourceIds: string[] }): SourceLink {
	const [source] = sourcesOf([row]);
	if (!source) throw new Error(`research-focus.build.ts: row ${row.id} has no source`);
	return source;
}

/** Signs for and against a narrowing of research, and sums of money that give the scale. */
export const FINDINGS: Finding[] = [
	...focus.map((row) => ({
		id: row.id,
		bears: row.bears,
		finding: row.finding,
		value: row.value,
		unit: row.unit,
		beside: row.doubt || row.note,
		source: sourceOf(row)
	})),
	...invested.map((row) => ({
		id: row.id,
		bears: 'context' as const,
		finding: `in private money for US firms in AI in ${row.year}`,
		value: row.amountUsd,
		unit: 'usd' as const,
		beside: 'Another year and another kind of money than the grants',
		source: sourceOf(row)
	}))
];

/** Papers from industry among the hundred most cited, by year: they rose and then fell. */
export const MOST_CITED: { year: number; papers: number }[] = cited.map((row) => ({
	year: row.toYear ?? 0,
	papers: row.percent
}));

/** Where the findings come from. */
export const FOCUS_SOURCES: SourceLink[] = sourcesOf([...focus, ...cited, ...invested]);
