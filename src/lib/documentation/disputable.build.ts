import { inWords } from '../../build/typeset-symbols';
import { PARAMETERS } from '$lib/model';

/** Assumptions that have a range: what a reader may disagree with inside it. */
export const DISPUTABLE = Object.entries(PARAMETERS).flatMap(
	([name, { value, low, high, unit, meaning, confidence }]) =>
		low === undefined || high === undefined
			? []
			: [{ name, label: inWords(name), value, low, high, unit, meaning, confidence }]
);
