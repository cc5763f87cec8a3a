import type { BonusClause } from '../../rubric/clause';
import type { Points } from '../../rubric/points';
import type { Counted, Figures } from '../evidence';
import type { Ledger } from '../ledger';
import { countSteps, isFoundOnce } from './counting';
import { isPrice, isWithin, timesPrice } from './figures';
import type { Rule } from './rule';

/** 加N分: adds, for each `per` units where the clause has a unit; without a figure of its own, the reviewer's. */
export const bonus: Rule<BonusClause> = (clause, evidence, ledger) => {
  switch (evidence.kind) {
    case 'counted': {
      if (evidence.quantity.numerator === 0) return;
      const { points } = clause;
      if (points === null)
        ledger.warn({ code: 'figureMissing', clause: clause.number, min: clause.min, max: clause.max });
      else if (clause.unit !== null) addSteps(clause, points, evidence, ledger);
      else if (isFoundOnce(clause, evidence, ledger))
        ledger.charge('bonus', clause, evidence, null, 0 - points);
      return;
    }
    case 'measured':
      ledger.pendClause('unclearMeasure', clause.number);
      return;
    case 'figures': {
      const gain = gainOf(clause, evidence, ledger);
      if (gain !== null) ledger.charge('bonus', clause, evidence, null, 0 - gain);
    }
  }
};

function addSteps(clause: BonusClause, points: Points, counted: Counted, ledger: Ledger): void {
  const steps = countSteps(clause, clause.unit, clause.per, counted, ledger);
  if (steps !== null) ledger.charge('bonus', clause, counted, steps, 0 - steps * points);
}

/** What a reviewer's figure adds; null, with a warning, when the clause does not allow it. */
function gainOf(clause: BonusClause, figures: Figures, ledger: Ledger): Points | null {
  const { points, min, max } = clause;
  if (points === null) {
    const most = max ?? clause.cap ?? ledger.item.bonusCap ?? Number.MAX_SAFE_INTEGER;
    return isWithin(clause, figures.sum, min ?? 0, most, ledger) ? figures.sum : null;
  }
  if (clause.unit === null) return isPrice(clause, figures, points, ledger) ? points : null;
  return timesPrice(clause, figures, points, ledger) === null ? null : figures.sum;
}
