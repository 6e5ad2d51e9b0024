import { fileURLToPath } from 'node:url';
import { readSectors } from '../../build/read-equations';
import { SECTOR_ORDER } from './order';

const read = readSectors(fileURLToPath(new URL('./sectors', import.meta.url)));
const sectors = SECTOR_ORDER.map((name) => {
	const sector = read.find((one) => one.name === name);
	if (!sector) throw new Error(`src/lib/model/sectors has no sector called '${name}'`);
	return sector;
});
if (read.length > sectors.length)
	throw new Error('src/lib/model/sectors has a sector that src/lib/model/order.ts does not name');

/** What each sector is about; in an order in which each can be computed from those before. */
export const SECTORS = sectors.map(({ id, name, sentence, reason }) => ({
	id,
	name,
	sentence,
	reason
}));

/** Every equation of the model as its file states it; in an order in which each can be computed from those before, the stocks, levers and parameters. */
export const EQUATIONS = sectors.flatMap(({ equations }) => equations);
