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

const TITLE = /(?:考核|考评|评分|检查|评价|评估|测评).{0,12}(?:表|细则|办法|标准)(?:[(\[].*)?$/;

/** Titles of tables (…考核表, …评分细则) by their row: lines of one cell. A banner with points in it is none. */
function titleRows(grid: SheetGrid): ReadonlyMap<number, string> {
  const alone = grid.rows.flatMap((row): [number, string][] => {
    const [cell] = row.cells;
    if (!cell || row.cells.length > 1 || !TITLE.test(cell.folded)) return [];
    return [[row.row, cell.folded.replace(CONTINUED, '')]];
  });
  return new Map(alone);
}

const CONTINUED = /[(\[]?续表?\d?[)\]]?/g;

/** Whether a title just above a header stands further up already: then it was only printed again. */
function isSaidAbove(title: string, header: TableHeader, titles: ReadonlyMap<number, string>): boolean {
  const own = (header.rows[0] ?? 0) - 1;
  for (const [row, other] of titles) if (row < own && other === title) return true;
  return false;
}

function hasFigure(row: GridRow): boolean {
  return row.cells.some((cell) => typeof cell.value === 'number');
}

/**
 * Cuts a sheet into tables: at headers that do not repeat the one before, and at those that do but stand under a title
 * of their own, which a page break does not bring.
 */
export function splitTables(grid: SheetGrid): readonly TableBlock[] {
  const starts: { header: TableHeader; headerRows: Set<number> }[] = [];
  const titles = titleRows(grid);
  for (const header of findHeaders(grid)) {
    const open = starts.at(-1);
    const title = titles.get((header.rows[0] ?? 0) - 1);
    const named = title !== undefined && !isSaidAbove(title, header, titles);
    if (open && !named && repeats(header, open.header))
      for (const row of header.rows) open.headerRows.add(row);
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
