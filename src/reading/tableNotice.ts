import type { CellRef } from '../snapshot/area';
import type { Points } from '../rubric/points';

/** Why an indicator has no weighted score: 未评, never zero in silence. */
export type UnratedReason =
  /** No rubric in the workbook goes by its name. */
  | 'noRubric'
  /** Several rubrics go by its name equally well; a person must say which. */
  | 'ambiguous'
  /** Its rubric is known to be a fragment: the full points are unknown. */
  | 'fragment'
  /** Not one item of its rubric has been checked. */
  | 'notChecked'
  /** Every item of its rubric does not apply. */
  | 'nothingApplies';

/** What a person should know about how a score table was filled in. */
export type TableNotice =
  /** The total covers this much of the table. */
  | { readonly code: 'partlyScored'; readonly scored: Points; readonly points: Points }
  /** Linked by likeness of names that are not the same: to be looked at, and corrected where wrong. */
  | { readonly code: 'linkLikely'; readonly indicator: string; readonly sheet: string }
  | { readonly code: 'linkAmbiguous'; readonly indicator: string; readonly sheets: readonly string[] }
  /** The sheet that a person chose is no longer there, or holds no rubric. */
  | { readonly code: 'linkGone'; readonly indicator: string; readonly sheet: string }
  | {
      readonly code: 'notWeighed';
      readonly indicator: string;
      readonly sheet: string;
      readonly reason: Exclude<UnratedReason, 'noRubric' | 'ambiguous'>;
    }
  /** A person's figure (or formula) stands and differs. */
  | {
      readonly code: 'tableFigureStands';
      readonly cell: CellRef;
      readonly indicator: string;
      readonly stands: Points;
      readonly computed: Points;
    }
  /** A person's 得分 without a rubric: nobody knows of how many points it is. */
  | { readonly code: 'scoreWithoutRubric'; readonly cell: CellRef; readonly indicator: string }
  | {
      readonly code: 'tableSumStands';
      readonly cell: CellRef;
      readonly stands: Points;
      readonly computed: Points;
    }
  | { readonly code: 'noRoomInTable' };
