import { type Levers, type OutcomeKey, OUTCOMES, type Run, simulate, valueAt } from '$lib/model';
import type { Model } from '../ensemble';
import { type Factor, settingAt } from './factors';

/** An outcome on 1 January of a year. */
export type Output = { readonly outcome: OutcomeKey; readonly year: number };

/**
 * A model, the published one where left out, as a function of shares of its factors: gives each output on the scale it is drawn on, so an outcome read in
 * powers of ten as its natural logarithm.
 */
export function outputsOf(
	factors: readonly Factor[],
	outputs: readonly Output[],
	levers: Partial<Levers> = {},
	{ parameters, cuts }: Model = {}
): (shares: Float64Array) => number[] {
	return (shares) => {
		const setting = settingAt(factors, shares, levers);
		const options = { parameters: { ...parameters, ...setting.parameters }, cuts };
		return scaledOutputs(simulate(setting.levers, options), outputs);
	};
}

/** Outputs of a run, each on the scale it is drawn on. */
export function scaledOutputs(run: Run, outputs: readonly Output[]): number[] {
	return outputs.map(({ outcome, year }) => {
		const value = valueAt(run, outcome, year);
		return OUTCOMES[outcome].scale === 'log' ? Math.log(value) : value;
	});
}
