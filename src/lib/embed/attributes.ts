import { formatLever, LEVER_KEYS, LEVERS, OUTCOME_KEYS, OUTCOMES, SCENARIO_IDS } from '$lib/model';
import { FLAG_NAMES, FLAGS } from './flags';

/** Something that can be said of a figure, in its address or as an attribute of the element. */
export type Attribute = {
	name: string;
	/** What can be said, in words; where it is one of a few, the first is the usual one. */
	values: string;
	/** The values themselves, where they are few. */
	oneOf?: readonly string[];
	does: string;
	/** Understood by the element alone, not in an address. */
	elementOnly?: true;
};

/** How a figure looks and behaves. */
export const BEHAVIOR: Attribute[] = [
	...FLAG_NAMES.map((name) => {
		const { values, does } = FLAGS[name];
		return { name, values: values.join(', '), oneOf: values, does };
	}),
	{
		name: 'levers',
		values: 'names',
		does: 'The levers to show as sliders in place of the figure’s own, with commas between.'
	},
	{ name: 'lang', values: 'en', does: 'Language of the figure. English only so far.' },
	{
		name: 'pin',
		values: 'a version',
		does: 'Version of the model the figure was put there with: when another draws it, the figure says so and what it shows now.'
	},
	{
		name: 'group',
		values: 'any word',
		does: 'Elements of one group on a page share one scenario.',
		elementOnly: true
	},
	{
		name: 'height',
		values: 'px',
		does: 'Height kept free until the figure tells its own.',
		elementOnly: true
	},
	{
		name: 'height-narrow',
		values: 'px',
		does: 'The same where there are less than 520 px of width.',
		elementOnly: true
	},
	{
		name: 'sandbox',
		values: 'empty, or as for a frame',
		does: 'Puts the frame in a sandbox.',
		elementOnly: true
	}
];

/** What a figure shows: each with its unit, its range and what holds today. */
export const SHOWN: { name: string; unit: string; range: string; today: string; does: string }[] = [
	{
		name: 'scenario',
		unit: 'name',
		range: SCENARIO_IDS.join(', '),
		today: 'status-quo',
		does: 'The named scenario to start from.'
	},
	...LEVER_KEYS.map((key) => {
		const { id, label, unit, low, high, default: initial } = LEVERS[key];
		return {
			name: id,
			unit,
			range: `${low} to ${high}`,
			today: `${initial} (${formatLever(key, initial)})`,
			does: `Lever “${label}”, from ${low} to ${high}.`
		};
	}),
	{
		name: 'year',
		unit: 'year',
		range: '2012 to 2040',
		today: 'the figure’s own',
		does: 'The year looked at, where a figure has one.'
	},
	{
		name: 'outcome',
		unit: 'names',
		range: OUTCOME_KEYS.map((key) => OUTCOMES[key].id).join(', '),
		today: 'the figure’s own',
		does: 'The outcomes shown, where a figure lets them be chosen.'
	},
	{
		name: 'compare',
		unit: 'name',
		range: SCENARIO_IDS.join(', '),
		today: 'none',
		does: 'A second scenario to compare with, where a figure can show one.'
	}
];
