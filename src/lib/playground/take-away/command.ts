import {
	defaultLevers,
	LEVER_KEYS,
	LEVERS,
	PARAMETER_VALUES,
	type ParameterName,
	type World
} from '$lib/model';

/** The options that give a world to the command line: what differs from the status quo and from the published model. */
export function flagsOf({ levers, parameters, cuts }: World): string[] {
	const initial = defaultLevers();
	return [
		...LEVER_KEYS.filter((key) => levers[key] !== initial[key]).flatMap((key) => [
			`--${LEVERS[key].id}`,
			String(levers[key])
		]),
		...Object.entries(parameters)
			.filter(([name, value]) => value !== PARAMETER_VALUES[name as ParameterName])
			.flatMap(([name, value]) => ['--parameter', `${name}=${value}`]),
		...cuts.flatMap((id) => ['--cut', id])
	];
}

/** The command that makes a world's run once more, to the last digit; `more` are further options. */
export const commandOf = (world: World, more: readonly string[] = []): string =>
	['npm run -s scenario --', ...more, ...flagsOf(world)].join(' ');
