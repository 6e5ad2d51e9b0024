import { formatLever, type LeverKey, LEVERS } from '$lib/model';

/** Numbers as people and programs write them: no blanks, no hexadecimal, no "Infinity". */
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d{1,3})?$/i;
/** Longest piece of a link repeated to the reader (characters). */
const LONGEST_WORD = 40;

/** A piece of a link as it may be repeated in a notice. */
const short = (text: string): string =>
	text.length > LONGEST_WORD ? `${text.slice(0, LONGEST_WORD)}…` : text;

/** The parameters of one link, and what had to be said about them. */
export class LinkReader {
	readonly notices: string[] = [];
	readonly #values = new Map<string, string[]>();

	constructor(search: string) {
		for (const [name, value] of new URLSearchParams(search)) {
			const values = this.#values.get(name);
			if (values) values.push(value);
			else this.#values.set(name, [value]);
		}
	}

	/** Says something once. Long pieces between quotation marks are cut. */
	tell(notice: string): void {
		const cut = notice.replace(/“([^”]*)”/g, (_, piece: string) => `“${short(piece)}”`);
		if (!this.notices.includes(cut)) this.notices.push(cut);
	}

	/** Every value of a name, in order. */
	all(name: string): string[] {
		return this.#values.get(name) ?? [];
	}

	/** The last value of a name; says so when there were several that differ. */
	last(name: string): string | undefined {
		const values = this.all(name);
		const last = values.at(-1);
		if (values.some((value) => value !== last))
			this.tell(`“${name}” was given ${values.length} times; the last one, “${last}”, counts.`);
		return last;
	}

	/** A number inside [low, high], or undefined where the text is no number; either way the reader is told. */
	number(
		label: string,
		text: string,
		[low, high]: readonly [number, number],
		round: (value: number) => number = (value) => value,
		print: (value: number) => string = String
	): number | undefined {
		if (!NUMBER.test(text)) {
			this.tell(`${label}: “${text}” is not a number; it was left as it is.`);
			return undefined;
		}
		const wanted = Number(text);
		const value = Math.min(high, Math.max(low, wanted));
		const rounded = round(value) + 0;
		if (value !== wanted)
			this.tell(
				`${label}: ${short(text)} is outside ${print(low)} to ${print(high)}; ${print(rounded)} is used.`
			);
		else if (rounded !== wanted) this.tell(`${label}: ${short(text)} was rounded to ${rounded}.`);
		return rounded;
	}

	/** A lever's setting in its unit. */
	lever(key: LeverKey, text: string): number | undefined {
		const { label, low, high } = LEVERS[key];
		return this.number(label, text, [low, high], undefined, (value) => formatLever(key, value));
	}

	/** Tells of every name that is not known. */
	unknown(isKnown: (name: string) => boolean): void {
		for (const name of this.#values.keys())
			if (!isKnown(name)) this.tell(`“${name}” means nothing here.`);
	}
}
