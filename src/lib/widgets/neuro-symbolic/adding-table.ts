import type { Table } from '$lib/charts/table';
import type { Lesson } from './taught.build';
import { counted, mean, percent } from './words';

/** What was measured, a row for each number of pairs: mean, lowest and highest of the networks taught. */
export function addingTable(lessons: Lesson[]): Table {
	const ways = [
		{ id: 'rule', label: 'sums right, rule given', of: (lesson: Lesson) => lesson.withRule },
		{ id: 'digits', label: 'digits right, rule given', of: (lesson: Lesson) => lesson.digits },
		{ id: 'direct', label: 'sums right, no rule', of: (lesson: Lesson) => lesson.direct }
	];
	const measures = [
		{ id: 'mean', label: 'mean', of: mean },
		{ id: 'lowest', label: 'lowest', of: (shares: number[]) => Math.min(...shares) },
		{ id: 'highest', label: 'highest', of: (shares: number[]) => Math.max(...shares) }
	];
	return {
		caption: `Share right on held-out pictures after learning from sums alone; ${lessons[0]?.direct.length ?? 0} networks of each kind`,
		columns: [
			{ id: 'pairs', label: 'Pairs learned from', format: counted },
			...ways.flatMap((way) =>
				measures.map((measure) => ({
					id: `${way.id}-${measure.id}`,
					label: `${way.label}, ${measure.label}`,
					format: percent
				}))
			)
		],
		rows: lessons.map((lesson) => [
			lesson.pairs,
			...ways.flatMap((way) => measures.map((measure) => measure.of(way.of(lesson))))
		])
	};
}
