import { hardwareProgress } from '../functions';
import type { Equations, Parameters, Stocks } from '../types';

/**
 * Hardware: what a dollar of compute buys, and how much is installed.
 * Progress is steady to 2025 and slows from there; chips are bought with the compute share of investment and retire.
 */
export function hardware(
	time: number,
	{ aiInvestment, computeShare, industryChips, publicChips }: Stocks,
	{
		hardwareGrowth,
		hardwareSlowdownYears,
		flopPerDollar2023,
		outlayPerChip2025,
		chipRetirement
	}: Parameters,
	{ hardwareIn2023, hardwareIn2025 }: Equations<'beginning'>,
	{ publicComputeBudget }: Equations<'setting'>
) {
	/** ln · lh. Growth of FLOP per dollar since 2012. */
	const hardwareLevel = hardwareProgress(time, hardwareGrowth, hardwareSlowdownYears);
	/** 1/year · gHwN. How fast FLOP per dollar grows. */
	const hardwarePace =
		time <= 2025
			? hardwareGrowth
			: hardwareGrowth * Math.exp(-(time - 2025) / hardwareSlowdownYears);
	/** FLOP per USD (2023) · fpd. Training compute that a dollar buys. */
	const flopPerDollar = flopPerDollar2023 * Math.exp(hardwareLevel - hardwareIn2023);
	/** H100-equivalents per USD (2023) · k. Installed compute that a dollar buys. */
	const chipsPerDollar = Math.exp(hardwareLevel - hardwareIn2025) / outlayPerChip2025;
	/** billion USD (2023) a year · capex. What the industry spends on compute. */
	const computeOutlay = computeShare * aiInvestment;
	/** H100-equivalents a year. Chips installed by industry, less those retired. */
	const industryChipsChange = computeOutlay * 1e9 * chipsPerDollar - chipRetirement * industryChips;
	/** H100-equivalents a year. Public chips installed, less those retired. */
	const publicChipsChange =
		publicComputeBudget * 1e9 * chipsPerDollar - chipRetirement * publicChips;
	/** share. Public and academic share of all installed chips. */
	const publicChipShare = publicChips / (publicChips + industryChips);

	return {
		hardwareLevel,
		hardwarePace,
		flopPerDollar,
		chipsPerDollar,
		computeOutlay,
		industryChipsChange,
		publicChipsChange,
		publicChipShare
	};
}
