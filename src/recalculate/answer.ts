import type { ColumnAnchor } from '../reading/roles/columnAnchor';
import type { ColumnRole } from '../reading/sheetReading';
import type { Decision } from '../clauses/confirmations';
import type { Span } from '../rubric/clause';
import type { RubricPack } from '../rubric/pack/packSchema';
import type { Policies } from '../scoring/policies';

/** What a person says about how the workbook was read. */
export type Answer =
  PassageAnswer | AgreedAnswer | RoleAnswer | LinkAnswer | PoliciesAnswer | PackAnswer | PackDropped;

export interface PassageAnswer {
  readonly kind: 'passage';
  /** The whole text that the passage stands in: for another text the answer says nothing. */
  readonly standard: string;
  readonly span: Span;
  readonly quote: string;
  /** `asRead` takes an earlier answer back. */
  readonly decision: Decision | { readonly kind: 'asRead' };
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

/** How scores are made in this workbook; what is not named stays as it is. */
export interface PoliciesAnswer {
  readonly kind: 'policies';
  readonly policies: Partial<Policies>;
}

/** A rule pack that sheets of this workbook are held against from now on, in place of one of the same name. */
export interface PackAnswer {
  readonly kind: 'pack';
  /** As `loadPack` has checked it. */
  readonly pack: RubricPack;
}

/** A rule pack that was brought in is let go. */
export interface PackDropped {
  readonly kind: 'packDropped';
  readonly name: string;
}
