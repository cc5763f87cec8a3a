import { parseFraction, type Fraction } from '../rubric/fraction';
import { readHanNumeral } from '../rubric/hanNumeral';
import { parsePoints, type Points } from '../rubric/points';

/** Decimal text of a figure as rubrics write them, in digits or in Chinese; null when it has no single reading. */
export function decimalOf(text: string): string | null {
  if (!/^[\d.]+$/.test(text)) return readHanNumeral(text);
  // 05 or 00.5 is a figure that lost its point or gained a digit: nothing says which.
  return /^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/.test(text) ? text : null;
}

/** Points of a figure: "0.5", "两", "半". Null where it cannot be told. */
export function pointsOf(text: string): Points | null {
  const decimal = decimalOf(text);
  return decimal === null ? null : parsePoints(decimal);
}

/** A measured number or a percentage: quantityOf("95", 100) is 95/100. */
export function quantityOf(text: string, scale = 1): Fraction | null {
  const decimal = decimalOf(text);
  return decimal === null ? null : parseFraction(decimal, scale);
}
