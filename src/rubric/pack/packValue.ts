import { type Fraction, fraction, parseFraction } from '../fraction';
import { partsOfWhole } from '../shareUnits';

/** How a pack writes a measured value: 50, 0.5, or "1/3" where no decimal says it exactly. */
export type WrittenValue = number | string;

const RATIO = /^(-?\d{1,9})\/(\d{1,9})$/;

/**
 * A pack's value as an exact fraction, percentages as fractions of 100.
 * @returns null for more than six decimals, more than nine digits, or text that is neither decimal nor "n/m".
 */
export function parsePackValue(written: WrittenValue, unit: string | null): Fraction | null {
  const decimal = String(written);
  const ratio = RATIO.exec(decimal);
  if (!ratio) return parseFraction(decimal, partsOfWhole(unit));
  const denominator = Number(ratio[2]);
  return denominator === 0 ? null : fraction(Number(ratio[1]), denominator * partsOfWhole(unit));
}

/** The reverse of `parsePackValue`: a decimal where one says it exactly, else "n/m". */
export function writePackValue(value: Fraction, unit: string | null): WrittenValue {
  const divisor = commonDivisor(Math.abs(value.numerator) * partsOfWhole(unit), value.denominator);
  const numerator = (value.numerator * partsOfWhole(unit)) / divisor;
  const denominator = value.denominator / divisor;
  if (1_000_000 % denominator === 0) return numerator / denominator;
  return `${numerator}/${denominator}`;
}

function commonDivisor(one: number, other: number): number {
  let [high, low] = [one, other];
  while (low !== 0) [high, low] = [low, high % low];
  return high === 0 ? 1 : high;
}
