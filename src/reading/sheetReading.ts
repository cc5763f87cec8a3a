import type { Area, CellRef } from '../snapshot/area';
import type { ItemFindings } from '../rubric/finding';
import type { Points } from '../rubric/points';
import type { Rubric, ScoreTable } from '../rubric/rubric';
import type { CellValue } from '../snapshot/snapshot';
import type { ColumnAnchor } from './roles/columnAnchor';
import type { ColumnOffer } from './roles/columnOffers';

/** What a column is for. Names as the readers of `kaohe read` know them. */
export type ColumnRole =
  | 'no'
  | 'category'
  | 'subcategory'
  | 'item'
  | 'points'
  | 'standard'
  | 'selfScore'
  | 'finding'
  | 'deduct'
  | 'score'
  | 'weighted'
  | 'reason'
  | 'subtotal'
  | 'remark'
  | 'method'
  | 'department'
  | 'evidence'
  | 'target'
  | 'weight'
  | 'condition'
  | 'deductValue';

export interface ColumnReading {
  readonly column: number;
  readonly role: ColumnRole;
  /** The header's words as they stand in the sheet. */
  readonly header: string;
  readonly confidence: 'sure' | 'likely' | 'doubtful';
  /** What the role was told by. */
  readonly because: 'synonym' | 'damagedSynonym' | 'content' | 'position' | 'person';
}

/** A cell that a person may have filled, and what stands there. */
export interface Slot {
  readonly cell: CellRef;
  readonly value: CellValue;
  readonly formula: string | null;
}

/** Where an item stands, and the cells that belong to it; null where the sheet has no such column. */
export interface ItemPlace {
  readonly itemId: string;
  readonly top: number;
  readonly bottom: number;
  readonly points: Slot | null;
  readonly selfScore: Slot | null;
  readonly finding: Slot | null;
  readonly deduct: Slot | null;
  readonly score: Slot | null;
  readonly reason: Slot | null;
}

/** The cells of a 小计 or 合计 row (or of a 小计 column). */
export interface SumPlace {
  readonly row: number;
  readonly points: Slot | null;
  readonly selfScore: Slot | null;
  readonly deduct: Slot | null;
  readonly score: Slot | null;
  /** 折算分, which score tables have. */
  readonly weighted: Slot | null;
}

export interface CategoryPlace {
  readonly name: string;
  /** Row runs of the category; more than one where a page break splits it. */
  readonly runs: readonly { readonly top: number; readonly bottom: number }[];
  readonly statedPoints: Points | null;
  readonly subtotal: SumPlace | null;
  /** Outside the full points (加分项, 减分项, 一票否决): its items have 0 points. null for an ordinary category. */
  readonly beside: 'bonus' | 'penalty' | 'veto' | null;
}

export interface RubricSheet {
  readonly kind: 'rubric';
  readonly sheet: string;
  readonly title: Area | null;
  /** From top to bottom, with those of a header said again after a page break: 3, 4 and 20 are two headers. */
  readonly headerRows: readonly number[];
  /** Header to last item (or sum) row, over the columns that belong to the table. */
  readonly table: Area;
  readonly columns: readonly ColumnReading[];
  readonly offers: readonly ColumnOffer[];
  readonly rubric: Rubric;
  /** In the order of the rubric's items. */
  readonly items: readonly ItemPlace[];
  readonly categories: readonly CategoryPlace[];
  readonly total: SumPlace | null;
  /** By item, in the order of the rubric's items. */
  readonly findings: readonly ItemFindings[];
  readonly selfScores: readonly (Points | null)[];
  readonly warnings: readonly ReadingWarning[];
}

export interface ScoreTableSheet {
  readonly kind: 'scoreTable';
  readonly sheet: string;
  readonly title: Area | null;
  readonly headerRows: readonly number[];
  readonly table: Area;
  readonly columns: readonly ColumnReading[];
  readonly offers: readonly ColumnOffer[];
  readonly scoreTable: ScoreTable;
  /** Row of each indicator, in order. */
  readonly rows: readonly number[];
  readonly categories: readonly CategoryPlace[];
  readonly total: SumPlace | null;
  readonly warnings: readonly ReadingWarning[];
}

/** Neither: left alone. */
export interface OtherSheet {
  readonly kind: 'other';
  readonly sheet: string;
  readonly reason: NotARubric;
  /** The columns of what may be a table all the same; none where no header was found. */
  readonly offers: readonly ColumnOffer[];
}

export type NotARubric =
  | { readonly code: 'empty' }
  | { readonly code: 'noHeader' }
  | { readonly code: 'noPoints'; readonly cell: CellRef }
  /** No item's points could be read; the cell is the first of them. */
  | { readonly code: 'unreadablePoints'; readonly cell: CellRef; readonly text: string }
  | { readonly code: 'noItems'; readonly cell: CellRef }
  | { readonly code: 'matrix'; readonly cell: CellRef }
  /** A 评分说明 sheet of ours. */
  | { readonly code: 'explanation' }
  | { readonly code: 'excelTable'; readonly cell: CellRef };

export type SheetReading = RubricSheet | ScoreTableSheet | OtherSheet;

/** Something about the sheet that a person should look at, with its cell. */
export interface ReadingWarning {
  readonly cell: CellRef;
  readonly issue: ReadingIssue;
}

export type ReadingIssue =
  | { readonly code: 'roleInDoubt'; readonly role: ColumnRole; readonly header: string }
  /** What a person chose for a column holds no more: the words above the table have changed since. */
  | {
      readonly code: 'choiceLapsed';
      readonly role: ColumnRole | 'none';
      readonly header: string;
      readonly at: ColumnAnchor;
    }
  | { readonly code: 'pointsUnreadable'; readonly text: string }
  | { readonly code: 'pointsMissing' }
  | { readonly code: 'sumDiffers'; readonly name: string; readonly stated: Points; readonly summed: Points }
  | { readonly code: 'repaired'; readonly quote: string; readonly readAs: string }
  | { readonly code: 'mergedOverItems'; readonly role: ColumnRole }
  | { readonly code: 'numberRepeated'; readonly number: string }
  /** A clause punishes missing a target, and what stands under 目标值 is none that it can be measured by. */
  | { readonly code: 'targetUnused'; readonly text: string }
  | { readonly code: 'hiddenItem' };
