import { readModels, type NotableModel } from './models';
import { readSources } from './sources';
import { type SourceLink, sourcesOf } from './sources-of';

/** Notable models since 2012, oldest first. */
export const MODELS: NotableModel[] = readModels();

/** Where they come from. */
export const MODELS_SOURCES: SourceLink[] = sourcesOf(MODELS, readSources());
