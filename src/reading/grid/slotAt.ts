import type { CellRef } from '../../snapshot/area';
import { cellAt } from '../../snapshot/snapshot';
import type { SheetGrid } from './sheetGrid';
import type { Slot } from '../sheetReading';

/** A cell at a place with its present content; of a merge, its first cell. */
export function slotAt(grid: SheetGrid, { row, column }: CellRef): Slot {
  const area = grid.mergeAt(row, column);
  const cell = area ? { row: area.top, column: area.left } : { row, column };
  const { value, formula } = cellAt(grid.sheet, cell);
  return { cell, value, formula };
}
