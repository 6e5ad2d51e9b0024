import { smoothStep } from '../functions';
import { TODAY } from '../today';
import type { Levers, Parameters } from '../types';

/**
 * The setting: the world outside the model, and where every lever stands at a time.
 * A lever leaves today's position at the policy's start and reaches the chosen one when its ramp is over.
 */
export function setting(
	time: number,
	{
		investment,
		openness,
		commercialPressure,
		transparencyMandate,
		antitrust,
		releaseDelay,
		publicCompute,
		academicPay,
		collaboration,
		efficiencyResearch,
		alternativeResearch,
		policyStart,
		policyRamp
	}: Levers,
	{
		worldGdp2025,
		worldGdpGrowth,
		initialPublicComputeBudget,
		publicComputeBudgetGrowth
	}: Parameters
) {
	/** billion USD (2023) a year · gdp. World output. */
	const worldGdp = worldGdp2025 * Math.exp(worldGdpGrowth * (time - 2025));
	/** share · w. How far the levers are on their way. */
	const policyPhase = smoothStep((time - policyStart) / policyRamp);
	/** 1 · invest. Investors' appetite, against today's. */
	const investmentAppetite = TODAY.investment + (investment - TODAY.investment) * policyPhase;
	/** share · open. Openness asked of frontier labs; at 0.15 it is left to their incentives. */
	const askedOpenness = TODAY.openness + (openness - TODAY.openness) * policyPhase;
	/** 1 · commPress. Pressure to sell, against today's. */
	const pressureToSell =
		TODAY.commercialPressure + (commercialPressure - TODAY.commercialPressure) * policyPhase;
	/** 1 · antitrust. Competition policy, from mergers to break-ups. */
	const competitionPolicy = TODAY.antitrust + (antitrust - TODAY.antitrust) * policyPhase;
	/** months · releaseDelay. Extra wait before open weights. */
	const releaseWait = TODAY.releaseDelay + (releaseDelay - TODAY.releaseDelay) * policyPhase;
	/** 1 · acadPay. Academic pay and grants, against today's. */
	const academicPayIndex = TODAY.academicPay + (academicPay - TODAY.academicPay) * policyPhase;
	/** share · collab. Frontier research that labs do together. */
	const jointResearchShare =
		TODAY.collaboration + (collaboration - TODAY.collaboration) * policyPhase;
	/** share · effShare. Non-commercial research that goes into efficiency. */
	const efficiencyResearchShare =
		TODAY.efficiencyResearch + (efficiencyResearch - TODAY.efficiencyResearch) * policyPhase;
	/** share · altShare. Non-commercial research that goes into other paradigms. */
	const alternativeResearchShare =
		TODAY.alternativeResearch + (alternativeResearch - TODAY.alternativeResearch) * policyPhase;
	/** billion USD (2023) a year. Public compute budget as it grew up to 2027. */
	const pastPublicComputeBudget =
		initialPublicComputeBudget *
		Math.exp(publicComputeBudgetGrowth * (Math.min(time, 2027) - 2012));
	/** billion USD (2023) a year · base. The same, led from 2027 to today's plans within two years. */
	const plannedPublicComputeBudget =
		pastPublicComputeBudget +
		(TODAY.publicCompute - pastPublicComputeBudget) * smoothStep((time - 2027) / 2);
	/** billion USD (2023) a year · pubCompute. Public compute budget with the lever; it cannot be less than nothing. */
	const publicComputeBudget = Math.max(
		0,
		plannedPublicComputeBudget + (publicCompute - TODAY.publicCompute) * policyPhase
	);
	/** share · mh. Duties already in law: the EU's, phased in over two years from the middle of 2025. */
	const enactedMandate = TODAY.transparencyMandate * smoothStep((time - 2025.5) / 2);
	/** share · mandate. Strength of transparency and audit duties, between none and full. */
	const mandateStrength = Math.min(
		1,
		Math.max(0, enactedMandate + (transparencyMandate - TODAY.transparencyMandate) * policyPhase)
	);

	return {
		worldGdp,
		policyPhase,
		investmentAppetite,
		askedOpenness,
		pressureToSell,
		competitionPolicy,
		releaseWait,
		academicPayIndex,
		jointResearchShare,
		efficiencyResearchShare,
		alternativeResearchShare,
		pastPublicComputeBudget,
		plannedPublicComputeBudget,
		publicComputeBudget,
		enactedMandate,
		mandateStrength
	};
}
