import { LEVER_KEYS, type LeverKey, LEVERS } from '$lib/model';

/** The levers that stand in front, everywhere. */
export const FRONT: readonly LeverKey[] = ['investment', 'openness'];

/** The group that is seldom turned and begins closed. */
export const SELDOM = 'Timing';

/** The other levers by the groups the lever table names, in its order. */
export const DECK: { group: string; levers: LeverKey[] }[] = [];
for (const key of LEVER_KEYS.filter((one) => !FRONT.includes(one))) {
	const { group } = LEVERS[key];
	const known = DECK.find((one) => one.group === group);
	if (known) known.levers.push(key);
	else DECK.push({ group, levers: [key] });
}
