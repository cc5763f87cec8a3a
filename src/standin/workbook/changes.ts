import type { Area, CellRef } from '../../snapshot/area';
import type { Sheet } from './sheet';
import type { Shift } from './shift';

/** What happened to a workbook, for those who listen. */
export type Change =
  | {
      readonly kind: 'cells';
      readonly sheet: Sheet;
      readonly area: Area;
      readonly how: CellChange;
      /** When cells moved. */
      readonly shift?: Shift;
      /** What stood and stands in a single cell. */
      readonly detail?: {
        readonly before: string | number | boolean;
        readonly after: string | number | boolean;
      };
    }
  | { readonly kind: 'format'; readonly sheet: Sheet; readonly area: Area }
  | { readonly kind: 'selection'; readonly sheet: Sheet; readonly address: string }
  | {
      readonly kind: 'sheet';
      readonly sheet: Sheet;
      readonly how: 'added' | 'deleted' | 'activated' | 'deactivated';
    }
  | { readonly kind: 'renamed'; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: 'moved'; readonly sheet: Sheet; readonly before: number; readonly after: number }
  | { readonly kind: 'visibility'; readonly sheet: Sheet; readonly before: string; readonly after: string }
  | { readonly kind: 'protection'; readonly sheet: Sheet; readonly isProtected: boolean }
  | {
      readonly kind: 'comment';
      readonly sheet: Sheet;
      readonly how: 'added' | 'changed' | 'deleted';
      readonly what: string;
      readonly id: string;
      readonly replyIds: readonly string[];
      readonly cell: CellRef;
    }
  | {
      readonly kind: 'table';
      readonly sheet: Sheet;
      readonly id: string;
      readonly how: 'added' | 'deleted';
      readonly name: string;
    }
  | { readonly kind: 'calculated'; readonly sheet: Sheet }
  | { readonly kind: 'settings' };

export type CellChange =
  | 'RangeEdited'
  | 'RowInserted'
  | 'RowDeleted'
  | 'ColumnInserted'
  | 'ColumnDeleted'
  | 'CellInserted'
  | 'CellDeleted';
