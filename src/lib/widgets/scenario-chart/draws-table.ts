import { type Draws, type Member, settled } from '$lib/analysis';
import { defaultParameters, OUTCOMES, type OutcomeKey, type World } from '$lib/model';

/** Columns and rows of a file. */
type Sheet = { columns: { id: string }[]; rows: number[][] };

/**
 * The draws as those who analyze them want them: a row for each draw, with its number, the value of every assumption that
 * any draw or the reader varies, in its unit, and each outcome on 1 January of each year.
 */
export function drawsTable(draws: Draws, members: readonly Member[], world: World): Sheet {
	const published = defaultParameters();
	const used = members.map((member) => ({ ...published, ...settled(member, world) }));
	const names = (Object.keys(published) as (keyof typeof published)[]).filter(
		(name) => name in world.parameters || members.some((member) => name in member)
	);
	const outcomes = Object.entries(draws.courses) as [OutcomeKey, Float64Array[]][];
	const dated = outcomes.map(([outcome, courses]) => {
		const from = Math.max(0, Math.ceil((OUTCOMES[outcome].since ?? 0) - draws.firstYear));
		return { outcome, from, courses: courses.map((course) => course.slice(from)) };
	});
	return {
		columns: [
			'draw',
			...names,
			...dated.flatMap(({ outcome, from, courses }) =>
				Array.from(
					courses[0] ?? [],
					(_, row) => `${OUTCOMES[outcome].id}-${draws.firstYear + from + row}`
				)
			)
		].map((id) => ({ id })),
		rows: used.map((values, index) => [
			index + 1,
			...names.map((name) => values[name]),
			...dated.flatMap(({ courses }) => [...(courses[index] ?? [])])
		])
	};
}
