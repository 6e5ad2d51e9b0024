import type { Fit } from './calibration/fit';
import fits from './fits.json';

/** What a fit may have seen: the whole history, or what was known before a year. */
export const FIT_IDS = ['all', '2018', '2020', '2022', '2024'] as const;
export type FitId = (typeof FIT_IDS)[number];

/** Fits of the model as `npm run calibrate -- --write` finds them. The site runs on the published parameters, not on these. */
export const FITS: Readonly<Record<FitId, Fit>> = fits;
