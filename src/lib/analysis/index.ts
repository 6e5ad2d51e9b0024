/** Questions asked of the model. This is the only door; answers are pure, whoever computes them: page, worker, Node. */
export {
	attribute,
	type AttributedPart,
	type Attribution,
	type AttributionQuestion,
	MOST_EXACT
} from './attribution/attribution';
export { attributionWords, moverName, namedParts } from './attribution/attribution-words';
export { isOfModel, leversApart, modelsApart, type Mover } from './attribution/movers';
export { RunCache } from './attribution/run-cache';
export { exactShapley, type Part, sampledShapley, type Worth } from './attribution/shapley';
export { compareEnsembles, type Comparison } from './calibration/compare-ensembles';
export { compareFits, type FitComparison } from './calibration/compare-fits';
export { type Fit, fitFrom, scatteredStart } from './calibration/fit';
export { type Search } from './calibration/least-squares';
export { type Cost, costOf, MOST_DEVIATIONS, type Problem } from './calibration/objective';
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
	draw,
	type Draws,
	type Member,
	type Model,
	QUANTILES,
	quantile,
	readMembers,
	settled,
	spread
} from './ensemble';
export { asUnder, changed, difference, finding, judgement, standing } from './compare-words';
export { finish } from './finish';
export { FIRST_FIT, FIT_IDS, type FitId, FITS } from './fits';
export { type Goal, goalMargins, meets, shareMet } from './goals';
export { formatChange, inSentence } from './change-words';
export { type DatedGoal, type Evaluate, valuesByModel } from './goal-seek/gauge';
export { foundWords, goalWords } from './goal-seek/goal-words';
export { type Found, type Spot } from './goal-seek/seek';
export {
	NODES as PLANE_NODES,
	type PlaneAnswer,
	type PlaneQuestion,
	seekOnPlane
} from './goal-seek/seek-on-plane';
export { type LeversQuestion, seekOverLevers } from './goal-seek/seek-over-levers';
export { hindcast, type SeriesHindcast } from './hindcast/hindcast';
export { naiveTrend } from './hindcast/naive-trend';
export { type Score } from './hindcast/score';
export {
	LEVER_PLANE_FIRST_YEAR,
	type LeverPlane,
	leverPlaneIn,
	type LeverPlaneQuestion,
	mapLevers,
	nodesOf
} from './lever-plane';
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
export {
	type Factor,
	isGuess,
	PARAMETER_FACTORS,
	SLIDER_FACTORS,
	UNSETTLED_FACTORS,
	valueAtShare
} from './sensitivity/factors';
export { type Output, outputsOf } from './sensitivity/model-outputs';
export { morris, type MorrisEffect, type MorrisProblem } from './sensitivity/morris';
export { normalQuantile } from './sensitivity/normal-quantile';
export {
	type RankedFactor,
	rankFactors,
	type Ranking,
	type RankingQuestion,
	type Shares
} from './sensitivity/ranking';
export {
	aloneOf,
	factorName,
	namedFactors,
	type Ruler,
	rulerOf,
	rulersWords,
	rankingWords
} from './sensitivity/ranking-words';
export { type Estimate } from './sensitivity/resampling';
export { shuffled } from './sensitivity/shuffled';
export { sobol, type SobolIndices, type SobolProblem } from './sensitivity/sobol';
export {
	type ModelTables,
	traceAt,
	type TracedRun,
	type TraceNode,
	type Tracer,
	type TraceTree
} from './trace';
export { probeModel, rankAll, RANKED_YEAR, RANKINGS, type Rankings } from './sensitivity/rankings';
export { slidersAmongWorlds } from './sensitivity/worlds';
