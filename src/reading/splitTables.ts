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

/** Cuts a sheet into tables at the headers that do not repeat the one before. */
export function splitTables(grid: SheetGrid): readonly TableBlock[] {
  const starts: { header: TableHeader; headerRows: Set<number> }[] = [];
  for (const header of findHeaders(grid)) {
    const open = starts.at(-1);
    if (open && repeats(header, open.header)) for (const row of header.rows) open.headerRows.add(row);
    else starts.push({ header, headerRows: new Set(header.rows) });
  }
  const firsts = starts.map((start) => start.header.rows[0] ?? 0);
  let from = 0;
  return starts.map((start, index) => {
    const first = firsts[index] ?? 0;
    const end = firsts[index + 1] ?? Infinity;
    const last = start.header.rows.at(-1) ?? first;
    const above = grid.rows.filter((row) => row.row >= from && row.row < first);
    const body = grid.rows.filter((row) => row.row > last && row.row < end);
    from = last + 1;
    return { ...start, above, body };
  });
}
