import { OUTCOMES, type OutcomeKey } from '$lib/model';
import { MOST_OUTCOMES, type View } from '$lib/scenario/link';
import type { Scale } from './lines';

/** What the charts show until the reader chooses. */
export const USUAL_OUTCOMES: readonly [OutcomeKey, OutcomeKey] = ['frontierCost', 'openClosedLag'];
/** What further charts begin with. */
const FURTHER: readonly OutcomeKey[] = ['researchPace', 'auditCoverage', 'capability'];
/** What each chart is called. */
export const PLACES = ['First chart', 'Second chart', 'Third chart', 'Fourth chart'] as const;
/** How many charts there can be. */
export const CHART_COUNTS = [1, 2, 4] as const;
/** The year titles and headline numbers speak of until the reader chooses. */
export const USUAL_YEAR = 2035;
/** First and last year the year slider offers; a link may point further back. */
export const FIRST_LOOK = 2027;
export const LAST_LOOK = 2040;

/** The numbers in front: who can afford it, who can follow, who can check, and at what pace. */
export const HEADLINES: readonly OutcomeKey[] = [
	'frontierCost',
	'labsThatCanPay',
	'openClosedLag',
	'researchPace',
	'auditCoverage',
	'academicTalentShare'
];

/** What is looked at, as a link keeps it: [] where it is the usual. */
export type Look = { outcomes: OutcomeKey[]; views: View[] };

/** What the charts show, one outcome each, from the outcomes a link names; the usual ones where it names none. */
export function shownOutcomes(
	chosen: readonly OutcomeKey[]
): readonly [OutcomeKey, ...OutcomeKey[]] {
	const [first, ...others] = new Set(chosen);
	return first ? [first, ...others.slice(0, MOST_OUTCOMES - 1)] : USUAL_OUTCOMES;
}

/** Outcomes and views as a link keeps them. */
function kept(shown: readonly OutcomeKey[], views: readonly View[]): Look {
	const drawn = views.slice(0, shown.length);
	return {
		outcomes: shown.join() === USUAL_OUTCOMES.join() ? [] : [...shown],
		views: drawn.slice(0, drawn.findLastIndex((view) => view !== 'auto') + 1)
	};
}

const viewAt = (views: readonly View[], place: number): View => views[place] ?? 'auto';

/**
 * The look after one place is given another outcome. One already shown elsewhere changes places, and takes along how it
 * is drawn; of another one, only a change from the status quo is still drawn as that.
 */
export function withOutcome(
	shown: readonly OutcomeKey[],
	views: readonly View[],
	place: number,
	chosen: OutcomeKey
): Look {
	const elsewhere = shown.indexOf(chosen);
	const swapped = (index: number) =>
		index === place && elsewhere >= 0 ? elsewhere : index === elsewhere ? place : index;
	return kept(
		shown.map((outcome, index) => (index === place ? chosen : (shown[swapped(index)] ?? outcome))),
		shown.map((_, index) => {
			const view = viewAt(views, swapped(index));
			return index === place && elsewhere < 0 && view !== 'difference' ? 'auto' : view;
		})
	);
}

/** The look with so many charts: those shown so far, then others. */
export const withCount = (
	shown: readonly OutcomeKey[],
	views: readonly View[],
	count: number
): Look => kept([...new Set([...shown, ...USUAL_OUTCOMES, ...FURTHER])].slice(0, count), views);

/** The look after one place is drawn in another way. */
export const withView = (
	shown: readonly OutcomeKey[],
	views: readonly View[],
	place: number,
	chosen: View
): Look =>
	kept(
		shown,
		shown.map((_, index) => (index === place ? chosen : viewAt(views, index)))
	);

/** How an outcome is drawn when asked for a view: as usual where a log axis cannot hold its values. */
export function drawnAs(outcome: OutcomeKey, view: View, allPositive: boolean): Scale {
	const usual = OUTCOMES[outcome].scale;
	return view === 'auto' || (view === 'log' && !allPositive) ? usual : view;
}
