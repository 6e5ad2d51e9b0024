import { EQUATIONS } from './equations.build';
import { LEVER_KEYS, LEVERS } from './levers';
import { PARAMETERS } from './parameters.build';
import { STOCK_NAMES, STOCKS } from './stocks';
import { readUnit, type Unit } from './units';
import { checkUnits } from './units-check';

/** Units of everything an equation may name besides equations. */
export const UNITS_BY_NAME: Readonly<Record<string, Unit>> = {
	...Object.fromEntries(STOCK_NAMES.map((name) => [name, readUnit(STOCKS[name].unit)])),
	...Object.fromEntries(
		Object.entries(PARAMETERS).map(([name, { unit }]) => [name, readUnit(unit)])
	),
	...Object.fromEntries(
		LEVER_KEYS.flatMap((key) => [
			[key, readUnit(LEVERS[key].unit)],
			[`today.${key}`, readUnit(LEVERS[key].unit)]
		])
	),
	time: readUnit('year'),
	// What a run was like: see `Past`.
	logPublicEfficiencyIn2023: readUnit('ln'),
	markupIn2023: readUnit('1'),
	logPublicEfficiencyInMid2025: readUnit('ln'),
	markupInMid2025: readUnit('1'),
	timeOfFrontierAtOpenCapability: readUnit('year')
};

const findings = checkUnits(EQUATIONS, UNITS_BY_NAME);
const wrong = findings.filter(({ problem }) => problem !== undefined);
if (wrong.length > 0)
	throw new Error(
		`units do not go together:\n${wrong.map(({ equation, problem }) => `${equation}: ${problem}`).join('\n')}`
	);

/** What the check of units found when the site was built: it stops the build where an equation is wrong. */
export const UNIT_CHECK = {
	equations: findings.length,
	/** Equations that needed nothing to be declared. */
	strict: findings.filter(({ declared }) => declared.length === 0).length,
	declared: findings.flatMap(({ declared }) => declared)
};
