import type { Area, CellRef } from '../../snapshot/area';
import type { Points } from '../../rubric/points';
import type { ScoreTable } from '../../rubric/rubric';
import type { Rating, ScoredRubric } from '../scoreTable/rating';
import type { StreetProblem } from '../../reading/streetProblem';

/** Points that a community lost to one clause, or to a reviewer's own figure. */
export interface Loss {
  /** Its category, and its number or the start of its text. */
  readonly item: string;
  /** Number of the clause; null for a figure of the reviewer's own. */
  readonly clause: number | null;
  readonly quote: string;
  /** 实扣. */
  readonly points: Points;
}

/** Where the figures of a rubric's items stand, in few areas; null where some item has no such cell. */
export interface ItemAreas {
  readonly score: readonly Area[] | null;
  readonly deduct: readonly Area[] | null;
}

export interface NamedIn {
  readonly sheet: string;
  readonly cells: readonly CellRef[];
}

/** One rubric as one community was scored by it. Plain data: it is handed from one thread to another. */
export interface RubricResult extends ScoredRubric {
  /** Where the sheet, the ledger or the matrix names it; null where the whole workbook is one community's. */
  readonly community: string | null;
  /** The cells that name it: each row of a ledger, the head of its column in a matrix. null where no cell does. */
  readonly named: NamedIn | null;
  /** 自评分 over the items that apply; null where one of them has none. */
  readonly selfScore: Points | null;
  /** Points of its items in order, to tell another year's rubric by. */
  readonly shape: readonly Points[];
  /** Row of each of those items in its sheet. */
  readonly rows: readonly number[];
  readonly sums: ItemAreas;
  readonly losses: readonly Loss[];
}

/** A workbook, read and scored. */
export interface BookResult {
  readonly file: string;
  /** The community that the file or its titles name. */
  readonly community: string;
  readonly rubrics: readonly RubricResult[];
  /** The score table in it, with the ratings that it would show. */
  readonly table: { readonly scoreTable: ScoreTable; readonly ratings: readonly Rating[] } | null;
  /** By row and sheet: what could not be taken as it stands. */
  readonly problems: readonly StreetProblem[];
}
