import type { VoidClause } from '../../rubric/clause';
import type { Points } from '../../rubric/points';
import type { Item } from '../../rubric/rubric';
import { isFoundOnce } from './counting';
import { isPrice } from './figures';
import { partOf } from './part';
import type { Rule } from './rule';
import { meetsCondition } from './threshold';

/** 不得分: all of the item's points, or of its "(2分)" part. */
export const voidRule: Rule<VoidClause> = (clause, evidence, ledger) => {
  const lost = pointsVoided(clause, ledger.item);
  if (lost === null) {
    ledger.warn({ code: 'doubtfulClause', clause: clause.number, reason: 'unclearCondition' });
    return;
  }
  const code = clause.scope === 'item' ? 'void' : 'partVoid';
  switch (evidence.kind) {
    case 'counted':
      if (isFoundOnce(clause, evidence, ledger)) ledger.charge(code, clause, evidence, null, lost);
      return;
    case 'measured': {
      const met = meetsCondition(clause, clause.threshold, evidence, ledger);
      if (met !== null) ledger.charge(met ? code : 'thresholdNotMet', clause, evidence, null, met ? lost : 0);
      return;
    }
    case 'figures':
      if (isPrice(clause, evidence, lost, ledger)) ledger.charge(code, clause, evidence, null, lost);
  }
};

/** null when the clause voids a part and the item knows no such part. */
function pointsVoided(clause: VoidClause, item: Item): Points | null {
  if (clause.scope === 'item') return item.points;
  return partOf(clause, item)?.points ?? null;
}
