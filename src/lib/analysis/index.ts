/** Questions asked of the model. This is the only door; answers are pure, whoever computes them: page, worker, Node. */
export { compareEnsembles, type Comparison } from './calibration/compare-ensembles';
export { type Fit, fitFrom, scatteredStart } from './calibration/fit';
export { type Search } from './calibration/least-squares';
export { type Cost, costOf, type Problem } from './calibration/objective';
export {
	before,
	missOf,
	modelled,
	type Observation,
	type ObservedScale,
	since
} from './calibration/observations';
export { placesOf, type Prior, priorsOf } from './calibration/parameter-space';
export { type Draw, drawWorld, KEPT_BELOW } from './calibration/randomized-likelihood';
export {
	BATCHES,
	type Bands,
	type BandsByOutcome,
	type BandsProgress,
	type Member,
	QUANTILES,
	quantile,
	readMembers,
	spread
} from './ensemble';
export { finish } from './finish';
export { FIT_IDS, type FitId, FITS } from './fits';
export { type Goal, goalMargins, meets, shareMet } from './goals';
export { hindcast, type SeriesHindcast } from './hindcast/hindcast';
export { naiveTrend } from './hindcast/naive-trend';
export { type Score } from './hindcast/score';
export { normalFrom, randomFrom } from './random';
export {
	INVESTMENTS,
	MAP_FIRST_YEAR,
	MAP_LAST_YEAR,
	mapResponses,
	OPENNESSES,
	planeOf,
	planeOfLevers,
	readPlane,
	type ResponseMap,
	TODAYS_PLANE
} from './response-map';
