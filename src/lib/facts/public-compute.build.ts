import { readPublicCompute, type PublicMachine } from './public-compute';
import { readSources } from './sources';
import { type SourceLink, sourcesOf } from './sources-of';

/** Public and academic machines. */
export const PUBLIC_COMPUTE: PublicMachine[] = readPublicCompute();

/** Where they come from. */
export const PUBLIC_COMPUTE_SOURCES: SourceLink[] = sourcesOf(PUBLIC_COMPUTE, readSources());
