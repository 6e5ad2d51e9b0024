/** What is used of `@bramus/specificity`, whose own types its package does not export. */
declare module '@bramus/specificity/core' {
	/** One specificity for each selector of a list. Throws where the list cannot be read. */
	export function calculate(
		selector: string
	): { toObject(): { a: number; b: number; c: number } }[];
}
