import { readFileSync } from 'node:fs';
import { type Bands, finish, readMembers, spread } from '$lib/analysis';
import { defaultLevers, OUTCOME_KEYS, type OutcomeKey } from '$lib/model';

/** Digits that count: finer than a line is drawn. */
const DIGITS = 4;

const all = finish(
	spread(
		defaultLevers(),
		OUTCOME_KEYS,
		readMembers(readFileSync('src/lib/scenario/ensemble.json', 'utf8'))
	)
);

/** The bands of one outcome under the status quo, rounded. */
function bands(outcome: OutcomeKey): Bands {
	const found = all[outcome];
	if (!found) throw new Error(`no bands of ${outcome}`);
	return {
		...found,
		quantiles: found.quantiles.map((line) => line.map((value) => Number(value.toPrecision(DIGITS))))
	};
}

// One export each, so that a page carries the bands it draws and no others.
export const frontierCompute = bands('frontierCompute');
export const frontierCost = bands('frontierCost');
export const labsThatCanPay = bands('labsThatCanPay');
export const capability = bands('capability');
export const openCapability = bands('openCapability');
export const openClosedLag = bands('openClosedLag');
export const openClosedGap = bands('openClosedGap');
export const researchPace = bands('researchPace');
export const duplicatedEffort = bands('duplicatedEffort');
export const transparency = bands('transparency');
export const auditCoverage = bands('auditCoverage');
export const commercialShare = bands('commercialShare');
export const basicResearch = bands('basicResearch');
export const computeConcentration = bands('computeConcentration');
export const topFirmShare = bands('topFirmShare');
export const academicModelShare = bands('academicModelShare');
export const academicTalentShare = bands('academicTalentShare');
export const capabilityPrice = bands('capabilityPrice');
export const fineTuningOrganizations = bands('fineTuningOrganizations');
export const aiInvestment = bands('aiInvestment');
export const aiRevenue = bands('aiRevenue');
export const labOpenness = bands('labOpenness');
export const alternativeMaturity = bands('alternativeMaturity');
