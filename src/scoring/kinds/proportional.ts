import type { ProportionalClause } from '../../rubric/clause';
import type { Fraction } from '../../rubric/fraction';
import type { Points } from '../../rubric/points';
import { multiplyAndRound } from '../rounding';
import { isWithin } from './figures';
import { partOf } from './part';
import type { Rule } from './rule';

/**
 * 按比例得分: P × (1 − ratio), P being the item's points or its part's, half up at 2 decimals of a point. More than all
 * of it done (120%) is all of it; a value that is no percentage is for a person to read.
 */
export const proportional: Rule<ProportionalClause> = (clause, evidence, ledger) => {
  const points = partOf(clause, ledger.item)?.points ?? ledger.item.points;
  switch (evidence.kind) {
    case 'measured': {
      if (!evidence.percent || evidence.value.numerator < 0) break;
      ledger.charge('proportional', clause, evidence, null, shareMissing(points, evidence.value));
      return;
    }
    case 'figures':
      if (isWithin(clause, evidence.sum, 0, points, ledger))
        ledger.charge('proportional', clause, evidence, null, evidence.sum);
      return;
    case 'counted':
      if (evidence.quantity.numerator === 0) return;
      break;
  }
  ledger.pendClause('unclearMeasure', clause.number);
};

function shareMissing(points: Points, { numerator, denominator }: Fraction): Points {
  return multiplyAndRound(points, Math.max(0, denominator - numerator), denominator);
}
