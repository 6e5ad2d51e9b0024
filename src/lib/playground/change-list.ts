import {
	formatLever,
	LEVER_KEYS,
	LEVERS,
	OUTCOMES,
	PARAMETER_VALUES,
	type ParameterName,
	SCENARIOS,
	type World
} from '$lib/model';
import type { Shared } from '$lib/scenario/link';
import { LINK_WORDS } from './link-words.build';

const four = new Intl.NumberFormat('en-US', { maximumSignificantDigits: 4 });

/** The name of an assumption as words: "algorithmic difficulty". */
export const assumptionWords = (name: string): string =>
	name.replace(/([a-z])([A-Z\d])/g, '$1 $2').toLowerCase();

/** What sets two worlds apart, one short sentence each: levers first, then assumptions and links of the model. */
export function worldChanges(from: World, to: World): string[] {
	const levers = LEVER_KEYS.filter((key) => from.levers[key] !== to.levers[key]).map(
		(key) =>
			`${LEVERS[key].label}: ${formatLever(key, from.levers[key])} → ${formatLever(key, to.levers[key])}`
	);
	const names = new Set([...Object.keys(from.parameters), ...Object.keys(to.parameters)]);
	const assumptions = ([...names] as ParameterName[]).flatMap((name) => {
		const [was, is] = [from, to].map(
			({ parameters }) => parameters[name] ?? PARAMETER_VALUES[name]
		) as [number, number];
		return was === is
			? []
			: [`Assumption “${assumptionWords(name)}”: ${four.format(was)} → ${four.format(is)}`];
	});
	const cut = to.cuts.filter((id) => !from.cuts.includes(id)).map((id) => `Cut: ${LINK_WORDS[id]}`);
	const mended = from.cuts
		.filter((id) => !to.cuts.includes(id))
		.map((id) => `Mended: ${LINK_WORDS[id]}`);
	return [...levers, ...assumptions, ...cut, ...mended];
}

/** What sets two states of the page apart: the worlds, then what is looked at. */
export function changesBetween(from: Shared, to: Shared): string[] {
	const changes = worldChanges(from, to);
	if (from.scenario !== to.scenario)
		changes.unshift(`Started from ${SCENARIOS[to.scenario].label}`);
	const shown = ({ outcomes }: Shared) => outcomes.map((key) => OUTCOMES[key].label).join(', ');
	if (shown(from) !== shown(to)) changes.push(`Charts: ${shown(to) || 'the usual ones'}`);
	if (from.views.join() !== to.views.join()) changes.push('Charts drawn another way');
	if (from.year !== to.year) changes.push(to.year ? `Year: ${to.year}` : 'Year: the usual one');
	if (JSON.stringify(from.compare) !== JSON.stringify(to.compare))
		changes.push(to.compare ? 'Another scenario to compare with' : 'No comparison');
	return changes;
}
