import { type LeverKey, type OutcomeKey, type ParameterName, PARAMETERS } from '$lib/model';
import { type Factor, SLIDER_FACTORS } from '$lib/analysis';

/** The outcomes of the reference files of sensitivity, by their symbols. */
export const RANKED: Readonly<Record<string, OutcomeKey>> = {
	Q: 'capability',
	pace: 'researchPace',
	lag: 'openClosedLag',
	dup: 'duplicatedEffort',
	U: 'auditCoverage',
	basic: 'basicResearch',
	acTal: 'academicTalentShare',
	hhi: 'computeConcentration',
	lnI: 'aiInvestment'
};

const LEVERS: Record<string, LeverKey> = { invest: 'investment', open: 'openness' };

/** The factor that a symbol of the reference files stands for. Throws on one the model does not have. */
export function factorOf(symbol: string): Factor {
	const slider = SLIDER_FACTORS.find(({ name }) => name === LEVERS[symbol]);
	if (slider) return slider;
	const found = Object.entries(PARAMETERS).find(([, parameter]) => parameter.symbol === symbol);
	if (!found) throw new Error(`no parameter has the symbol ${symbol}`);
	return { kind: 'parameter', name: found[0] as ParameterName };
}
