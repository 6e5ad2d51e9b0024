import { UNIT_CHECK } from '$lib/model';

/** What the check of units found: for this room alone, so that no other page carries it. */
export const UNITS = UNIT_CHECK;
