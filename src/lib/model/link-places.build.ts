import { COLUMNS } from './fused.generated';
import { LINK_IDS, type LinkId, LINKS, READINGS } from './links';

/** Of every link, the places where its cause is read: which reading, and which column of a run it reads. */
export const LINK_PLACES = Object.fromEntries(
	LINK_IDS.map((id) => [
		id,
		LINKS[id].readings.map((reading) => [
			READINGS.indexOf(reading),
			(COLUMNS as readonly string[]).indexOf(reading[0])
		])
	])
) as Record<LinkId, [reading: number, column: number][]>;

/** How many readings there are in all. */
export const READING_COUNT = READINGS.length;
