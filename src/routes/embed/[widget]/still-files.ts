import { error } from '@sveltejs/kit';
import { isWidget, WIDGET_IDS } from '$lib/registry';
import { still, type Still } from '$lib/stills/still';

/** What the files are called, by theme. */
const NAMES = { still: 'light', 'still-dark': 'dark' } as const;
const isName = (name: string): name is keyof typeof NAMES => Object.hasOwn(NAMES, name);

/** Every still image there is, as parts of an address. */
export const STILLS = WIDGET_IDS.flatMap((widget) =>
	Object.keys(NAMES).map((name) => ({ widget, still: name }))
);

/** The still image of an address; a 404 when it names none. */
export function pictured(asked: { widget: string; still: string }): Promise<Still> {
	const { widget, still: name } = asked;
	if (!isWidget(widget) || !isName(name)) error(404, `There is no picture “${widget}/${name}”`);
	return still(widget, NAMES[name]);
}
