import type { Bound, Band, Comparison, Target, Threshold } from '../rubric/clause';
import { compareFractions, wholeSteps, type Fraction } from '../rubric/fraction';
import { isShareUnit } from '../rubric/shareUnits';
import type { Measured } from './evidence';

/**
 * Whether a measured value speaks the rule's unit: 45% for a percentage, 62 for years. 0.45 where a percentage is
 * meant may be 0.45% or 45%, and is for a person to say. A rule that names no unit and lies within 0…1 takes both.
 */
export function speaksUnit(measured: Measured, unit: string | null, ruleValue: Fraction): boolean {
  if (unit !== null) return measured.percent === isShareUnit(unit);
  return !measured.percent || ruleValue.numerator <= ruleValue.denominator;
}

const HOLDS: Readonly<Record<Comparison, (sign: number) => boolean>> = {
  '<': (sign) => sign < 0,
  '<=': (sign) => sign <= 0,
  '>': (sign) => sign > 0,
  '>=': (sign) => sign >= 0,
  '=': (sign) => sign === 0,
};

/** Whether a measured value meets a threshold, and whether it lies exactly on it. */
export function holdAgainst(threshold: Threshold, value: Fraction): { met: boolean; onTheLine: boolean } {
  const sign = compareFractions(value, threshold.value);
  return { met: HOLDS[threshold.op](sign), onTheLine: sign === 0 };
}

/** Whole steps by which a measured value misses a target; 0 when it is reached. */
export function stepsMissed(target: Target, value: Fraction, step: Fraction): number {
  return target.direction === 'atLeast'
    ? wholeSteps(value, target.value, step)
    : wholeSteps(target.value, value, step);
}

export function isInBand({ low, high }: Band, value: Fraction): boolean {
  return isBeyond(low, value, 1) && isBeyond(high, value, -1);
}

/** Whether a value lies on the inner side of a band's end: above a low end (side 1), below a high end (side −1). */
function isBeyond(bound: Bound | null, value: Fraction, side: 1 | -1): boolean {
  if (bound === null) return true;
  const sign = compareFractions(value, bound.value) * side;
  return bound.included ? sign >= 0 : sign > 0;
}
