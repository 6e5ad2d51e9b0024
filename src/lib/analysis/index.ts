/** Questions asked of the model. This is the only door; answers are pure, whoever computes them: page, worker, Node. */
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
export { type Goal, goalMargins, meets, shareMet } from './goals';
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
