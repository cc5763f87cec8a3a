import type { PerUnitClause } from '../../rubric/clause';
import { wholeNumber, type Measured } from '../evidence';
import type { Ledger } from '../ledger';
import { isContinuous } from '../../rubric/continuousUnits';
import { speaksUnit, stepsMissed } from '../measure';
import { countSteps } from './counting';
import { timesPrice } from './figures';
import type { Rule } from './rule';

/** 每少一次扣N分: N × ⌊quantity ÷ per⌋; a measured value is held against the clause's target. */
export const perUnit: Rule<PerUnitClause> = (clause, evidence, ledger) => {
  switch (evidence.kind) {
    case 'counted': {
      const steps = countSteps(clause, clause.unit, clause.per, evidence, ledger);
      if (steps !== null && evidence.quantity.numerator !== 0)
        ledger.charge('perUnit', clause, evidence, steps, steps * clause.points);
      return;
    }
    case 'measured': {
      const steps = countMissed(clause, evidence, ledger);
      if (steps === 0) ledger.charge('thresholdNotMet', clause, evidence, 0, 0);
      else if (steps !== null) ledger.charge('perUnit', clause, evidence, steps, steps * clause.points);
      return;
    }
    case 'figures': {
      const steps = timesPrice(clause, evidence, clause.points, ledger);
      if (steps !== null) ledger.charge('perUnit', clause, evidence, steps, evidence.sum);
    }
  }
};

function countMissed(
  { number, target, per }: PerUnitClause,
  measured: Measured,
  ledger: Ledger,
): number | null {
  const clear =
    target !== null &&
    speaksUnit(measured, target.unit, target.value) &&
    (measured.percent || isContinuous(target.unit) || isCount(measured));
  if (clear) return stepsMissed(target, measured.value, per);
  ledger.pendClause('unclearMeasure', number);
  return null;
}

function isCount({ value }: Measured): boolean {
  return wholeNumber(value) !== null && value.numerator >= 0;
}
