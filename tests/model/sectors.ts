import { readSectors } from '../../src/build/read-equations';

/** The sectors as their files state them. */
export const SECTORS = readSectors('src/lib/model/sectors');

/** Names of the sectors' functions in the order in which the system calls them. */
export const ORDER = [
	'setting',
	'hardware',
	'frontier',
	'talent',
	'focus',
	'openness',
	'oversight',
	'market',
	'alternatives',
	'ideas',
	'knowledge',
	'capital',
	'products',
	'openEcosystem'
];
