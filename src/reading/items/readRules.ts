import type { StandardReader, StandardReading } from '../../clauses/standardReading';
import type { BonusClause, Clause } from '../../rubric/clause';
import { fraction } from '../../rubric/fraction';
import type { CategoryPlace } from '../sheetReading';
import type { DraftItem } from './draftItem';

export interface RulesReading extends StandardReading {
  /** The text that the clauses are quoted from. */
  readonly standard: string;
}

/**
 * The clauses of an item. What stands beside the full points is read as what it is called: below 加分项 a bare
 * "每次2分" adds, below 减分项 a deduction can only go below zero, below 一票否决 a bare condition is a veto.
 */
export function readRules(
  draft: DraftItem,
  beside: CategoryPlace['beside'],
  readStandard: StandardReader,
): RulesReading {
  const { standard } = draft;
  switch (beside) {
    case null:
      return { standard, ...readStandard(standard, draft.points) };
    case 'bonus': {
      const reading = readStandard(standard, null);
      const most = draft.points !== null && draft.points > 0 ? draft.points : null;
      return {
        standard,
        ...reading,
        clauses: reading.clauses.map(asBonus),
        bonusCap: reading.bonusCap ?? most,
      };
    }
    case 'penalty': {
      const reading = readStandard(standard, null);
      return {
        standard,
        ...reading,
        clauses: reading.clauses.map((clause) => ({ ...clause, belowZero: true })),
      };
    }
    case 'veto': {
      const reading = readStandard(standard, null);
      if (standard === '' || reading.clauses.some((clause) => clause.kind === 'veto'))
        return { standard, ...reading };
      const said = `${standard},一票否决`;
      return { standard: said, ...readStandard(said, null) };
    }
  }
}

/** A clause below 加分项 that says only a figure, as a bonus; one that says 扣 or 减 stays what it is. */
function asBonus(clause: Clause): Clause {
  if (/[扣减]/.test(clause.quote)) return clause;
  const { number, quote, span, condition, cap, belowZero, part, group, source, certainty } = clause;
  const base = { number, quote, span, condition, cap, belowZero, part, group, source, certainty };
  const bonus = (figures: Partial<BonusClause>): BonusClause => ({
    ...base,
    kind: 'bonus',
    points: null,
    min: null,
    max: null,
    per: fraction(1),
    unit: null,
    ...figures,
  });
  switch (clause.kind) {
    case 'fixed':
      return bonus({ points: clause.points });
    case 'perUnit':
    case 'perPoint':
      return bonus({ points: clause.points, per: clause.per, unit: clause.unit });
    case 'discretionary':
      return bonus({ min: clause.min, max: clause.max, unit: clause.unit });
    case 'tier':
      return bonus({ points: clause.award ?? clause.points });
    case 'void':
    case 'proportional':
    case 'bonus':
    case 'veto':
      return clause;
  }
}
