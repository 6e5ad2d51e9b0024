import { encode, speaksOfScenario } from './link';
import { reader } from './reader.svelte';

/** Under this name the reader's levers are kept on the device, in the form of a link. */
const NAME = 'scenario';

/** The levers as last taken from a link or from this device: only what the reader changes after that is kept. */
let taken = '';
/** What this device kept when the first page opened. */
let own = '';
/** The page last recalled for; undefined until the first. */
let page: string | undefined;

const leversAsLink = () => encode({ scenario: reader.scenario, ...reader.world });

function stored(): string {
	try {
		return localStorage.getItem(NAME) ?? '';
	} catch {
		return ''; // Storage is refused: every page starts from the status quo.
	}
}

function store(query: string): void {
	try {
		if (query) localStorage.setItem(NAME, query);
		else localStorage.removeItem(NAME);
	} catch {
		// Storage is refused or full: the scenario lasts as long as the page.
	}
}

/** The scenario of the page this one was reached from by a link, or null. */
function broughtAlong(): string | null {
	if (!document.referrer.startsWith(`${location.origin}/`)) return null;
	try {
		return sessionStorage.getItem(NAME);
	} catch {
		return null;
	}
}

/** The scenario the reader had on this device before the link that led here; '' where there was none. */
export const ownWork = (): string => own;

/** Leaves the scenario for the page that a link leads to next. */
function passOn(): void {
	try {
		sessionStorage.setItem(NAME, leversAsLink());
	} catch {
		// Storage is refused: the next page starts from the status quo.
	}
}

/**
 * Takes over the scenario of an address (its query string); where the address has none, the one of the page
 * whose link was followed, else the one kept on this device; later on the same page, whatever the reader has set since. Chosen outcomes and year belong to the page
 * they were chosen on and are let go of on the next.
 */
export function recall(search: string): void {
	const isFirst = page === undefined;
	const isNewPage = page !== location.pathname;
	page = location.pathname;
	if (isFirst) own = stored();
	if (speaksOfScenario(search)) {
		if (search === reader.query) return;
		reader.open(search);
	} else if (isFirst) {
		const kept = broughtAlong() ?? stored();
		if (kept) reader.open(kept);
	} else {
		if (isNewPage) reader.forgetView();
		return;
	}
	taken = leversAsLink();
}

/** Keeps the reader's levers on this device whenever they come to rest. Returns how to stop. */
export function remember(): () => void {
	const keep = () => {
		const now = leversAsLink();
		if (now === taken) return;
		taken = now;
		store(now);
	};
	const leave = () => {
		keep();
		passOn();
	};
	addEventListener('pagehide', leave);
	const stop = reader.onrest(keep);
	return () => {
		stop();
		removeEventListener('pagehide', leave);
	};
}
