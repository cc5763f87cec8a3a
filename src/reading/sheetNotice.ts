import type { CellRef } from '../snapshot/area';
import type { Points } from '../rubric/points';

/** What a run left alone, or could not do, on a sheet: listed for a person, never silent. */
export type SheetNotice =
  /** A person's figure stands and differs from what the clauses give. */
  | {
      readonly code: 'figureStands';
      readonly cell: CellRef;
      readonly field: 'deduct' | 'score';
      readonly stands: Points;
      readonly computed: Points;
    }
  /** A formula stands and shows another figure than the clauses give. */
  | {
      readonly code: 'formulaStands';
      readonly cell: CellRef;
      readonly shows: Points;
      readonly computed: Points;
    }
  /** A person's 小计 or 合计 differs from the sum of what the items now have. */
  | {
      readonly code: 'sumStands';
      readonly cell: CellRef;
      readonly stands: Points;
      readonly computed: Points;
    }
  /** A person wrote words where a figure belongs; they stand, and the clauses' figure counts. */
  | { readonly code: 'figureIsText'; readonly cell: CellRef; readonly text: string }
  /** Figures were in the sheet before its first run: taken as the person's. */
  | { readonly code: 'scoredByHand'; readonly items: number }
  /** A comment of a person, or one of ours that a person has rewritten, is on the cell; it stays as it is. */
  | { readonly code: 'commentOccupied'; readonly cell: CellRef }
  | { readonly code: 'noteOccupied'; readonly cell: CellRef }
  /** 定稿: nothing is written; so many cells and comments differ from what is computed now. */
  | {
      readonly code: 'final';
      /** YYYY-MM-DD. */
      readonly since: string;
      readonly cells: number;
      readonly comments: number;
    }
  /** The sheet could be read only in part: nothing is written to it before a person agrees. */
  | { readonly code: 'readInPart'; readonly cells: readonly CellRef[] }
  | { readonly code: 'noRoomForColumns' }
  | { readonly code: 'noRoomForTotal' }
  /** The rubric is known to be a fragment: its total stands for itself and is not weighted. */
  | { readonly code: 'fragment' };
