import { defaultLevers } from './levers';

/** Where every lever stands today. */
export const TODAY = Object.freeze(defaultLevers());
