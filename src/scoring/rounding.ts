import type { Points } from '../rubric/points';

/** One hundredth of a point: what printed figures are rounded to. */
export const HUNDREDTH: Points = 10;

/**
 * points × numerator ÷ denominator, rounded half away from zero at 2 decimals of a point; exact throughout.
 * @param denominator above zero.
 */
export function multiplyAndRound(points: Points, numerator: number, denominator: number): Points {
  const product = points * numerator;
  const divisor = denominator * HUNDREDTH;
  if (!Number.isSafeInteger(product) || !Number.isSafeInteger(divisor * 2)) {
    return divideAndRound(BigInt(points) * BigInt(numerator), BigInt(denominator) * BigInt(HUNDREDTH));
  }
  const size = Math.abs(product);
  const rest = size % divisor;
  // Twice the rest may pass 2^53 only where the divisor nearly does, which the guard above excludes.
  const hundredths = (size - rest) / divisor + (rest * 2 >= divisor ? 1 : 0);
  return (product < 0 ? 0 - hundredths : hundredths) * HUNDREDTH || 0;
}

/**
 * dividend ÷ divisor hundredths of a point, rounded half away from zero.
 * @param divisor above zero.
 */
export function divideAndRound(dividend: bigint, divisor: bigint): Points {
  const size = dividend < 0n ? -dividend : dividend;
  const hundredths = Number((2n * size + divisor) / (2n * divisor));
  return (dividend < 0n ? 0 - hundredths : hundredths) * HUNDREDTH || 0;
}
