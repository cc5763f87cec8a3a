import type { GridRow } from '../grid/sheetGrid';
import { numberInCell } from '../items/itemNumber';

/** So many columns at least. */
const COLUMNS = 3;

/** A line below the header that counts its columns: (1), (2), (3). */
export function countsColumns({ cells }: GridRow): boolean {
  return (
    cells.length >= COLUMNS && cells.every((cell, index) => numberInCell(cell.text) === String(index + 1))
  );
}
