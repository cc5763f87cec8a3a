import type { Rubric } from '../rubric/rubric';

/**
 * Adds what a rule pack knows to a rubric that was read from a sheet: same categories and items in the same order, so
 * that places on the sheet still fit. Returns the rubric as it is when no pack fits.
 */
export type PackMatcher = (rubric: Rubric) => Rubric;
