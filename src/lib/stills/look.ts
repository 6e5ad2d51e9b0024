import type { Cascade } from './cascade';
import { paint, pixels, resolved, type Theme } from './values';

/** How a piece of writing looks: size in px, colour as `#rrggbb`. */
export type Type = {
	size: number;
	color: string;
	bold: boolean;
	italic: boolean;
	serif: boolean;
};

/** What the style sheets make of a document in one theme. */
export class Look {
	constructor(
		readonly cascade: Cascade,
		readonly theme: Theme
	) {}

	/** A custom property of the whole site, `--ink`. Throws when no style sheet gives it a value. */
	rootValue(name: string): string {
		return resolved(`var(${name})`, this.theme, (asked) => this.cascade.rootValue(asked));
	}

	/** A value with nothing left to look up; `currentColor` is the colour of writing there. */
	resolve(element: Element, value: string): string {
		if (/^currentcolor$/i.test(value)) return this.value(element, 'color') ?? 'black';
		return resolved(value, this.theme, (name) => this.cascade.value(element, name));
	}

	/** The resolved value that holds for an element; undefined when none is said. */
	value(element: Element, property: string): string | undefined {
		const value = this.cascade.value(element, property);
		return value === undefined ? undefined : this.resolve(element, value);
	}

	/** A colour that holds for an element, such as `background`; undefined where there is none. */
	color(element: Element, property: string): string | undefined {
		const value = this.value(element, property);
		if (value === undefined || !/^#|^[a-z]+$/.test(value)) return undefined;
		const { color } = paint(value);
		return color === 'none' ? undefined : color;
	}

	/** The size of type in px. */
	size(element: Element): number {
		const own = this.cascade.own(element).get('font-size');
		const parent = element.parentElement;
		const outer = parent ? this.size(parent) : 16;
		if (own === undefined || own === 'inherit') return outer;
		return pixels(this.resolve(element, own), outer) ?? outer;
	}

	/** How writing in an element looks. */
	type(element: Element): Type {
		const weight = this.value(element, 'font-weight') ?? '400';
		const families = this.value(element, 'font-family') ?? '';
		return {
			size: this.size(element),
			color: this.color(element, 'color') ?? 'black',
			bold: weight === 'bold' || Number(weight) >= 600,
			italic: this.value(element, 'font-style') === 'italic',
			serif: /(?<!sans-)serif$/.test(families)
		};
	}
}
