// @ts-check
// Runs in the measured page before its own scripts. Nothing here may depend on anything outside its function.

/**
 * Notes for every key press on a slider how long it took until the frame that answers it was painted:
 * from the time the browser gave the key event to the first task after the next animation frame, which runs when
 * the frame has been handed over. It also notes how much later the page still changed visibly, if it did.
 */
export function watchAnswers() {
	/** @type {{ paint: number, late: number }[]} */
	const answers = [];
	Object.assign(window, { answers });
	let pressed = 0;
	let painted = 0;
	addEventListener('keydown', (event) => (pressed = event.timeStamp), { capture: true });
	addEventListener(
		'input',
		() => {
			const began = pressed;
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => {
					painted = performance.now();
					answers.push({ paint: painted - began, late: 0 });
				};
				channel.port2.postMessage(0);
			});
		},
		{ capture: true }
	);
	addEventListener('DOMContentLoaded', () => {
		new MutationObserver((changes) => {
			// What is only read aloud waits on purpose, so that a drag is not one long sentence.
			const seen = changes.some(({ target }) => {
				const element = target instanceof Element ? target : target.parentElement;
				return !element?.closest('[aria-live], [role=status]');
			});
			if (!seen) return;
			const answer = answers[answers.length - 1];
			if (answer && painted > pressed) answer.late = performance.now() - painted;
		}).observe(document.body, {
			subtree: true,
			childList: true,
			attributes: true,
			characterData: true
		});
	});
}

/** Notes what a browser says about its loading: largest paint, shifts, long tasks. Times in ms since navigation. */
export function watchLoad() {
	/** @type {{ paint: number, shift: number, tasks: { start: number, duration: number }[] }} */
	const load = { paint: 0, shift: 0, tasks: [] };
	Object.assign(window, { load });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) load.paint = entry.startTime;
	}).observe({ type: 'largest-contentful-paint', buffered: true });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) {
			const shift = /** @type {PerformanceEntry & { value: number, hadRecentInput: boolean }} */ (
				entry
			);
			if (!shift.hadRecentInput) load.shift += shift.value;
		}
	}).observe({ type: 'layout-shift', buffered: true });
	new PerformanceObserver((list) => {
		for (const { startTime, duration } of list.getEntries())
			load.tasks.push({ start: startTime, duration });
	}).observe({ type: 'longtask', buffered: true });
}
