/** The part of Citation.js that is used here; the packages come without types. */
declare module '@citation-js/core' {
	/** One record of CSL-JSON, as far as it is filled in or read here. */
	export type CslRecord = {
		id: string;
		'citation-key'?: string;
		type: string;
		title: string;
		author?: { literal?: string; family?: string }[];
		publisher?: string;
		'container-title'?: string;
		URL: string;
		issued?: { 'date-parts': number[][] };
		note?: string;
	};

	export class Cite {
		/** Takes records, or text in a format that some plugin reads. Throws on text it cannot read. */
		constructor(data: CslRecord[] | string);
		readonly data: CslRecord[];
		format(kind: 'bibtex'): string;
	}

	export const plugins: {
		config: { get(name: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } };
	};
}

declare module '@citation-js/plugin-bibtex' {}
