import type { FixedClause } from '../../rubric/clause';
import { wholeNumber } from '../evidence';
import { isFoundOnce } from './counting';
import { isPrice } from './figures';
import type { Rule } from './rule';
import { meetsCondition } from './threshold';

/**
 * 扣N分: N once, however often it is found. 得N分 (award): a mark means that the condition was not met, and N is lost;
 * a count on it may tell what was achieved or what was missed, so it is for a person to say.
 */
export const fixed: Rule<FixedClause> = (clause, evidence, ledger) => {
  const code = clause.award ? 'awardMissed' : 'fixed';
  switch (evidence.kind) {
    case 'counted': {
      if (clause.award && wholeNumber(evidence.quantity) !== 1) {
        ledger.pendClause('unclearQuantity', clause.number);
      } else if (isFoundOnce(clause, evidence, ledger)) {
        ledger.charge(code, clause, evidence, null, clause.points);
      }
      return;
    }
    case 'measured': {
      const met = meetsCondition(clause, clause.threshold, evidence, ledger);
      if (met === null) return;
      // What an award asks for is what earns it: it is lost when the condition is not met.
      if (met === clause.award) ledger.charge('thresholdNotMet', clause, evidence, null, 0);
      else ledger.charge(clause.award ? code : 'thresholdMet', clause, evidence, null, clause.points);
      return;
    }
    case 'figures':
      if (isPrice(clause, evidence, clause.points, ledger))
        ledger.charge(code, clause, evidence, null, clause.points);
  }
};
