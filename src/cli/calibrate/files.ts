import { type Fit, FIT_IDS, type FitId, type Member } from '$lib/analysis';
import type { ParameterName } from '$lib/model';
import { best } from './tasks';

const rounded = (value: number, digits: number): number => Number(value.toPrecision(digits));

/** The best search of each fit, as fits.json holds it: its cost and the parameters it found. */
export function fitsText(fits: Record<FitId, Fit[]>): string {
	const entries = FIT_IDS.map((id) => {
		const { cost, parameters } = best(fits[id]);
		return [id, { cost: shortened(cost, 6), parameters: shortened(parameters, 6) }];
	});
	return `${JSON.stringify(Object.fromEntries(entries), undefined, '\t')}\n`;
}

function shortened(values: Readonly<Partial<Record<string, number>>>, digits: number) {
	return Object.fromEntries(
		Object.entries(values).map(([name, value = NaN]) => [name, rounded(value, digits)])
	);
}

/** Members as ensemble.json holds them: a column of values for each parameter, to four digits. */
export function ensembleText(members: readonly Member[]): string {
	const names = Object.keys(members[0] ?? {}) as ParameterName[];
	const columns = names.map((name) => [
		name,
		members.map((member) => rounded(member[name] ?? NaN, 4))
	]);
	return `${JSON.stringify(Object.fromEntries(columns))}\n`;
}
