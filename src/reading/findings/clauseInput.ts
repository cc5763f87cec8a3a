import type { Clause } from '../../rubric/clause';
import { isShareUnit } from '../../rubric/shareUnits';

/** What a clause can be told besides that it was found. */
export interface ClauseInput {
  /** What it counts; null where it costs the same however often it is found. */
  readonly counts: string | null;
  /** What a measured value of it is in; null where a measured value decides nothing. */
  readonly measures: Measure | null;
}

/** `percent`: given as a percentage or a ratio; with no unit in the text either form is taken. */
export type Measure =
  { readonly kind: 'percent' } | { readonly kind: 'unit'; readonly unit: string } | { readonly kind: 'any' };

/** What the clause takes as a quantity and as a measured value. */
export function clauseInput(clause: Clause): ClauseInput {
  switch (clause.kind) {
    case 'fixed':
    case 'void':
      return { counts: null, measures: clause.threshold && measureIn(clause.threshold.unit) };
    case 'perUnit':
      return { counts: clause.unit, measures: clause.target && measureIn(clause.target.unit) };
    case 'perPoint':
      return { counts: clause.unit, measures: clause.target && measureIn(clause.target.unit) };
    case 'tier':
      return { counts: null, measures: clause.band && measureIn(clause.band.unit) };
    case 'discretionary':
    case 'bonus':
      return { counts: clause.unit, measures: null };
    case 'proportional':
      return { counts: null, measures: { kind: 'percent' } };
    case 'veto':
      return { counts: null, measures: null };
  }
}

function measureIn(unit: string | null): Measure {
  if (unit === null) return { kind: 'any' };
  return isShareUnit(unit) ? { kind: 'percent' } : { kind: 'unit', unit };
}
