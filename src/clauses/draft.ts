import type { Band, Clause, DoubtReason, Threshold } from '../rubric/clause';
import type { Points } from '../rubric/points';
import type { Measure } from './comparisons';
import type { UnitIsland } from './countedUnit';
import type { Figure } from './islands/island';
import type { Stretch } from './sentences';
import type { Statement } from './statements';

/** A clause in the making: places in the working text, not yet numbered. */
export interface Draft {
  readonly statement: Statement;
  readonly quote: Stretch;
  readonly condition: Stretch;
  readonly conditionText: string;
  /** The condition without the unit it is counted in. */
  readonly words: string;
  /** The numbers in `words`. */
  readonly measures: readonly Measure[];
  readonly unit: UnitIsland | null;
  /** /人次, behind the amount. */
  readonly slashUnit: string | null;
  readonly threshold: Threshold | null;
  readonly range: Band | null;
  readonly effect: Effect;
  /** 再扣, 另加: on top of what stands before it. */
  readonly more: boolean;
  readonly cap: Points | null;
  readonly belowZero: boolean;
  readonly doubt: DoubtReason | null;
}

export type Effect =
  | { readonly kind: 'deduct'; readonly figure: Figure; readonly judged: boolean }
  | { readonly kind: 'bonus'; readonly figure: Figure; readonly judged: boolean }
  | { readonly kind: 'award'; readonly figure: Figure; readonly judged: boolean }
  | { readonly kind: 'void'; readonly of: 'part' | 'this' | 'item' | 'open' }
  /** 满分, 不扣分: nothing is lost. */
  | { readonly kind: 'full' }
  | { readonly kind: 'veto' }
  | { readonly kind: 'proportional' };

type Framing =
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
  | 'mentions';

/** What a clause says, without where it stands. */
export type ClauseBody<C = Clause> = C extends Clause ? Omit<C, Framing> : never;
