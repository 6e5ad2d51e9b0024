/**
 * The sectors' functions in the order in which they can be computed: what comes later takes from what came before.
 * The first runs once, before the clock starts; the last when it has stopped; the others, in the order of `system`, at every step.
 */
export const SECTOR_ORDER = [
	'beginning',
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
	'openEcosystem',
	'measures'
] as const;
