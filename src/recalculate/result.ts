import type { HostFault } from '../snapshot/host';
import type { CommentEdit, Plan } from '../snapshot/plan';
import type { PlannedSheet } from '../planning/planWorkbook';
import type { ExplanationNotice } from '../reading/explanationNotice';
import type { FilledTable } from '../street/scoreTable/planScoreTable';
import type { LinkOffer } from './linkOffers';
import type { OtherSheet, ScoreTableSheet } from '../reading/sheetReading';
import type { Policies } from '../scoring/policies';
import type { Memory } from '../state/memory';

/** One rubric sheet, read and scored, with what a run would leave alone on it. */
export type ScoredSheet = PlannedSheet;

/** How many cells, those of a 评分说明 sheet among them, and comments a plan changes. */
export interface EditCount {
  readonly cells: number;
  readonly comments: number;
}

/** What one click found and would write, before anything is written. */
export interface Preview {
  readonly scored: readonly ScoredSheet[];
  readonly scoreTables: readonly ScoreTableSheet[];
  /** The score tables as filled in by the rubrics of the workbook. */
  readonly filled: readonly FilledTable[];
  /** What each indicator of all score tables is scored by, and what else it could be. */
  readonly links: readonly LinkOffer[];
  readonly others: readonly OtherSheet[];
  /** What becomes of the 评分说明 sheet; null where there is none and nobody asked for one. */
  readonly explanation: ExplanationNotice | null;
  readonly plan: Plan;
  readonly edits: EditCount;
  /** A run before this one was cut off: to be finished (by running again) or taken back. */
  readonly cutOff: boolean;
  /** What was scored by. */
  readonly policies: Policies;
  /** What people have said about this workbook before. */
  readonly said: Said;
}

/** What a workbook remembers of its people's answers. */
export type Said = Pick<Memory, 'decisions' | 'packs'>;

/** How one click ended. */
export type Recalculation =
  | {
      readonly kind: 'done';
      readonly preview: Preview;
      /** Comments that the host would not take and whose words found no cell either: to be shown, or they are lost. */
      readonly unplaced?: readonly CommentEdit[];
    }
  | { readonly kind: 'nothingToScore'; readonly preview: Preview }
  /** A run before this one was cut off: nothing is written until a person says to finish it or to take it back. */
  | { readonly kind: 'cutOff'; readonly preview: Preview }
  | { readonly kind: 'refused'; readonly fault: HostFault; readonly preview: Preview | null }
  /** Another run had not ended; this one did nothing. */
  | { readonly kind: 'busy' };

/** How taking a run back ended. */
export type Restoration =
  | { readonly kind: 'done'; readonly edits: EditCount; readonly kept: number }
  | { readonly kind: 'nothingToRestore' }
  | { readonly kind: 'refused'; readonly fault: HostFault }
  | { readonly kind: 'busy' };
