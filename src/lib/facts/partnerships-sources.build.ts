import { type SourceLink, sourcesOf } from './sources-of';
import { TABLE } from './tables/partnerships';

const sources = sourcesOf(TABLE.read());

/** Sources of the deals that ask to be credited wherever their data are drawn. */
export const CREDITED: SourceLink[] = sources.filter((source) => source.credit);

/** How many further sources the deals rest on; the list of deals names those of each. */
export const FURTHER_SOURCES = sources.length - CREDITED.length;
