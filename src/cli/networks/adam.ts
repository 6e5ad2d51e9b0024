/** Steps down a slope, each parameter at a pace of its own (Adam, Kingma and Ba 2014). Returns the step. */
export function adam(parameters: Float64Array, pace: number) {
	const [KEEP, KEEP_SQUARE, SMALL] = [0.9, 0.999, 1e-8];
	const mean = new Float64Array(parameters.length);
	const square = new Float64Array(parameters.length);
	let keptMean = 1;
	let keptSquare = 1;
	/** Moves the parameters in place against the gradient; `share` of the pace is taken. */
	return function step(gradient: Float64Array, share = 1) {
		keptMean *= KEEP;
		keptSquare *= KEEP_SQUARE;
		for (let at = 0; at < parameters.length; at++) {
			const slope = gradient[at] ?? NaN;
			const soFar = (mean[at] = KEEP * (mean[at] ?? NaN) + (1 - KEEP) * slope);
			const size = (square[at] =
				KEEP_SQUARE * (square[at] ?? NaN) + (1 - KEEP_SQUARE) * slope ** 2);
			parameters[at] =
				(parameters[at] ?? NaN) -
				(share * pace * (soFar / (1 - keptMean))) / (Math.sqrt(size / (1 - keptSquare)) + SMALL);
		}
	};
}
