/**
 * Points (分) as an integer count of thousandths: 0.5分 is 500. All sums are of these, so that no figure ever depends
 * on binary fractions.
 */
export type Points = number;

export const THOUSANDTHS = 1000;

/** The largest figure accepted; a million points keeps every product well inside exact integers. */
const LARGEST = 1_000_000 * THOUSANDTHS;

const DECIMAL = /^([+-]?)(\d{1,7})(?:\.(\d{1,3})0*)?$/;

/**
 * Reads a decimal ("3", "0.25", "-2").
 * @returns points, or null when the text is no decimal, has more than three decimals, or is beyond a million points.
 */
export function parsePoints(text: string): Points | null {
  const match = DECIMAL.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const size = Number(whole) * THOUSANDTHS + Number(decimals.padEnd(3, '0'));
  if (size > LARGEST) return null;
  return sign === '-' && size !== 0 ? -size : size;
}

/**
 * Points of a number cell, read with the 15 digits that Excel shows.
 * @returns null when the number has more than three decimals or is beyond a million points.
 */
export function pointsFromNumber(value: number): Points | null {
  if (!Number.isFinite(value)) return null;
  const scaled = Number((Number(value.toPrecision(15)) * THOUSANDTHS).toPrecision(15));
  if (!Number.isInteger(scaled) || Math.abs(scaled) > LARGEST) return null;
  return scaled === 0 ? 0 : scaled;
}

/** The number that a cell or a JSON file holds: 500 → 0.5. */
export function pointsToNumber(points: Points): number {
  return points / THOUSANDTHS;
}

/** As people write it, without idle zeros: 500 → "0.5", 3000 → "3". */
export function formatPoints(points: Points): string {
  return String(pointsToNumber(points));
}
