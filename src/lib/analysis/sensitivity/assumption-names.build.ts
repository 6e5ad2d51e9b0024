import { type ParameterName, PARAMETERS } from '$lib/model';
import { inSentence } from '../change-words';

/** Assumptions whose meaning, as the table of parameters states it, is too long for a sentence or needs its neighbours. */
const SHORTER: Partial<Record<ParameterName, string>> = {
	agendaOverlap: 'how far the agendas of rivals overlap',
	algorithmicDifficulty: 'how much harder algorithms get to improve',
	appliedReturns: 'what more applied research returns',
	assistanceCeiling: 'how far AI can speed up research',
	assistanceSteepness: 'how steeply help by AI sets in',
	basicReturns: 'what more basic research returns',
	capabilityAtHalfAssistance: 'when help by AI has half its effect',
	gapAtHalfUse: 'the gap at which open models lose half their use',
	investmentCeiling: 'the ceiling of investment',
	largestAlgorithmicPriceFall: 'how far algorithms can bring prices down',
	strategicDevelopers: 'how many developers survive for strategic reasons',
	tuningBudgetSteepness: 'how alike the budgets for adapting models are',
	valueCeiling: 'the ceiling of what the world could spend on AI'
};

/** Every assumption in words, as it stands inside a sentence. Without its sources, which a ranking does not need. */
export const ASSUMPTION_NAMES = Object.fromEntries(
	Object.entries(PARAMETERS).map(([name, { meaning }]) => {
		const words = SHORTER[name as ParameterName] ?? meaning;
		return [name, inSentence(words.replace(/\.$/, '').replace(/ \(ln.*\)$/, ''))];
	})
) as Record<ParameterName, string>;
