import { formatLever, type Levers, LEVERS } from '$lib/model';
import { countOf, type Standing, TOLD } from '../future-compare/standing';
import { billWords, tradeWords } from '../future-compare/words';
import type { Remedy } from './remedies';

/** A remedy with how every outcome stands after it. */
export type Judged = { remedy: Remedy; standings: readonly Standing[] };

/** The setting of a remedy alone. */
export const settingOf = ({ lever, end }: Remedy): Partial<Levers> => ({
	[lever]: LEVERS[lever][end]
});

/** True where nothing that is counted pays for a remedy: no outcome worse, no private money lost, no public bill. */
const isFree = ({ remedy, standings }: Judged): boolean =>
	standings.every(({ better }) => better !== false) &&
	standings.every(({ outcome, place }) => outcome !== 'aiInvestment' || place >= -TOLD) &&
	billWords(settingOf(remedy)) === '';

/** The one that makes most outcomes better; of equals, the one that makes fewer worse. */
export const bestOf = (judged: readonly Judged[]): Judged | undefined =>
	[...judged].sort((a, b) => {
		const [one, other] = [countOf(a.standings), countOf(b.standings)];
		return other.better - one.better || one.worse - other.worse;
	})[0];

/** What the figure finds, with what depends on the scenario between asterisks. */
export function remediesTitle(judged: readonly Judged[], year: number): string {
	const free = judged.filter(isFree).length;
	const best = bestOf(judged);
	const count = best && countOf(best.standings);
	const costs =
		free === 0
			? 'No remedy is free'
			: `*${free}* of ${judged.length} remedies ${free === 1 ? 'costs' : 'cost'} nothing that is counted here`;
	return best && count && count.better > 0
		? `${costs}; *${best.remedy.label.toLowerCase()}* helps most widely, on *${count.better}* of ${count.of} outcomes in ${year}`
		: `${costs}; none helps by ${year}`;
}

/** One remedy in words: what is moved, what it wins, what it gives up, what the public pays. */
export function remedyWords({ remedy, standings }: Judged) {
	const { lever, end } = remedy;
	const { label, default: today } = LEVERS[lever];
	return {
		id: lever,
		label: remedy.label,
		sentence: `${label} from ${formatLever(lever, today)} to ${formatLever(lever, LEVERS[lever][end])}.`,
		...tradeWords(standings, 'what is without it'),
		bill: billWords(settingOf(remedy))
	};
}
