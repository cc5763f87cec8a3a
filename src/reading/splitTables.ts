import { findHeaders, repeats, type TableHeader } from './header/findHeaders';
import type { GridRow, SheetGrid } from './grid/sheetGrid';

/** One table of a sheet: its header, the rows above that belong to nothing else, and the rows below. */
export interface TableBlock {
  readonly header: TableHeader;
  /** Rows of this header and of those that say it again after a page break. */
  readonly headerRows: ReadonlySet<number>;
  readonly above: readonly GridRow[];
  readonly body: readonly GridRow[];
}

function hasFigure(row: GridRow): boolean {
  return row.cells.some((cell) => typeof cell.value === 'number');
}

/** Cuts a sheet into tables at the headers that do not repeat the one before. */
export function splitTables(grid: SheetGrid): readonly TableBlock[] {
  const starts: { header: TableHeader; headerRows: Set<number> }[] = [];
  for (const header of findHeaders(grid)) {
    const open = starts.at(-1);
    if (open && repeats(header, open.header)) for (const row of header.rows) open.headerRows.add(row);
    else starts.push({ header, headerRows: new Set(header.rows) });
  }
  let next = 0;
  const rowsUpTo = (end: number): GridRow[] => {
    const from = next;
    while ((grid.rows[next]?.row ?? Infinity) < end) next++;
    return grid.rows.slice(from, next);
  };
  let above = rowsUpTo(starts[0]?.header.rows[0] ?? Infinity);
  return starts.map((start, index) => {
    rowsUpTo((start.header.rows.at(-1) ?? 0) + 1);
    const body = rowsUpTo(starts[index + 1]?.header.rows[0] ?? Infinity);
    const block = { ...start, above, body };
    // What stands below the last figure of this table may be the title of the next.
    above = body.slice(body.map(hasFigure).lastIndexOf(true) + 1);
    return block;
  });
}
