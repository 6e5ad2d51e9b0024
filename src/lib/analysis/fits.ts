import type { Parameters } from '$lib/model';
import type { Fit } from './calibration/fit';
import firstFit from './first-fit.json';
import fits from './fits.json';

/** What a fit may have seen: the whole history, or what was known before a year. */
export const FIT_IDS = ['all', '2018', '2020', '2022', '2024'] as const;
export type FitId = (typeof FIT_IDS)[number];

/** Fits of the model as `npm run calibrate -- --write` finds them. The site runs on the published parameters, not on these. */
export const FITS: Readonly<Record<FitId, Fit>> = fits;

/** The fit to what was known before 2024 that the model was specified with, by a random search and another weighing. */
export const FIRST_FIT: Readonly<Partial<Parameters>> = firstFit;
