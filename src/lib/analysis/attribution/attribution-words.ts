import { formatValue, OUTCOMES } from '$lib/model';
import { formatChange, isPlural, leverName, listed, saysNothing } from '../change-words';
import type { AttributedPart, Attribution } from './attribution';
import { isOfModel, type Mover } from './movers';

/** Changes that do less than this share of what all do are named together. */
const SMALL = 0.02;

/** A change inside a sentence, in the singular: "openness of frontier labs". */
export const moverName = (mover: Mover): string =>
	isOfModel(mover)
		? { assumptions: 'changing assumptions', cuts: 'changing which links are cut' }[mover]
		: leverName(mover);

/** Where each change stands in the sentence: by name with what it does, or among the rest. */
export function namedParts({ outcome, parts }: Attribution): {
	named: AttributedPart[];
	rest: AttributedPart[];
} {
	const all = parts.reduce((sum, { effect }) => sum + Math.abs(effect), 0);
	const isNamed = ({ effect }: AttributedPart) =>
		Math.abs(effect) >= SMALL * all && !saysNothing(formatChange(outcome, effect));
	return { named: parts.filter(isNamed), rest: parts.filter((part) => !isNamed(part)) };
}

/**
 * The attribution in words: "Lag of open models in 2040 falls from 21 months to 8.1 months. Openness of frontier labs
 * takes away 9.1 months and research done together 2.8 months; the wait before open weights adds 1.2 months. …"
 */
export function attributionWords(attribution: Attribution): string {
	const { outcome, year, before, after, parts, interactionShare } = attribution;
	const subject = `${OUTCOMES[outcome].label} in ${year}`;
	if (!Number.isFinite(before) || !Number.isFinite(after))
		return `${subject} ${isPlural(outcome) ? 'mean' : 'means'} nothing in one of the two scenarios.`;
	if (parts.length === 0) return 'The two scenarios set every lever alike.';
	const all = parts.some(({ mover }) => isOfModel(mover)) ? 'Changes' : 'Levers';
	const sentences = [`${subject} ${courseOf(attribution)}.`, ...whoDoesWhat(attribution)];
	const together = Math.round(interactionShare * 100);
	if (parts.length > 1 && saysSomething(attribution))
		sentences.push(
			together === 0
				? 'The effects simply add up.'
				: `${all} acting together make up ${together}% of it: so much would be missed by moving one at a time.`
		);
	return sentences.join(' ');
}

function courseOf({ outcome, before, after }: Attribution): string {
	const [from, to] = [formatValue(outcome, before), formatValue(outcome, after)];
	const ending = isPlural(outcome) ? '' : 's';
	if (from === to) return `stay${ending} at ${from}`;
	return `${after > before ? 'rise' : 'fall'}${ending} from ${from} to ${to}`;
}

const saysSomething = (attribution: Attribution): boolean =>
	namedParts(attribution).named.length > 0;

function whoDoesWhat(attribution: Attribution): string[] {
	const { outcome } = attribution;
	const { named, rest } = namedParts(attribution);
	if (named.length === 0) return ['Nothing that differs does anything to speak of.'];
	const upward = named.filter(({ effect }) => effect > 0);
	const downward = named.filter(({ effect }) => effect < 0);
	const clauses = (
		attribution.after >= attribution.before ? [upward, downward] : [downward, upward]
	)
		.filter((side) => side.length > 0)
		.map((side) => listed(side.map((part, index) => doing(part, index === 0))));
	const sentences = [capitalized(`${clauses.join('; ')}.`)];
	if (rest.length > 0) sentences.push(othersDo(rest));
	return sentences;

	function doing({ mover, effect }: AttributedPart, first: boolean): string {
		const verb = first ? (effect > 0 ? ' adds' : ' takes away') : '';
		return `${moverName(mover)}${verb} ${formatChange(outcome, effect)}`;
	}

	function othersDo(parts: readonly AttributedPart[]): string {
		const sum = parts.reduce((all, { effect }) => all + effect, 0);
		const words = formatChange(outcome, sum);
		const noun = parts.some(({ mover }) => isOfModel(mover)) ? 'change' : 'lever';
		const who = parts.length === 1 ? `One more ${noun}` : `${parts.length} more ${noun}s`;
		if (saysNothing(words)) return `${who} ${parts.length === 1 ? 'does' : 'do'} next to nothing.`;
		const verb = sum > 0 ? 'add' : 'take';
		return `${who} ${verb}${parts.length === 1 ? 's' : ''}${sum > 0 ? '' : ' away'} ${words}${parts.length === 1 ? '' : ' between them'}.`;
	}
}

const capitalized = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
