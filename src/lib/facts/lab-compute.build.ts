import { readLabCompute, type LabCompute } from './lab-compute';
import { readSources } from './sources';
import { type SourceLink, sourcesOf } from './sources-of';

/** Compute the leading labs use at the end of each year. */
export const LAB_COMPUTE: LabCompute[] = readLabCompute();

/** Where they come from. */
export const LAB_COMPUTE_SOURCES: SourceLink[] = sourcesOf(LAB_COMPUTE, readSources());
