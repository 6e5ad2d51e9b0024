import type { LinkId } from '$lib/model';
import type { Route } from './ways';

/** How links go where a straight one would meet something: between four columns, and between two on a phone. */
export const ROUTES: Partial<Record<LinkId, { wide?: Route; narrow?: Route }>> = {
	'frontier-run-capability': { wide: 26 },
	'openness-open-models': { wide: { shelf: 24, start: -28, end: -28 } },
	'capability-open-models': { narrow: { lane: 'right', out: 20, start: -14, end: 16 } },
	'investment-commercial': {
		wide: { corner: 'down', start: 0, end: 0 },
		narrow: { lane: 'right', out: 34, start: 14, end: -12 }
	},
	'capability-products': { narrow: { lane: 'right', out: 20, start: 16, end: -10 } },
	'possible-value-investment': { narrow: { lane: 'left', out: 17, start: 0, end: 12 } },
	'products-investment': { narrow: { lane: 'left', out: 28, start: 0, end: -16 } },
	'openness-duplication': { narrow: { lane: 'right', out: 19, start: 10, end: -6 } }
};
