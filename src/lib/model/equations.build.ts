import { fileURLToPath } from 'node:url';
import { readSectors } from '../../build/read-equations';

const sectors = readSectors(fileURLToPath(new URL('./sectors', import.meta.url)));

/** What each sector is about, by the name of its file. */
export const SECTORS = sectors.map(({ id, name, sentence, reason }) => ({
	id,
	name,
	sentence,
	reason
}));

/** Every equation of the model, sector by sector, as its file states it. */
export const EQUATIONS = sectors.flatMap(({ equations }) => equations);
