import { readModels, type NotableModel } from './models';

/** Notable models since 2012, oldest first. */
export const MODELS: NotableModel[] = readModels();
