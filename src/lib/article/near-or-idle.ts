/** How far below or above the window (its own heights) a figure starts. */
const NEAR = '100% 0px';

/** Figures that wait for a quiet moment, from the top of the page down; each is started in a moment of its own. */
const waiting: (() => void)[] = [];

/**
 * Starts something once: when its element comes near the window, or else in an idle moment after the page has loaded.
 * A reader who asked to save data gets it only when near. Returns how to call it off.
 */
export function whenNearOrIdle(element: HTMLElement, start: () => Promise<void>): () => void {
	let started = false;
	const once = () => {
		if (started) return;
		started = true;
		observer.disconnect();
		void start();
	};
	const observer = new IntersectionObserver(
		(entries) => {
			if (entries.some((entry) => entry.isIntersecting)) once();
		},
		{ rootMargin: NEAR }
	);
	observer.observe(element);
	if (!savesData()) {
		if (waiting.length === 0) afterLoad(() => idle(startNext));
		waiting.push(once);
	}
	return () => {
		started = true;
		observer.disconnect();
	};
}

function startNext(): void {
	waiting.shift()?.();
	if (waiting.length > 0) idle(startNext);
}

const idle = (then: () => void) =>
	// Safari has no idle callbacks.
	'requestIdleCallback' in window
		? requestIdleCallback(then, { timeout: 4000 })
		: setTimeout(then, 300);

function afterLoad(then: () => void): void {
	if (document.readyState === 'complete') then();
	else addEventListener('load', then, { once: true });
}

const savesData = () =>
	(navigator as { connection?: { saveData?: boolean } }).connection?.saveData === true;
