import { LINK_IDS, type LinkId, LINKS } from '$lib/model';

/** What each link of the causal diagram does, in words: "investment pays for compute". */
export const LINK_WORDS = Object.fromEntries(LINK_IDS.map((id) => [id, LINKS[id].words])) as Record<
	LinkId,
	string
>;
