import type { Area } from '../snapshot/area';
import { overlaps } from '../snapshot/area';
import type { SheetSnapshot } from '../snapshot/snapshot';
import { cellAt } from '../snapshot/snapshot';
import type { ColumnRole, RubricSheet } from '../reading/sheetReading';

/** Columns that we may add, in the order in which they stand. */
export type AddedRole = Extract<
  ColumnRole,
  'finding' | 'deduct' | 'score' | 'weighted' | 'subtotal' | 'reason'
>;

/** What adding to a table must know of it, be it a rubric or a score table. */
export type TableFrame = Pick<RubricSheet, 'sheet' | 'title' | 'headerRows' | 'table' | 'columns'>;

export interface AddedColumn {
  readonly role: AddedRole;
  readonly column: number;
}

const ORDER: readonly AddedRole[] = ['finding', 'deduct', 'score', 'subtotal', 'reason'];

/** Excel's last column, XFD. */
export const LAST_COLUMN = 16_384;

export interface ColumnOptions {
  /** 扣分原因, for paper and for programs in which comments do not travel. */
  readonly reasonColumn: boolean;
}

/** A sheet, and what other tables on it have been given already. */
export interface Ground {
  readonly sheet: SheetSnapshot;
  readonly taken: readonly Area[];
}

/**
 * Where the columns that the sheet lacks will stand: side by side, to the right of the table or of what follows it,
 * where nothing stands from header to last row and no column is hidden.
 * @returns null when the sheet has no such room; an empty list when nothing is missing.
 */
export function addedColumns(
  ground: Ground,
  reading: RubricSheet,
  options: ColumnOptions,
): readonly AddedColumn[] | null {
  return roomBeside(
    ground,
    reading.table,
    ORDER.filter((role) => isMissing(role, reading, options)),
  );
}

/** Room for columns of these roles, side by side; null when the sheet has none. */
export function roomBeside(
  ground: Ground,
  table: Area,
  missing: readonly AddedRole[],
): readonly AddedColumn[] | null {
  if (missing.length === 0) return [];
  const { top, bottom, right } = table;
  // One row more than the table: a 合计 row may be added below it.
  for (let first = right + 1; first + missing.length - 1 <= LAST_COLUMN; first += 1) {
    const area = { top, left: first, bottom: bottom + 1, right: first + missing.length - 1 };
    if (!hidesColumn(ground, area) && isFree(ground, area))
      return missing.map((role, index) => ({ role, column: first + index }));
  }
  return null;
}

/** A hidden column is no place for what people are to see, and showing it again is theirs to do. */
function hidesColumn({ sheet }: Ground, { left, right }: Area): boolean {
  return sheet.hiddenColumns.some((column) => column >= left && column <= right);
}

function isMissing(role: AddedRole, reading: RubricSheet, options: ColumnOptions): boolean {
  if (reading.columns.some((column) => column.role === role)) return false;
  if (role === 'reason') return options.reasonColumn;
  if (role === 'subtotal') {
    return lacksSubtotals(reading.categories);
  }
  return true;
}

/** Several categories, and no place for the subtotal of any. */
export function lacksSubtotals(categories: RubricSheet['categories']): boolean {
  return categories.length > 1 && categories.every(({ subtotal }) => subtotal === null);
}

/** Whether nothing stands in an area: no value, formula, merge, table, comment or note. Looks do not count. */
export function isFree({ sheet, taken }: Ground, area: Area): boolean {
  if (taken.some((other) => overlaps(other, area))) return false;
  const inArea = (cell: { row: number; column: number }) =>
    overlaps(area, { top: cell.row, bottom: cell.row, left: cell.column, right: cell.column });
  if (sheet.merges.some((merge) => overlaps(merge, area))) return false;
  if (sheet.tables.some((table) => overlaps(table.area, area))) return false;
  if (sheet.threads.some((thread) => inArea(thread.cell))) return false;
  if (sheet.notes?.some((note) => inArea(note.cell))) return false;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value, formula } = cellAt(sheet, { row, column });
      if (value !== null || formula !== null) return false;
    }
  }
  return true;
}
