import { cellAddress, type CellRef } from '../../snapshot/area';

/** As many cells as a person looks up; the rest is told by their number. */
const MOST = 6;

/** Cells behind a sheet's name: !A3、A7. Nothing for none. */
export function cellList(cells: readonly CellRef[], separator: string): string {
  if (cells.length === 0) return '';
  const shown = cells.slice(0, MOST).map(cellAddress).join(separator);
  return cells.length > MOST ? `!${shown}…(${cells.length})` : `!${shown}`;
}
