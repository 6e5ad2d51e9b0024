import { formatValue, LEVERS, type LeverKey, OUTCOMES, type OutcomeKey } from '$lib/model';

/** The size of a change of an outcome as people say it: "3.2 months", "12 percentage points". In the outcome's unit. */
export function formatChange(outcome: OutcomeKey, change: number): string {
	const words = formatValue(outcome, Math.abs(change));
	if (OUTCOMES[outcome].format.kind !== 'percent') return words;
	const points = words.replace('%', '');
	return `${points} percentage ${points === '1' ? 'point' : 'points'}`;
}

/** True where words of a number hold no digit but zeros: then it rounds to nothing. */
export const saysNothing = (words: string): boolean =>
	!/[1-9]/.test(words.replace(/10[⁰¹²³⁴-⁹]+/, ''));

/** A label as it stands inside a sentence: "AI" keeps its capitals. */
export const inSentence = (label: string): string =>
	label.replace(/^[A-Z](?=[a-z’ ])/, (letter) => letter.toLowerCase());

/** A lever's name inside a sentence. */
export const leverName = (lever: LeverKey): string => inSentence(LEVERS[lever].label);

/** An outcome's name inside a sentence. */
export const outcomeName = (outcome: OutcomeKey): string => inSentence(OUTCOMES[outcome].label);

/** "one", "one and two", "one, two and three". */
export const listed = (some: readonly string[]): string =>
	some.length < 2 ? some.join('') : `${some.slice(0, -1).join(', ')} and ${some.at(-1)}`;

/** True of an outcome whose name is a plural: verbs go by it. */
export const isPlural = (outcome: OutcomeKey): boolean =>
	/^(Labs|Researchers|Organizations) /.test(OUTCOMES[outcome].label);
