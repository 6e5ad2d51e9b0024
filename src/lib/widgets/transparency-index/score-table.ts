import type { Table } from '$lib/charts/table';
import { formatValue, type Run, valueAt } from '$lib/model';
import { percent, type Score } from './scores';

/** Years for which the model’s scores are listed. */
const YEARS = [2027, 2030, 2035, 2040];

const modelScore = (value: number) => formatValue('transparency', value);

/** Every score drawn, edition by edition; then the model’s own score, in columns of its own. */
export function scoreTable(
	editions: { year: number; scores: Score[] }[],
	words: string,
	run: Run,
	statusQuo: Run
): Table {
	return {
		caption: `Scores on ${words}; questions and firms changed before 2025. The model’s score is on another footing`,
		columns: [
			{ id: 'year', label: 'Edition or year' },
			{ id: 'developer', label: 'Developer' },
			{ id: 'model', label: 'Model scored' },
			{ id: 'questions', label: 'Questions on' },
			{ id: 'score', label: 'Answered' },
			{ id: 'indicators', label: 'Asked' },
			{ id: 'share', label: 'Share', format: percent },
			{ id: 'model-score', label: 'Model’s score, your scenario', format: modelScore },
			{ id: 'model-score-status-quo', label: 'Status quo', format: modelScore }
		],
		rows: [
			...editions.flatMap(({ year, scores }) =>
				scores.map(({ developer, model, score, indicators, share }) => [
					year,
					developer,
					model || null,
					words,
					score,
					indicators,
					share,
					null,
					null
				])
			),
			...YEARS.map((year) => [
				year,
				'Labs of the model',
				null,
				null,
				null,
				null,
				null,
				valueAt(run, 'transparency', year),
				valueAt(statusQuo, 'transparency', year)
			])
		]
	};
}
