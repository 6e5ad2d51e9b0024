import { finish, mapResponses, planeOf } from '$lib/analysis';
import { defaultLevers } from '$lib/model';
import type { Plane } from './plane';

/** Digits that count: a hundredth of the distance between two contours. */
const DIGITS = 4;

const map = finish(mapResponses(defaultLevers()));

/** The plane that is drawn before any script runs; the others are computed when somebody asks for them. */
export const BUILT: Plane = {
	outcome: 'openClosedLag',
	year: 2040,
	values: Array.from(planeOf(map, 'openClosedLag', 2040), (value) =>
		Number(value.toPrecision(DIGITS))
	)
};
