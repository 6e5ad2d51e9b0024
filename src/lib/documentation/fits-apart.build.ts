import {
	before,
	compareFits,
	costOf,
	factorName,
	FIRST_FIT,
	FITS,
	hindcast,
	placesOf,
	priorsOf
} from '$lib/analysis';
import type { Table } from '$lib/charts/table';
import { OBSERVATIONS } from '$lib/facts/history.build';
import { type ParameterName, PARAMETERS, type Parameters, simulate } from '$lib/model';
import { costWords, distanceWords, heldOutWords } from './fits-apart-words';
import { inPowersOfTen, isFarFromOne } from './trace-words';

/** The year before which both fits stop. */
const CUT = 2024;

const ours = FITS[CUT].parameters;
const problem = { observations: before(OBSERVATIONS, CUT), priors: priorsOf('fitted') };
const compared = compareFits(problem, ours, FIRST_FIT);
const named = (name: ParameterName) => factorName({ kind: 'parameter', name });

/** What the fit of the hindcast shares with the one the model was specified with, in sentences. */
export const FITS_APART_WORDS = {
	cost: costWords(compared, costOf(problem, placesOf(problem.priors, {})).total),
	distance: distanceWords(compared, named),
	heldOut: heldOutWords(typicalMiss(ours), typicalMiss(FIRST_FIT))
};

/** Every free parameter in both fits, the furthest apart first. */
export const FITS_APART: Table = {
	caption: `Free parameters in two fits to what was known before ${CUT}. Apart: standard deviations of the prior by which ours lies above the first.`,
	columns: [
		{ id: 'parameter', label: 'Parameter' },
		{ id: 'symbol', label: 'Symbol' },
		{ id: 'unit', label: 'Unit' },
		{ id: 'first', label: 'First fit' },
		{ id: 'ours', label: 'Ours' },
		{ id: 'apart', label: 'Apart' }
	],
	rows: compared.apart.map(({ name, one, other, deviations }) => [
		named(name),
		PARAMETERS[name].symbol,
		PARAMETERS[name].unit,
		printedValue(other),
		printedValue(one),
		Number(deviations.toFixed(2))
	])
};

/** Four digits; far from one, with a power of ten. */
function printedValue(value: number): number | string {
	return isFarFromOne(value) ? inPowersOfTen(value, 4) : Number(value.toPrecision(4));
}

/** Root of the mean squared miss of what was held out, series counting alike, in deviations of the measurement. */
function typicalMiss(parameters: Partial<Parameters>): number {
	const scores = hindcast(simulate({}, { parameters }), OBSERVATIONS, CUT).flatMap(({ heldOut }) =>
		heldOut ? [heldOut.deviations ** 2] : []
	);
	return Math.sqrt(scores.reduce((sum, one) => sum + one, 0) / scores.length);
}
