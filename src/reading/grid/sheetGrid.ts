import type { Area, CellRef } from '../../snapshot/area';
import type { CellValue, SheetSnapshot } from '../../snapshot/snapshot';
import { foldText } from './foldText';

/** A cell that holds something, with the merged area that it fills. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly value: Exclude<CellValue, null>;
  /** As text, trimmed; never empty. */
  readonly text: string;
  readonly folded: string;
  /** Its merge, or the cell alone. */
  readonly area: Area;
  readonly percent: boolean;
}

export interface GridRow {
  readonly row: number;
  /** From left to right; only those that hold something. */
  readonly cells: readonly GridCell[];
}

/** A sheet without its empty cells. Blank rows and columns do not appear, so that they cannot matter. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  /** From top to bottom; only those that hold something. */
  readonly rows: readonly GridRow[];
  /** The cell whose content shows at a place: its own, or the one that is merged over it. */
  at(row: number, column: number): GridCell | null;
  /** The merged area over a place, empty ones included; null when it stands alone. */
  mergeAt(row: number, column: number): Area | null;
}

/** Its place alone, for a reading that outlives the grid. */
export function placeOf({ row, column }: CellRef): CellRef {
  return { row, column };
}

const COLUMNS = 16384;
const key = (row: number, column: number): number => row * COLUMNS + column;

/** A number as Excel shows it, without the noise of its 16th digit. */
function shown(value: Exclude<CellValue, null>): string {
  return typeof value === 'number' ? String(Number(value.toPrecision(15))) : String(value);
}

/** Merged area of each place inside `used`. Visits each place once: of merges that overlap, the first one stands. */
function mergesByPlace(merges: readonly Area[], used: Area): ReadonlyMap<number, Area> {
  const byPlace = new Map<number, Area>();
  let left = (used.bottom - used.top + 1) * (used.right - used.left + 1);
  for (const area of merges) {
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    const size = (bottom - area.top + 1) * (right - area.left + 1);
    if (size <= 0 || size > left || byPlace.has(key(area.top, area.left))) continue;
    left -= size;
    for (let row = area.top; row <= bottom; row++)
      for (let column = area.left; column <= right; column++) byPlace.set(key(row, column), area);
  }
  return byPlace;
}

/** Reads every cell of a sheet once. */
export function gridOf(sheet: SheetSnapshot): SheetGrid {
  const { used } = sheet;
  const merges = used ? mergesByPlace(sheet.merges, used) : new Map<number, Area>();
  const filled = new Map<number, GridCell>();
  const rows: GridRow[] = [];
  sheet.cells.forEach((line, down) => {
    const cells: GridCell[] = [];
    line.forEach((cell, across) => {
      if (cell.value === null || !used) return;
      const text = shown(cell.value).trim();
      if (text === '') return;
      const place: CellRef = { row: used.top + down, column: used.left + across };
      const area = merges.get(key(place.row, place.column)) ?? {
        top: place.row,
        left: place.column,
        bottom: place.row,
        right: place.column,
      };
      // What stands under a merge but its first cell is not shown: a leftover.
      if (area.top !== place.row || area.left !== place.column) return;
      const found: GridCell = {
        ...place,
        value: cell.value,
        text,
        folded: foldText(text),
        area,
        percent: cell.numberFormat.includes('%'),
      };
      filled.set(key(place.row, place.column), found);
      cells.push(found);
    });
    if (cells.length > 0 && used) rows.push({ row: used.top + down, cells });
  });
  return {
    sheet,
    rows,
    mergeAt: (row, column) => merges.get(key(row, column)) ?? null,
    at(row, column) {
      const area = merges.get(key(row, column));
      return filled.get(area ? key(area.top, area.left) : key(row, column)) ?? null;
    },
  };
}
