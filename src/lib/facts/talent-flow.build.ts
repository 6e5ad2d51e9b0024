import { sourcesOf, type SourceLink } from './sources-of';
import { type PhdDestination, TABLE as DESTINATIONS } from './tables/phd-destinations';
import { TABLE as TALENT } from './tables/talent';

export type Destination = PhdDestination['destination'];

/** What became of the new doctorates of one year, on one base: percent for each destination that is known. */
export type SurveyedClass = {
	id: string;
	base: PhdDestination['base'];
	year: number;
	/** Whether another base has another number for the same year. */
	twice: boolean;
	percent: Partial<Record<Destination, number>>;
};

/** One measure of pay or moves, and whether it shows people drawn away from universities or drawn back. */
export type TalentSign = {
	id: string;
	bears: 'away' | 'back' | 'pay';
	who: string;
	year: string;
	value: number;
	/** The upper end of a range. */
	high: number | null;
	/** What it was at an earlier time, and when, where the same was measured before. */
	before: { year: string; value: number } | null;
	unit: string;
	note: string;
	source: SourceLink;
};

const destinations = DESTINATIONS.read();
const keys = [...new Set(destinations.map((row) => `${row.base} ${row.year}`))];

/** Every class that was surveyed, base by base, oldest first in each. */
export const CLASSES: SurveyedClass[] = keys.map((key) => {
	const rows = destinations.filter((row) => `${row.base} ${row.year}` === key);
	const [first] = rows;
	if (!first) throw new Error(`phd-destinations.csv: nothing for ${key}`);
	return {
		id: key.replace(' ', '-'),
		base: first.base,
		year: first.year,
		twice: keys.some((other) => other !== key && other.endsWith(` ${first.year}`)),
		percent: Object.fromEntries(rows.map((row) => [row.destination, row.percent]))
	};
});

/** The rows that are listed, each with the earlier row it is set against. */
const BEARS: Record<'away' | 'back' | 'pay', { id: string; before?: string }[]> = {
	away: [{ id: 'industry-premium-2021' }, { id: 'professors-2018', before: 'professors-2004' }],
	back: [{ id: 'new-phds-2024' }],
	pay: [
		{ id: 'new-researcher-2024' },
		{ id: 'openai-median-2024' },
		{ id: 'uk-safety-institute-2023' }
	]
};

const talent = TALENT.read();

function rowOf<Row extends { id: string; sourceIds: string[] }>(rows: Row[], id: string) {
	const row = rows.find((one) => one.id === id);
	const [source] = row ? sourcesOf([row]) : [];
	if (!row || !source) throw new Error(`talent-flow.build.ts: no row ${id} with a source`);
	return { row, source };
}

function signOf(bears: TalentSign['bears'], id: string, earlier?: string): TalentSign {
	const { row, source } = rowOf(talent, id);
	const { who, date, value, high, unit, note } = row;
	const old = earlier === undefined ? null : rowOf(talent, earlier).row;
	const before = old && { year: old.date.slice(0, 4), value: old.value };
	return { id, bears, who, year: date.slice(0, 4), value, high, before, unit, note, source };
}

/** A share of the survey as a sign. */
function surveySign(id: string): TalentSign {
	const { row, source } = rowOf(destinations, id);
	return {
		id,
		bears: 'back',
		who: row.destination,
		year: String(row.year),
		value: row.percent,
		high: null,
		before: null,
		unit: 'percent',
		note: row.note,
		source
	};
}

/** What was measured of pay and moves, for and against. */
export const TALENT_SIGNS: TalentSign[] = [
	surveySign('ai-index-2026-2024-academia'),
	...(['back', 'away', 'pay'] as const).flatMap((bears) =>
		BEARS[bears].map(({ id, before }) => signOf(bears, id, before))
	)
];

/** Where classes and signs come from. */
export const TALENT_FLOW_SOURCES: SourceLink[] = sourcesOf([
	...destinations,
	...talent.filter((row) =>
		Object.values(BEARS)
			.flat()
			.some(({ id }) => id === row.id)
	)
]);
