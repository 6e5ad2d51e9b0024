import { readSectors } from '../../src/build/read-equations';

/** The sectors as their files state them. */
export const SECTORS = readSectors('src/lib/model/sectors');
