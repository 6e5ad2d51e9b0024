import type { Plugin } from 'vite';

const INSTEAD = '\0number-scales';
/** The same formula as d3-interpolate's own, so that server and browser draw the same digits. */
const NUMBERS = `
export { piecewise } from 'd3-interpolate';
export const interpolateNumber = (a, b) => ((a = +a), (b = +b), (t) => a * (1 - t) + b * t);
export const interpolateRound = (a, b) => ((a = +a), (b = +b), (t) => Math.round(a * (1 - t) + b * t));
export const interpolate = interpolateNumber;
`;

/**
 * Scales here lead from numbers to numbers; every colour is a token of the style sheet. So `d3-scale` is given
 * interpolation of numbers only, and the parsers and spaces of colour it would otherwise bring along (6 kB after
 * compression, on every page) stay out of the browser.
 */
export function numberScales(): Plugin {
	return {
		name: 'number-scales',
		enforce: 'pre',
		resolveId: (id, importer) =>
			id === 'd3-interpolate' && importer?.includes('/d3-scale/') ? INSTEAD : null,
		load: (id) => (id === INSTEAD ? NUMBERS : null)
	};
}
