import type { BandsByOutcome } from '$lib/analysis';
import type { OutcomeKey } from '$lib/model';
import { reader } from '$lib/scenario/reader.svelte';
import { frontierCost, openClosedLag } from '$lib/scenario/status-quo-bands.build';
import { ReaderEnsemble } from '$lib/widgets/reader-bands.svelte';
import { reach } from './reach.svelte';

/** Known before anything is asked: the status quo of what the charts usually show. */
const BUILT: BandsByOutcome = { frontierCost, openClosedLag };
const NONE: BandsByOutcome = {};

/** How long (ms) after a release the question waits for another change: keys pressed one after the other ask once. */
const SOON = 100;
/** How long (ms) an axis waits at most for the first answer, so that it settles once and not twice. */
const PATIENCE = 500;

/**
 * The ranges of the reader's scenario over the draws of the model's parameters, for what the charts show: asked for as
 * soon as nothing is held any more, and gone as soon as they are not of what is drawn. To be called while a component is
 * set up.
 */
export function stageBands(shown: () => readonly OutcomeKey[]) {
	const ranges = new ReaderEnsemble('bands');
	/** True from the moment a dial is held until the first answer can be expected. */
	let waits = $state(false);

	const isBuilt = $derived(reader.untouched && shown().every((outcome) => BUILT[outcome]));
	const now = $derived.by(() => {
		if (isBuilt) return BUILT;
		return (reader.held ? undefined : ranges.of(reader.world, shown())) ?? NONE;
	});
	const isSettling = $derived(waits && !ranges.failed && Object.keys(now).length === 0);

	const question = $derived({ world: reader.world, outcomes: [...shown()] });
	const ask = ({ world, outcomes } = question) => ranges.want(world, outcomes);

	$effect(() => {
		if (reader.held) {
			waits = true;
			return;
		}
		const patience = setTimeout(() => (waits = false), PATIENCE);
		return () => clearTimeout(patience);
	});
	$effect(() => {
		if (reader.held) return;
		if (isBuilt) {
			ranges.rest();
			return;
		}
		const next = question;
		const timer = setTimeout(() => ask(next), SOON);
		return () => clearTimeout(timer);
	});
	$effect(() => {
		if (reach.lever !== undefined || reader.held) warmUp();
	});

	return {
		/** The bands of what is drawn now, as far as they are known. */
		get now() {
			return now;
		},
		/** Share done (0 to 1) of what is being computed; undefined while nothing is. */
		get done() {
			return ranges.done;
		},
		get failed() {
			return ranges.failed;
		},
		/** Whether axes should still keep as they are: a first answer is about to come. */
		get isSettling() {
			return isSettling;
		},
		/** Asks once more for what could not be computed. */
		retry: () => ask()
	};
}

let isWarm = false;
/** Before the first answer is wanted: its worker is started while the reader still moves a dial. */
function warmUp() {
	if (isWarm) return;
	isWarm = true;
	import('$lib/scenario/analyst').then(
		({ analyst }) => analyst.warm(),
		() => (isWarm = false)
	);
}
