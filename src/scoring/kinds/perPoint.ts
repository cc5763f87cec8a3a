import type { PerPointClause } from '../../rubric/clause';
import { fraction, wholeSteps } from '../../rubric/fraction';
import { pointUnit, valueIn } from '../../rubric/shareUnits';
import { speaksUnit, stepsMissed } from '../measure';
import { timesPrice } from './figures';
import type { Rule } from './rule';

const ZERO = fraction(0);

/**
 * 每低1个百分点扣N分: N × ⌊shortfall ÷ per⌋, whole steps only. The shortfall comes from a measured value and the target,
 * or is given as a quantity (×3: three percentage points). A mark alone does not say how far.
 */
export const perPoint: Rule<PerPointClause> = (clause, evidence, ledger) => {
  switch (evidence.kind) {
    case 'counted': {
      if (evidence.bare) {
        ledger.pendClause('unclearMeasure', clause.number);
        return;
      }
      if (evidence.quantity.numerator === 0) return;
      const steps = wholeSteps(ZERO, valueIn(pointUnit(clause.unit), evidence.quantity), clause.per);
      ledger.charge('perPoint', clause, evidence, steps, steps * clause.points);
      return;
    }
    case 'measured': {
      const { target } = clause;
      if (target === null || !speaksUnit(evidence, target.unit, target.value)) {
        ledger.pendClause('unclearMeasure', clause.number);
        return;
      }
      const steps = stepsMissed(target, evidence.value, clause.per);
      const code = steps === 0 ? 'thresholdNotMet' : 'perPoint';
      ledger.charge(code, clause, evidence, steps, steps * clause.points);
      return;
    }
    case 'figures': {
      const steps = timesPrice(clause, evidence, clause.points, ledger);
      if (steps !== null) ledger.charge('perPoint', clause, evidence, steps, evidence.sum);
    }
  }
};
