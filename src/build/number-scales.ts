import type { Plugin } from 'vite';

/** What d3-scale asks other packages for, and what the browser is given instead. */
const INSTEAD: Record<string, string> = {
	// The same formula as d3-interpolate's own, so that server and browser draw the same digits.
	'd3-interpolate': `
export { piecewise } from 'd3-interpolate';
export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t));
export const interpolate = interpolateNumber;
`,
	'd3-format': `
const refuse = () => { throw new Error('Scales print nothing here: use the formats of the model'); };
export { refuse as format, refuse as formatPrefix, refuse as formatSpecifier };
export { refuse as precisionFixed, refuse as precisionPrefix, refuse as precisionRound };
`
};

/**
 * Scales here lead from numbers to numbers: every colour is a token of the style sheet, and every printed number is
 * worded by the model. So d3-scale is given interpolation of numbers only, and no formats; the parsers and spaces of
 * colour and the format language it would otherwise bring along (7 kB after compression, on every page) stay out.
 */
export function numberScales(): Plugin {
	return {
		name: 'number-scales',
		enforce: 'pre',
		resolveId: (id, importer) =>
			INSTEAD[id] !== undefined && importer?.includes('/d3-scale/') ? `\0number-scales:${id}` : null,
		load: (id) => (id.startsWith('\0number-scales:') ? INSTEAD[id.slice(15)] : null)
	};
}
