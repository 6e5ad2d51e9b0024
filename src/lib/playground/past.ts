/** Most steps that can be taken back. */
export const MOST_STEPS = 200;

/** A line of states of which one is the present; each is a value that is never changed in place. */
export type Past<State> = {
	readonly before: readonly State[];
	readonly now: State;
	readonly after: readonly State[];
};

/** A line that begins with a state. */
export const begun = <State>(now: State): Past<State> => ({ before: [], now, after: [] });

/** Goes on to a further state; what had been taken back is given up. The oldest states are let go of. */
export const goneOn = <State>({ before, now }: Past<State>, next: State): Past<State> => ({
	before: [...before, now].slice(-MOST_STEPS),
	now: next,
	after: []
});

/** The line one step back; itself at its beginning. */
export function takenBack<State>(past: Past<State>): Past<State> {
	const last = past.before.at(-1);
	if (last === undefined) return past;
	return { before: past.before.slice(0, -1), now: last, after: [past.now, ...past.after] };
}

/** The line one step forward again; itself at its end. */
export function doneAgain<State>(past: Past<State>): Past<State> {
	const [next, ...after] = past.after;
	if (next === undefined) return past;
	return { before: [...past.before, past.now], now: next, after };
}
