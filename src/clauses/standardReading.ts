import type { Clause, Span } from '../rubric/clause';
import type { ClauseGroup, Part, UnreadPassage } from '../rubric/rubric';
import type { Points } from '../rubric/points';

/** A damaged passage whose reading was forced: 扌II2分 → 扣2分. Information, not a doubt. */
export interface Repair {
  readonly span: Span;
  readonly quote: string;
  readonly readAs: string;
}

/** What a standard says, clause by clause; everything in it that bears on points is in here somewhere. */
export interface StandardReading {
  readonly clauses: readonly Clause[];
  readonly parts: readonly Part[];
  readonly groups: readonly ClauseGroup[];
  readonly cap: Points | null;
  readonly bonusCap: Points | null;
  readonly unread: readonly UnreadPassage[];
  readonly repairs: readonly Repair[];
}

/**
 * The shape of `readStandard(text, points)`.
 * @param points what the item has: a repaired figure above it is rejected; null when the sheet does not say.
 * Total over all strings: never throws, and linear in the text's length.
 */
export type StandardReader = (text: string, points: Points | null) => StandardReading;
