import type { DiscretionaryClause } from '../../rubric/clause';
import { isWithin } from './figures';
import type { Rule } from './rule';

/**
 * 扣1-3分, 酌情: the reviewer's own figure, within the range; figures on a clause with a unit are each for one. Found
 * without a figure, nothing is scored: the figure is the reviewer's to give.
 */
export const discretionary: Rule<DiscretionaryClause> = (clause, evidence, ledger) => {
  const min = clause.min ?? 0;
  const max = clause.max ?? ledger.item.points;
  switch (evidence.kind) {
    case 'counted':
      if (evidence.quantity.numerator !== 0)
        ledger.warn({ code: 'figureMissing', clause: clause.number, min: clause.min, max: clause.max });
      return;
    case 'measured':
      ledger.pendClause('unclearMeasure', clause.number);
      return;
    case 'figures': {
      const { figures, sum } = evidence;
      const judged = clause.unit === null ? [sum] : figures;
      if (!judged.every((figure) => isWithin(clause, figure, min, max, ledger))) return;
      ledger.charge('discretionary', clause, evidence, clause.unit === null ? null : figures.length, sum);
    }
  }
};
