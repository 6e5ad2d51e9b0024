import { TODAY } from '../today';
import type { Equations, Parameters, Stocks } from '../types';

/**
 * Openness: what labs disclose.
 * The more there is to lose, the less they share of their own accord; norms, duties and joint research push back.
 */
export function openness(
	{ labOpenness, commercialShare }: Stocks,
	{
		lowStakesOpenness,
		highStakesOpenness,
		secrecyRunCost,
		secrecySteepness,
		opennessAdjustmentYears,
		mandateOpennessGain
	}: Parameters,
	{ askedOpenness, pressureToSell, jointResearchShare, mandateStrength }: Equations<'setting'>,
	{ frontierCost }: Equations<'frontier'>
) {
	/** 1 · stake. What is at stake in a frontier run: its cost, weighed by how commercial research is. */
	const stakes = pressureToSell * (commercialShare / 0.5) * (frontierCost / secrecyRunCost);
	/** share · Oendo. Openness that incentives alone would give. */
	const incentiveOpenness =
		highStakesOpenness +
		(lowStakesOpenness - highStakesOpenness) / (1 + Math.pow(stakes, secrecySteepness));
	/** share. How far the lever leaves room for incentives: all of it from today's position up. */
	const incentiveRoom = askedOpenness >= TODAY.openness ? 1 : askedOpenness / TODAY.openness;
	/** share. Openness that incentives and the lever give together. */
	const normOpenness =
		askedOpenness >= TODAY.openness
			? incentiveOpenness +
				((1 - incentiveOpenness) * (askedOpenness - TODAY.openness)) / (1 - TODAY.openness)
			: incentiveOpenness * incentiveRoom;
	/** share · Otar. Openness that labs tend to, duties included. */
	const intendedOpenness =
		normOpenness + mandateOpennessGain * mandateStrength * (1 - normOpenness) * incentiveRoom;
	/** 1/year. Practice follows intention. */
	const labOpennessChange = (intendedOpenness - labOpenness) / opennessAdjustmentYears;
	/** share · share. Frontier work that rivals can see, published or done together. */
	const sharedWork = 1 - (1 - labOpenness) * (1 - jointResearchShare);

	return {
		stakes,
		incentiveOpenness,
		incentiveRoom,
		normOpenness,
		intendedOpenness,
		labOpennessChange,
		sharedWork
	};
}
