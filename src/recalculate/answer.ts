import type { ColumnAnchor } from '../reading/roles/columnAnchor';
import type { ColumnRole } from '../reading/sheetReading';
import type { Span } from '../rubric/clause';

/** What a person says about how the workbook was read. */
export type Answer = PassageAnswer | AgreedAnswer | RoleAnswer | LinkAnswer;

export interface PassageAnswer {
  readonly kind: 'passage';
  /** The whole text that the passage stands in: for another text the answer says nothing. */
  readonly standard: string;
  readonly span: Span;
  readonly quote: string;
  /** Right as it was read, or no rule on points at all. */
  readonly decision: 'confirmed' | 'dismissed';
}

/** The sheet may be written to although it was read only in part. */
export interface AgreedAnswer {
  readonly kind: 'agreed';
  readonly sheet: string;
}

/** What a column is for. */
export interface RoleAnswer {
  readonly kind: 'role';
  readonly sheet: string;
  /** The column, as it was offered. */
  readonly at: ColumnAnchor;
  /** `none` takes the column out of the table; `asRead` takes an earlier answer back. */
  readonly role: ColumnRole | 'none' | 'asRead';
}

/** Which rubric an indicator of a score table is scored by. */
export interface LinkAnswer {
  readonly kind: 'link';
  readonly indicator: string;
  /** `byName` takes an earlier answer back. */
  readonly to:
    | { readonly kind: 'sheet'; readonly sheet: string }
    | { readonly kind: 'none' }
    | { readonly kind: 'byName' };
}
