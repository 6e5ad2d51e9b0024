import type { Component } from 'svelte';

/** A question that can be asked of the reader's scenario; its id is its address on the page. */
export type Panel = {
	id: string;
	/** Few words, for the list. */
	label: string;
	/** What it answers. */
	question: string;
	load: () => Promise<{ default: Component }>;
};

/** The questions in the order in which they are offered. */
export const PANELS: readonly Panel[] = [
	{
		id: 'why',
		label: 'Why',
		question: 'Why do two scenarios differ?',
		load: () => import('./panels/Why.svelte')
	},
	{
		id: 'trace',
		label: 'Trace',
		question: 'Where does a number come from?',
		load: () => import('./panels/Trace.svelte')
	},
	{
		id: 'matters',
		label: 'What matters',
		question: 'What does an outcome hang on?',
		load: () => import('./panels/Matters.svelte')
	},
	{
		id: 'goals',
		label: 'Goals',
		question: 'What would it take?',
		load: () => import('./panels/Goals.svelte')
	},
	{
		id: 'map',
		label: 'Map',
		question: 'What if two levers move at once?',
		load: () => import('./panels/Map.svelte')
	},
	{
		id: 'guess',
		label: 'Guess first',
		question: 'Can you tell what a change will do?',
		load: () => import('./panels/Guess.svelte')
	},
	{
		id: 'clock',
		label: 'Set the clock back',
		question: 'Would the model have seen it coming?',
		load: () => import('./panels/Clock.svelte')
	}
];
