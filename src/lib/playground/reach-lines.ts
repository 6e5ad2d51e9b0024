import {
	formatLever,
	LEVERS,
	type LeverKey,
	type Levers,
	type Run,
	simulate,
	type World
} from '$lib/model';

/** A lever at one end of its range, everything else as it is. */
export type Reached = { id: string; label: string; run: Run };

/** The two runs that show how far a lever can pull, each named by its setting: "at 3×". */
export function reachOf(
	lever: LeverKey,
	levers: Omit<Levers, LeverKey> & Partial<Levers>,
	model: Pick<World, 'parameters' | 'cuts'>
): Reached[] {
	return (['low', 'high'] as const).map((end) => {
		const value = LEVERS[lever][end];
		return {
			id: `reach-${end}`,
			label: `at ${formatLever(lever, value)}`,
			run: simulate({ ...levers, [lever]: value }, model)
		};
	});
}
