import { formatValue, type LinkId, LINKS, NODES, readoutAt, type Run, valueAt } from '$lib/model';

/** A link as "Capability → Products in use". */
export function arrowWords(id: LinkId): string {
	const { from, to } = LINKS[id];
	return `${NODES[from].label} → ${NODES[to].label}`;
}

/** What is cut, said briefly. */
const missing = (cuts: readonly LinkId[]): string =>
	cuts.length === 1 && cuts[0] ? arrowWords(cuts[0]) : `${cuts.length} links`;

/** What the cuts may have changed, in order of interest: what it is, and how it stands in a run and year. */
const SPOKEN: [name: string, said: (run: Run, year: number) => string][] = [
	['investment', (run, year) => formatValue('aiInvestment', readoutAt(run, 'aiInvestment', year))],
	['the pace of research', (run, year) => paceOf(run, year)],
	['repeated work', (run, year) => repeatedIn(run, year)]
];

const paceOf = (run: Run, year: number) =>
	formatValue('researchPace', valueAt(run, 'researchPace', year));
const repeatedIn = (run: Run, year: number) =>
	formatValue('duplicatedEffort', readoutAt(run, 'rivalDuplication', year));

/** Money and repeated work in a year; with links cut, the first thing they have changed in it. What depends on the settings stands between stars. */
export function finding(whole: Run, cut: Run, cuts: readonly LinkId[], year: number): string {
	const money = formatValue('aiInvestment', valueAt(whole, 'aiInvestment', year));
	if (cuts.length === 0)
		return `In ${year}, *${money}* flows into AI, and *${repeatedIn(whole, year)}* of applied research repeats a rival’s`;
	const changed = SPOKEN.find(([, said]) => said(cut, year) !== said(whole, year));
	if (!changed)
		return `Without *${missing(cuts)}*, ${year} looks much the same: *${money}* flows into AI, *${repeatedIn(cut, year)}* of applied research repeats a rival’s`;
	const [name, said] = changed;
	return `Without *${missing(cuts)}*, ${name} in ${year} is *${said(cut, year)}* instead of *${said(whole, year)}*`;
}

/** The pace of research in a year, with and without the cuts. */
export function paceWords(whole: Run, cut: Run, cuts: readonly LinkId[], year: number): string {
	const pace = (run: Run) => paceOf(run, year);
	if (cuts.length === 0 || pace(cut) === pace(whole)) return `Research moves ${pace(cut)}.`;
	return `Research moves ${pace(cut)}; with nothing cut, ${pace(whole)}.`;
}
