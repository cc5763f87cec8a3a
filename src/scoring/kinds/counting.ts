import type { Clause } from '../../rubric/clause';
import { fraction, wholeSteps, type Fraction } from '../../rubric/fraction';
import { isShareUnit, valueIn } from '../../rubric/shareUnits';
import { wholeNumber, type Counted } from '../evidence';
import type { Ledger } from '../ledger';
import { isContinuous } from '../../rubric/continuousUnits';

const ZERO = fraction(0);

/** Whether something that costs once was found at all; a quantity above 1 is flagged, a broken one is for a person. */
export function isFoundOnce(clause: Clause, counted: Counted, ledger: Ledger): boolean {
  const times = wholeNumber(counted.quantity);
  if (times === null) {
    ledger.pendClause('unclearQuantity', clause.number);
    return false;
  }
  if (times > 1) ledger.warn({ code: 'quantityOnFixed', clause: clause.number, quantity: String(times) });
  return times > 0;
}

/**
 * How many whole steps of `per` units were found: ⌊quantity ÷ per⌋. A mark alone is one unit, and says so; where a step
 * is not one unit (每缺10户, 每高1个百分点) it does not say how many.
 * @param per in units, or as a fraction of 1 where the unit is of a share.
 * @returns null when the quantity is for a person to say.
 */
export function countSteps(
  clause: Clause,
  unit: string | null,
  per: Fraction,
  counted: Counted,
  ledger: Ledger,
): number | null {
  const { quantity, bare } = counted;
  const whole = wholeNumber(quantity);
  const eachUnit = per.numerator === per.denominator && !isShareUnit(unit);
  if ((whole === null && !isContinuous(unit)) || (bare && !eachUnit)) {
    ledger.pendClause('unclearQuantity', clause.number);
    return null;
  }
  if (bare) ledger.warn({ code: 'onceOnPerUnit', clause: clause.number });
  // The common case needs no exact fractions: 每一次, three times.
  if (whole !== null && eachUnit) return whole;
  return wholeSteps(ZERO, valueIn(unit, quantity), per);
}
