import {
	isLink,
	type LinkId,
	PARAMETER_RANGES,
	PARAMETER_VALUES,
	type ParameterName,
	type Parameters
} from '$lib/model';
import type { LinkReader } from './link-reader';

/** True of the name of an assumption. */
export const isParameter = (name: string): name is ParameterName =>
	Object.hasOwn(PARAMETER_VALUES, name);

/** The assumptions that differ from the published ones, as "name:number"; each inside its range. */
export function assumed(parameters: Partial<Parameters> = {}): string[] {
	return Object.entries(parameters).flatMap(([name, value]) => {
		if (!isParameter(name) || !Number.isFinite(value)) return [];
		const [low, high] = PARAMETER_RANGES[name];
		const inside = Math.min(high, Math.max(low, value));
		return inside === PARAMETER_VALUES[name] ? [] : [`${name}:${inside}`];
	});
}

/** Assumptions from pairs of name and number, each inside its range; what cannot be taken is told. */
export function readParameters(link: LinkReader, pairs: readonly string[]): Partial<Parameters> {
	const parameters: Partial<Parameters> = {};
	for (const pair of pairs) {
		const [name = '', number = ''] = pair.split(':', 2);
		if (!isParameter(name)) {
			link.tell(`There is no assumption called “${name}”.`);
			continue;
		}
		const value = link.number(name, number, PARAMETER_RANGES[name]);
		if (value !== undefined && value !== PARAMETER_VALUES[name]) parameters[name] = value;
	}
	return parameters;
}

/** Links to cut, each once; strangers are told. */
export function readCuts(link: LinkReader, names: readonly string[]): LinkId[] {
	const cuts: LinkId[] = [];
	for (const name of names) {
		if (!isLink(name)) link.tell(`The model has no link called “${name}” that could be cut.`);
		else if (!cuts.includes(name)) cuts.push(name);
	}
	return cuts;
}
