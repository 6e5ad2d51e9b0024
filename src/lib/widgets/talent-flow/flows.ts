import type { SurveyedClass } from '$lib/facts/talent-flow.build';
import { readoutAt, type Run } from '$lib/model';
import type { Place, Stream } from './bands';

/** Where people go. */
export const TARGETS = [
	{ id: 'industry', label: 'Industry', color: 'var(--industry)' },
	{ id: 'academia', label: 'Academia', color: 'var(--academia)' },
	{ id: 'government', label: 'Government', color: 'var(--public)' },
	{ id: 'rest', label: 'Not reported', color: 'var(--other)' },
	{ id: 'none', label: 'No post', color: 'var(--other)' }
] as const;

export type Target = (typeof TARGETS)[number]['id'];

/** The column of a surveyed class. */
export const CLASS_TARGETS: Target[] = ['industry', 'academia', 'government', 'rest'];

/** A hundred new doctorates: what is known of where they went, and the rest. */
export function classStreams({ percent }: SurveyedClass): Stream[] {
	const known = Object.entries(percent).map(([to, value]) => ({ from: 'phds', to, value }));
	const rest = 100 - known.reduce((sum, { value }) => sum + value, 0);
	return [...known, { from: 'phds', to: 'rest', value: rest }];
}

/** Where people come from in the model, in the order that crosses the fewest bands. */
export const ORIGINS: Place[] = [
	{ id: 'neighbors', label: 'Other fields' },
	{ id: 'academia', label: 'Academia' },
	{ id: 'phds', label: 'New PhDs' },
	{ id: 'laid-off', label: 'Laid off' }
];
export const MODEL_TARGETS: Target[] = ['industry', 'academia', 'none'];

/** Everybody on the move between jobs in AI research in a year of a run: thousand people a year. Those who leave the field are not among them. */
export function modelStreams(run: Run, year: number): Stream[] {
	const at = (name: string) => readoutAt(run, name, year);
	const graduating = at('graduating');
	const toIndustry = at('graduatesToIndustry') * graduating;
	const toAcademia = graduating - toIndustry;
	const finding = at('findingPost');
	return [
		{ from: 'phds', to: 'industry', value: toIndustry },
		{ from: 'phds', to: 'academia', value: toAcademia * finding },
		{ from: 'phds', to: 'none', value: toAcademia * (1 - finding) },
		{ from: 'neighbors', to: 'industry', value: at('converting') },
		{ from: 'academia', to: 'industry', value: at('poaching') },
		{ from: 'laid-off', to: 'academia', value: at('returning') * finding },
		{ from: 'laid-off', to: 'none', value: at('returning') * (1 - finding) }
	];
}

/** All who arrive somewhere, or leave somewhere. */
export const total = (streams: readonly Stream[], end?: 'from' | 'to', id?: string): number =>
	streams
		.filter((stream) => end === undefined || stream[end] === id)
		.reduce((sum, { value }) => sum + value, 0);

/** Of a hundred new doctorates of a year, how many go to industry in a run. */
export const graduatesToIndustry = (run: Run, year: number): number =>
	100 * readoutAt(run, 'graduatesToIndustry', year);
