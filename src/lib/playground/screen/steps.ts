import { type Run, simulate, type World } from '$lib/model';
import { type Kept, worldOf } from '../kept/kept';

/** One step of a presentation: a scenario with its name and its run. */
export type Step = { id: string; label: string; run: Run };

/**
 * The steps: the kept scenarios in their order; where none is kept, the status quo and then the reader's own, if that is
 * another one.
 */
export function stepsOf(
	kept: readonly Pick<Kept, 'id' | 'name' | 'link'>[],
	own: { world: World; run: Run },
	quo: Run
): Step[] {
	if (kept.length)
		return kept.map((one) => {
			const world = worldOf(one);
			return { id: one.id, label: one.name, run: simulate(world.levers, world) };
		});
	const first = { id: 'quo', label: 'Status quo', run: quo };
	return own.run === quo ? [first] : [first, { id: 'own', label: 'Your scenario', run: own.run }];
}
