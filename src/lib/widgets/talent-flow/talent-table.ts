import type { Column, Table } from '$lib/charts/table';
import type { SurveyedClass } from '$lib/facts/talent-flow.build';
import { FIRST_YEAR, formatValue, LAST_YEAR, readoutAt, type Run, valueAt } from '$lib/model';
import { graduatesToIndustry, MODEL_TARGETS, modelStreams, TARGETS, total } from './flows';
import { BASES, people, percent } from './words';

const times = new Intl.NumberFormat('en-US', { maximumFractionDigits: 2 });
const SURVEYED = ['industry', 'academia', 'government'] as const;

const labelOf = (id: string) => TARGETS.find((target) => target.id === id)?.label ?? id;

/** All that is drawn, year by year: each base of the survey in columns of its own, and the model in two runs. */
export function talentTable(classes: readonly SurveyedClass[], reader: Run, quo: Run): Table {
	const bases = [...new Set(classes.map((one) => one.base))];
	const surveyed = bases.flatMap((base) =>
		SURVEYED.filter((to) =>
			classes.some((one) => one.base === base && one.percent[to] !== undefined)
		).map((to) => ({ base, to }))
	);
	const first = Math.min(FIRST_YEAR, ...classes.map((one) => one.year));
	const runs = [
		{ id: '', label: 'your scenario', run: reader },
		{ id: '-status-quo', label: 'status quo', run: quo }
	];
	const modelled: (Column & { cell: (year: number) => number })[] = runs.flatMap(
		({ id, label, run }) => [
			{
				id: `to-industry${id}`,
				label: `Model, PhDs to industry, ${label}`,
				format: percent,
				cell: (year) => graduatesToIndustry(run, year)
			},
			{
				id: `academic-talent-share${id}`,
				label: `Model, researchers in academia, ${label}`,
				format: (value) => formatValue('academicTalentShare', value),
				cell: (year) => valueAt(run, 'academicTalentShare', year)
			},
			{
				id: `pay-gap${id}`,
				label: `Model, industry pay over academic pay, ${label}`,
				format: (value) => times.format(value),
				cell: (year) => readoutAt(run, 'payGap', year)
			},
			...MODEL_TARGETS.map((to) => ({
				id: `arriving-${to}${id}`,
				label: `Model, people a year: ${labelOf(to).toLowerCase()}, ${label}`,
				format: (value: number) => people(value / 1000),
				cell: (year: number) => 1000 * total(modelStreams(run, year), 'to', to)
			}))
		]
	);
	return {
		caption:
			'Where new PhDs went, each base of the survey for itself, and where people go in the model, on 1 January of each year',
		columns: [
			{ id: 'year', label: 'Year' },
			...surveyed.map(({ base, to }) => ({
				id: `${base}-${to}`,
				label: `Survey (${BASES[base].label}), ${labelOf(to).toLowerCase()}`,
				format: percent
			})),
			...modelled.map(({ id, label, format }) => ({ id, label, ...(format && { format }) }))
		],
		rows: Array.from({ length: LAST_YEAR - first + 1 }, (_, row) => first + row).map((year) => [
			year,
			...surveyed.map(
				({ base, to }) =>
					classes.find((one) => one.base === base && one.year === year)?.percent[to] ?? null
			),
			...modelled.map(({ cell }) => (year < FIRST_YEAR ? null : cell(year)))
		])
	};
}
