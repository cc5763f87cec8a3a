/**
 * An exact fraction for measured values and thresholds: 45% is 45/100, 6/15 stays 6/15, 62 is 62/1.
 * Both are safe integers and the denominator is positive.
 */
export interface Fraction {
  readonly numerator: number;
  readonly denominator: number;
}

export function fraction(numerator: number, denominator = 1): Fraction {
  return { numerator, denominator };
}

const DECIMAL = /^([+-]?)(\d{1,9})(?:\.(\d{1,6}))?$/;

/**
 * Reads a decimal as an exact fraction: "2.5" → 25/10.
 * @param scale what the decimal is divided by: 100 for a percentage, 1000 for ‰.
 * @returns null when the text is no decimal of at most nine digits before and six after the point.
 */
export function parseFraction(text: string, scale = 1): Fraction | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const numerator = Number(whole + decimals);
  return fraction(sign === '-' ? -numerator : numerator, 10 ** decimals.length * scale);
}

/** Negative, zero or positive as `one` is below, equal to or above `other`; by cross-multiplying, without rounding. */
export function compareFractions(one: Fraction, other: Fraction): number {
  const left = one.numerator * other.denominator;
  const right = other.numerator * one.denominator;
  // A product that came out as a safe integer was not rounded.
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return Math.sign(left - right);
  return compareLarge(one, other);
}

function compareLarge(one: Fraction, other: Fraction): number {
  const left = BigInt(one.numerator) * BigInt(other.denominator);
  const right = BigInt(other.numerator) * BigInt(one.denominator);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** How many whole steps fit into the distance from `from` up to `to`; 0 when `to` is not above `from`. */
export function wholeSteps(from: Fraction, to: Fraction, step: Fraction): number {
  // (to − from) ÷ step over one common denominator; BigInt division drops the remainder.
  const distance =
    BigInt(to.numerator) * BigInt(from.denominator) - BigInt(from.numerator) * BigInt(to.denominator);
  if (distance <= 0n) return 0;
  const over = BigInt(to.denominator) * BigInt(from.denominator);
  return Number((distance * BigInt(step.denominator)) / (over * BigInt(step.numerator)));
}
