import { fraction, type Fraction } from './fraction';

/** Units of a share, and how many of them make the whole: 50% is 50/100, 3‰ is 3/1000. */
const PARTS: ReadonlyMap<string, number> = new Map([
  ...['%', '％', '百分点', '个百分点'].map((unit) => [unit, 100] as const),
  ['‰', 1000],
]);

/** Whether values of a unit are shares of a whole, and held as fractions of 1. */
export function isShareUnit(unit: string | null): boolean {
  return unit !== null && PARTS.has(unit);
}

/** How many of a unit make one whole; 1 for a unit that is of no share (次, 元), and for none. */
export function partsOfWhole(unit: string | null): number {
  return (unit !== null && PARTS.get(unit)) || 1;
}

/** A number of units as the value that is held: 3个百分点 are 3/100, 3次 are 3. */
export function valueIn(unit: string | null, { numerator, denominator }: Fraction): Fraction {
  return fraction(numerator, denominator * partsOfWhole(unit));
}

/** The unit of a 每低1个点: of a share whatever it is called, and a percentage point where it is called something else. */
export function pointUnit(unit: string): string {
  return isShareUnit(unit) ? unit : '个百分点';
}
