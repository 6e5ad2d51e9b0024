import { formatValue, type LinkId, LINKS, NODES, type Run, valueAt } from '$lib/model';

/** A link as "Capability → Products in use". */
export function arrowWords(id: LinkId): string {
	const { from, to } = LINKS[id];
	return `${NODES[from].label} → ${NODES[to].label}`;
}

/** What is cut, said briefly. */
const missing = (cuts: readonly LinkId[]): string =>
	cuts.length === 1 && cuts[0] ? arrowWords(cuts[0]) : `${cuts.length} links`;

/** Money and repeated work in a year, or what the cuts have made of the money. Without the stars of a title the words stand as they are. */
export function finding(whole: Run, cut: Run, cuts: readonly LinkId[], year: number): string {
	const money = (run: Run) => formatValue('aiInvestment', valueAt(run, 'aiInvestment', year));
	const repeated = (run: Run) =>
		formatValue('duplicatedEffort', run.readouts['rivalDuplication']?.[(year - 2012) * 4] ?? NaN);
	if (cuts.length === 0)
		return `In ${year}, *${money(whole)}* flows into AI, and *${repeated(whole)}* of applied research repeats a rival’s`;
	const [now, before] = [money(cut), money(whole)];
	if (now !== before)
		return `Without *${missing(cuts)}*, investment in ${year} is *${now}* instead of *${before}*`;
	return `Without *${missing(cuts)}*, investment in ${year} is *${now}* as before; *${repeated(cut)}* of applied research repeats a rival’s${
		repeated(cut) === repeated(whole) ? '' : ` instead of *${repeated(whole)}*`
	}`;
}

/** The pace of research in a year, with and without the cuts. */
export function paceWords(whole: Run, cut: Run, cuts: readonly LinkId[], year: number): string {
	const pace = (run: Run) => formatValue('researchPace', valueAt(run, 'researchPace', year));
	if (cuts.length === 0 || pace(cut) === pace(whole)) return `Research moves ${pace(cut)}.`;
	return `Research moves ${pace(cut)}; with nothing cut, ${pace(whole)}.`;
}
