import { DEALS, PARTIES } from '$lib/facts/partnerships.build';
import { type Arrangement, arrange, type Form } from './arrange';

/** A line between two parties: which deal it stands for, who gives and who receives. */
export type Link = { deal: number; from: number; to: number };
/** A party as it is drawn. */
export type Party = {
	name: string;
	group: (typeof PARTIES)[number]['kind'];
	/** Its name in short lines. */
	lines: string[];
};

/** Longest line of a name (letters), where it has several words. */
const LINE = 13;

/** Every line of the network, oldest deal first. */
export const LINKS: Link[] = DEALS.flatMap(({ pairs }, deal) =>
	pairs.map(([from, to]) => ({ deal, from, to }))
);

export const PARTIES_DRAWN: Party[] = PARTIES.map(({ name, kind }) => ({
	name,
	group: kind,
	lines: folded(name)
}));

function folded(name: string): string[] {
	const lines: string[] = [];
	for (const word of name.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < LINE)
			lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}

const WIDE_FORM: Form = {
	columns: [['cloud'], ['lab'], ['chips', 'investor', 'government']],
	slot: 6.5,
	row: 19,
	line: 14,
	gap: 6,
	heading: 24
};
/** A phone has room for two columns only. */
const NARROW_FORM: Form = {
	columns: [['lab'], ['cloud', 'chips', 'investor', 'government']],
	slot: 4.75,
	row: 19,
	line: 13,
	gap: 5,
	heading: 24
};

const arranged = (form: Form) =>
	rounded(
		arrange(
			{
				parties: PARTIES_DRAWN.map((party) => ({ group: party.group, lines: party.lines.length })),
				links: LINKS.map(({ from, to }) => [from, to])
			},
			form
		)
	);

/** What is drawn: places as the arrangement has them, and the heights (px) of each link's two ends. */
export type Drawing = Omit<Arrangement, 'ends'> & { ends: [from: number, to: number][] };

function rounded({ height, places, headings, ends }: Arrangement): Drawing {
	const short = (y: number) => Math.round(y * 10) / 10;
	return {
		height: Math.ceil(height),
		places: places.map((place) => ({
			column: place.column,
			top: short(place.top),
			height: short(place.height)
		})),
		headings: headings.map((heading) => ({ ...heading, y: short(heading.y) })),
		ends: ends.map(({ from, to }) => [short(from.y), short(to.y)])
	};
}

/** Three columns with the labs in the middle, for wide drawings; heights in px. */
export const WIDE = arranged(WIDE_FORM);
/** Two columns, for phones. */
export const NARROW = arranged(NARROW_FORM);
