import type { VetoClause } from '../../rubric/clause';
import { isFoundOnce } from './counting';
import type { Rule } from './rule';

/** 一票否决: changes no number by itself; the warning makes the total say so. */
export const veto: Rule<VetoClause> = (clause, evidence, ledger) => {
  switch (evidence.kind) {
    case 'counted':
      if (!isFoundOnce(clause, evidence, ledger)) return;
      ledger.charge('veto', clause, evidence, null, 0);
      ledger.warn({ code: 'veto', clause: clause.number });
      return;
    case 'measured':
      ledger.pendClause('unclearMeasure', clause.number);
      return;
    case 'figures':
      ledger.pendClause('unclearFigure', clause.number);
  }
};
