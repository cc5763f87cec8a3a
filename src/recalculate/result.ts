import type { HostFault } from '../snapshot/host';
import type { Plan } from '../snapshot/plan';
import type { OtherSheet, RubricSheet, ScoreTableSheet } from '../reading/sheetReading';
import type { ScoreCard } from '../scoring/scoreCard';

/** One rubric sheet, read and scored. */
export interface ScoredSheet {
  readonly reading: RubricSheet;
  readonly card: ScoreCard;
}

/** How many cells and comments a plan changes. */
export interface EditCount {
  readonly cells: number;
  readonly comments: number;
}

/** What one click found and would write, before anything is written. */
export interface Preview {
  readonly scored: readonly ScoredSheet[];
  readonly scoreTables: readonly ScoreTableSheet[];
  readonly others: readonly OtherSheet[];
  readonly plan: Plan;
  readonly edits: EditCount;
}

/** A run that was cut off: its plan, to be finished or taken back. */
export interface OpenPlan {
  readonly plan: Plan;
}

/** How one click ended. */
export type Recalculation =
  | {
      readonly kind: 'done';
      readonly preview: Preview;
      /** What takes this run back; null when nothing was written. */
      readonly undo: Plan | null;
    }
  | { readonly kind: 'nothingToScore'; readonly preview: Preview }
  | { readonly kind: 'openPlan'; readonly open: OpenPlan; readonly preview: Preview }
  | { readonly kind: 'refused'; readonly fault: HostFault; readonly preview: Preview | null }
  /** Another run had not ended; this one did nothing. */
  | { readonly kind: 'busy' };
