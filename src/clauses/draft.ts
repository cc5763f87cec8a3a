import type { Clause, DoubtReason, Threshold } from '../rubric/clause';
import type { Points } from '../rubric/points';
import type { Figure } from './islands/island';
import type { Stretch } from './sentences';
import type { Statement } from './statements';
import type { UnitIsland } from './conditions';

/** A clause in the making: places in the working text, not yet numbered. */
export interface Draft {
  readonly statement: Statement;
  readonly quote: Stretch;
  readonly condition: Stretch;
  readonly conditionText: string;
  readonly unit: UnitIsland | null;
  readonly slashUnit: string | null;
  readonly threshold: Threshold | null;
  readonly effect: Effect;
  readonly cap: Points | null;
  readonly belowZero: boolean;
  readonly doubt: DoubtReason | null;
}

export type Effect =
  | { readonly kind: 'deduct'; readonly figure: Figure; readonly judged: boolean }
  | { readonly kind: 'bonus'; readonly figure: Figure; readonly judged: boolean }
  | { readonly kind: 'award'; readonly points: Points | 'full' }
  | { readonly kind: 'void'; readonly part: boolean }
  | { readonly kind: 'full' }
  | { readonly kind: 'veto' }
  | { readonly kind: 'proportional' };

export type ClauseBody<C = Clause> = C extends Clause
  ? Omit<
      C,
      | 'number'
      | 'quote'
      | 'span'
      | 'condition'
      | 'part'
      | 'group'
      | 'source'
      | 'certainty'
      | 'cap'
      | 'belowZero'
    >
  : never;
