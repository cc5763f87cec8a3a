import type { StandardReader } from '../clauses/standardReading';
import type { FindingsReader } from './findingsReader';
import type { PackMatcher } from './packMatcher';
import type { ColumnAnchor } from './roles/columnAnchor';
import type { ColumnRole } from './sheetReading';

/** A column's role as a person set it; 'none' takes the column out of the table. */
export interface ChosenRole {
  readonly sheet: string;
  readonly column: number;
  readonly role: ColumnRole | 'none';
  /** What the column went by when it was chosen: the choice holds for the column that goes by it now, and lapses with it. */
  readonly at?: ColumnAnchor;
}

/** What layout reading hands over to others, and what a person has decided before. */
export interface ReadingTools {
  readonly readStandard: StandardReader;
  readonly readFindings: FindingsReader;
  readonly matchPack?: PackMatcher;
  readonly roles?: readonly ChosenRole[];
}
