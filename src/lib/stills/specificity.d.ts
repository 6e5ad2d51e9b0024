/** What is used of `@bramus/specificity`, whose own types its package does not export. */
declare module '@bramus/specificity' {
	/** How much a selector of style sheets weighs: names, classes, types. */
	export default class Specificity {
		/** One for each selector of a list. Throws where the list cannot be read. */
		static calculate(selector: string): Specificity[];
		toObject(): { a: number; b: number; c: number };
	}
}
