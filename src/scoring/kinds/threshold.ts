import type { Clause, Threshold } from '../../rubric/clause';
import type { Measured } from '../evidence';
import type { Ledger } from '../ledger';
import { holdAgainst, speaksUnit } from '../measure';

/**
 * Whether a measured value meets the clause's condition. A value exactly on a bare 以下 is flagged.
 * @returns null when the value and the clause do not speak of the same thing, or the clause has no threshold.
 */
export function meetsCondition(
  clause: Clause,
  threshold: Threshold | null,
  measured: Measured,
  ledger: Ledger,
): boolean | null {
  if (threshold === null || !speaksUnit(measured, threshold.unit, threshold.value)) {
    ledger.pendClause('unclearMeasure', clause.number);
    return null;
  }
  const { met, onTheLine } = holdAgainst(threshold, measured.value);
  if (onTheLine && threshold.bareBelow) ledger.warn({ code: 'onTheLine', clause: clause.number });
  return met;
}
