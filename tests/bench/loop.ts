import { readSectors } from '../../src/build/read-equations';
import { defaultParameters, LEVER_KEYS } from '$lib/model';
import { SECTOR_ORDER } from '$lib/model/order';
import { STOCK_NAMES } from '$lib/model/stocks';
import { TODAY } from '$lib/model/today';
import { straightLine } from './straight-line';

const sectors = readSectors('src/lib/model/sectors');
const equations = (name: string) => sectors.find((one) => one.name === name)?.equations ?? [];

/** JavaScript of the loop that the model is raced against, from the equations as they stand. */
export const LOOP = straightLine({
	before: equations('beginning'),
	during: SECTOR_ORDER.slice(1, -1).flatMap(equations),
	after: equations('measures'),
	stocks: STOCK_NAMES,
	parameters: Object.keys(defaultParameters()),
	levers: LEVER_KEYS,
	today: TODAY
});
