import { LINK_IDS, type LinkId, LINKS } from '$lib/model';

/** Where each link can be cut: "quantity equation" for each equation that reads a quantity of the cause. */
export const READINGS = Object.fromEntries(
	LINK_IDS.map((id) => [id, LINKS[id].readings.map((reading) => reading.join(' '))])
) as Record<LinkId, string[]>;
