// @ts-check
// Runs in the measured page before its own scripts. Nothing here may depend on anything outside its function.

/**
 * Notes for every key press that moved a slider how long it took until the frame that answers it was painted:
 * from the time the browser gave the key event to the first task after the next animation frame, which runs when
 * the frame has been handed over. It also notes how much later the page still changed visibly, if it did.
 */
export function watchAnswers() {
	/** @type {{ paint: number, late: number }[]} */
	const answers = [];
	Object.assign(window, { answers });
	let pressed = 0;
	let painted = 0;
	// Not by 'input': a page that moves the slider itself has no such event.
	addEventListener(
		'keydown',
		({ target, timeStamp }) => {
			if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
			const before = target.value;
			pressed = timeStamp;
			requestAnimationFrame(() => {
				const channel = new MessageChannel();
				channel.port1.onmessage = () => {
					if (target.value === before) return;
					painted = performance.now();
					answers.push({ paint: painted - timeStamp, late: 0 });
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

/**
 * Notes for every question to a worker of the page how long (ms) it took until the bands of so many members were there,
 * and how long each frame took that the page drew meanwhile.
 */
export function watchEnsembles() {
	/** @type {Record<string, number>[]} */
	const answers = [];
	/** @type {number[]} */
	const frames = [];
	Object.assign(window, { ensembles: { answers, frames } });
	let asked = 0;
	let busy = false;
	const note = (/** @type {number} */ share) => {
		const answer = answers[answers.length - 1];
		if (answer) answer[Math.round(150 * share)] = performance.now() - asked;
	};
	let last = 0;
	requestAnimationFrame(function frame(/** @type {number} */ now) {
		if (busy && last) frames.push(now - last);
		last = now;
		requestAnimationFrame(frame);
	});
	const Original = Worker;
	window.Worker = class extends Original {
		/** @param {ConstructorParameters<typeof Worker>} all */
		constructor(...all) {
			super(...all);
			this.addEventListener('message', (event) => {
				/** @type {unknown} */
				const data = event.data;
				const { type, progress } =
					/** @type {{ type?: string, progress?: { done: number, partial?: object } }} */ (data);
				if (progress?.partial) note(progress.done);
				if (type !== 'answer') return;
				note(1);
				requestAnimationFrame(() => requestAnimationFrame(() => (busy = false)));
			});
		}
		/**
		 * @override
		 * @param {unknown} message
		 */
		postMessage(message) {
			if (/** @type {{ type?: string }} */ (message).type === 'ask') {
				answers.push({});
				// While the first ones are answered the browser is still compiling.
				if (answers.length === 3) frames.length = 0;
				asked = performance.now();
				busy = true;
			}
			super.postMessage(message);
		}
	};
}

/**
 * Notes for every question a worker of the page answers: its kind, and how long (ms) after the last key was let go it was
 * asked, first answered in part, answered whole, and the whole answer painted. Questions given up are left out.
 */
export function watchQuestions() {
	/** @typedef {{ kind: string, asked: number, part?: number, answered?: number, painted?: number }} Asked */
	/** @type {Asked[]} */
	const questions = [];
	Object.assign(window, { questions });
	let released = 0;
	addEventListener('keyup', ({ timeStamp }) => (released = timeStamp), { capture: true });
	const since = () => performance.now() - released;
	const Original = Worker;
	window.Worker = class extends Original {
		/** @type {Map<number, Asked>} */
		open = new Map();
		/** @param {ConstructorParameters<typeof Worker>} all */
		constructor(...all) {
			super(...all);
			this.addEventListener('message', (event) => {
				/** @type {unknown} */
				const data = event.data;
				const { type, ticket, progress } =
					/** @type {{ type?: string, ticket: number, progress?: { partial?: object } }} */ (data);
				const one = this.open.get(ticket);
				if (!one) return;
				if (progress?.partial) one.part ??= since();
				if (type !== 'answer') return;
				one.answered = since();
				this.open.delete(ticket);
				const channel = new MessageChannel();
				channel.port1.onmessage = () => {
					one.painted = since();
					questions.push(one);
				};
				requestAnimationFrame(() => channel.port2.postMessage(0));
			});
		}
		/**
		 * @override
		 * @param {unknown} message
		 */
		postMessage(message) {
			const { type, ticket, question } =
				/** @type {{ type?: string, ticket: number, question?: { kind: string } }} */ (message);
			if (type === 'ask' && question)
				this.open.set(ticket, { kind: question.kind, asked: since() });
			if (type === 'drop') this.open.delete(ticket);
			super.postMessage(message);
		}
	};
}
