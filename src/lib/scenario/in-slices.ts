/** Lets others have the thread for a moment. */
export type Pause = () => Promise<void>;

/**
 * Runs paused work in slices of about `milliseconds`, reporting after each slice and whenever a step holds a partial
 * answer. Returns the answer, or undefined as soon as the work is no longer wanted.
 */
export async function inSlices<Step extends { partial?: unknown }, Answer>(
	work: Generator<Step, Answer, undefined>,
	{
		milliseconds,
		pause,
		wanted,
		onstep
	}: {
		milliseconds: number;
		pause: Pause;
		wanted: () => boolean;
		onstep: (step: Step) => void;
	}
): Promise<Answer | undefined> {
	while (wanted()) {
		const end = performance.now() + milliseconds;
		do {
			const step = work.next();
			if (step.done) return step.value;
			if (step.value.partial !== undefined || performance.now() >= end) onstep(step.value);
		} while (performance.now() < end);
		await pause();
	}
	work.return(undefined as never);
	return undefined;
}

/** Waits until the browser is idle, or a fifth of a second at most. */
export const untilIdle: Pause = () =>
	new Promise((resolve) => {
		if (typeof requestIdleCallback === 'function')
			requestIdleCallback(() => resolve(), { timeout: 200 });
		else setTimeout(resolve, 16);
	});

/** Waits until messages that have come in meanwhile are read. */
export const untilHeard: Pause = () => new Promise((resolve) => setTimeout(resolve));
