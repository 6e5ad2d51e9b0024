import { TABLE } from './tables/models';
import { type SourceLink, sourcesOf } from './sources-of';

/** Where the notable models come from: for figures that draw them without shipping every column. */
export const MODELS_SOURCES: SourceLink[] = sourcesOf(TABLE.read());
