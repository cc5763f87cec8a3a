import type { Area } from '../../snapshot/area';
import { bounding, cellCount, MAX_COLUMNS } from './areas';
import { EMPTY_CELL, isBlank, type Cell } from './cell';

export interface Placed {
  readonly row: number;
  readonly column: number;
  readonly cell: Cell;
}

/** The cells of a sheet that hold something: a value, a formula or a look of their own. */
export class Grid {
  private cells = new Map<number, Cell>();

  get(row: number, column: number): Cell | undefined {
    return this.cells.get(keyOf(row, column));
  }

  set(row: number, column: number, cell: Cell): void {
    if (isBlank(cell) && cell.style === null && !cell.link) this.cells.delete(keyOf(row, column));
    else this.cells.set(keyOf(row, column), cell);
  }

  /** Changes some of a cell's content. */
  update(row: number, column: number, change: Partial<Cell>): void {
    this.set(row, column, { ...(this.get(row, column) ?? EMPTY_CELL), ...change });
  }

  /** The cells that hold something, within an area, row by row. */
  within(area: Area): Placed[] {
    const found: Placed[] = [];
    if (cellCount(area) <= this.cells.size) {
      for (let row = area.top; row <= area.bottom; row += 1) {
        for (let column = area.left; column <= area.right; column += 1) {
          const cell = this.get(row, column);
          if (cell) found.push({ row, column, cell });
        }
      }
      return found;
    }
    for (const placed of this.all()) {
      const { row, column } = placed;
      if (row >= area.top && row <= area.bottom && column >= area.left && column <= area.right)
        found.push(placed);
    }
    return found.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  *all(): Generator<Placed> {
    for (const [key, cell] of this.cells) {
      yield { row: Math.floor(key / MAX_COLUMNS), column: (key % MAX_COLUMNS) + 1, cell };
    }
  }

  /** The smallest area that holds every value (and every look of its own, unless only values count). */
  used(valuesOnly: boolean): Area | null {
    let area: Area | null = null;
    for (const { row, column, cell } of this.all()) {
      if (valuesOnly && isBlank(cell)) continue;
      const here = { top: row, left: column, bottom: row, right: column };
      area = area === null ? here : bounding([area, here]);
    }
    return area;
  }

  /** Moves every cell to where `to` says; null drops it. */
  rearrange(to: (row: number, column: number) => { row: number; column: number } | null): void {
    const moved = new Map<number, Cell>();
    for (const { row, column, cell } of this.all()) {
      const place = to(row, column);
      if (place) moved.set(keyOf(place.row, place.column), cell);
    }
    this.cells = moved;
  }

  copy(): Grid {
    const copy = new Grid();
    copy.cells = new Map(this.cells);
    return copy;
  }
}

function keyOf(row: number, column: number): number {
  return row * MAX_COLUMNS + column - 1;
}
