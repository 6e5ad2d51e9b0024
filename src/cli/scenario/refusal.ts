/** A question that cannot be answered as it was put: told in one line, and the command ends with 2. */
export class Refusal extends Error {
	constructor(words: string) {
		super(words.replace(/\s+/g, ' '));
	}
}

/** A word of the person's as it is repeated to them; long ones are cut. */
export const quoted = (word: string): string =>
	`'${word.length > 40 ? `${word.slice(0, 40)}…` : word}'`;
