import type { GridCell, GridRow, SheetGrid } from '../grid/sheetGrid';
import { headerWord, tellsAssessment, type HeaderWord } from '../roles/headerWord';

/** What stands above one column. */
export interface HeaderCell {
  readonly column: number;
  /** The cell that names the column; the lower one where a header has two rows. */
  readonly cell: GridCell;
  readonly word: HeaderWord | null;
  /** What stands over `cell` in a header of two rows (考核结果 over 自评分, 复评分). */
  readonly group: GridCell | null;
}

export interface TableHeader {
  /** First to last; more than one for a header in two rows. */
  readonly rows: readonly number[];
  readonly cells: readonly HeaderCell[];
}

/** A header is a few rows high at most; a merge that reaches further down is no header's. */
const HIGHEST = 4;

interface Line {
  readonly row: GridRow;
  readonly words: ReadonlyMap<GridCell, HeaderWord>;
}

function lineOf(row: GridRow): Line {
  const words = new Map<GridCell, HeaderWord>();
  for (const cell of row.cells) {
    // "考核单位:" asks for something beside it and heads no column.
    const asks = cell.folded.endsWith(':');
    const word = typeof cell.value === 'string' && !asks ? headerWord(cell.folded) : null;
    if (word) words.set(cell, word);
  }
  return { row, words };
}

function numbers(row: GridRow): number {
  return row.cells.filter((cell) => typeof cell.value === 'number').length;
}

/** Two or more columns named by different words, few of them strange, and no figures among them. */
function opensHeader({ row, words }: Line): boolean {
  const telling = tellsAssessment([...words.values()].map((word) => word.role));
  const exact = [...words.values()].filter((word) => word.how === 'exact').length;
  const known = words.size / row.cells.length;
  return telling && numbers(row) === 0 && (known >= 0.5 || (exact >= 3 && known >= 0.15));
}

/** What stands above each column, line by line. */
type Columns = Map<number, Omit<HeaderCell, 'column'>>;

function addLine(columns: Columns, { row, words }: Line): void {
  for (const cell of row.cells) {
    for (let column = cell.area.left; column <= cell.area.right; column++) {
      const group = columns.get(column)?.cell ?? null;
      columns.set(column, { cell, word: words.get(cell) ?? null, group });
    }
  }
}

/** Whether a line goes on with the header above it: under its wide cells or beside them, and with words of its own. */
function continuesHeader(above: Columns, bottom: number, line: Line): boolean {
  if (bottom >= line.row.row) return true;
  if (numbers(line.row) > 0 || line.words.size * 2 < line.row.cells.length) return false;
  return line.row.cells.every((cell) => {
    const over = above.get(cell.column)?.cell.area;
    return !over || over.right > over.left;
  });
}

/** How far down the cells of a line reach. */
function reach({ row }: Line): number {
  return row.cells.reduce(
    (bottom, { area }) => (area.bottom < row.row + HIGHEST ? Math.max(bottom, area.bottom) : bottom),
    row.row,
  );
}

/** A column under a wide cell that others share, with no word of its own below it, is named by nothing. */
function namedColumns(columns: Columns): HeaderCell[] {
  const groups = new Set([...columns.values()].map((found) => found.group));
  return [...columns]
    .filter(([, found]) => !groups.has(found.cell))
    .map(([column, found]) => ({ column, ...found }))
    .sort((one, other) => one.column - other.column);
}

function rowsBetween(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** Every header of a sheet from top to bottom, with those repeated after a page break. */
export function findHeaders(grid: SheetGrid): readonly TableHeader[] {
  const headers: TableHeader[] = [];
  for (let index = 0; index < grid.rows.length; index++) {
    const row = grid.rows[index];
    if (!row) continue;
    let line = lineOf(row);
    if (!opensHeader(line)) continue;
    const columns: Columns = new Map();
    let bottom = reach(line);
    for (;;) {
      addLine(columns, line);
      const next = grid.rows[index + 1];
      if (!next || next.row > row.row + HIGHEST) break;
      line = lineOf(next);
      if (!continuesHeader(columns, bottom, line)) break;
      bottom = Math.max(bottom, reach(line));
      index++;
    }
    headers.push({ rows: rowsBetween(row.row, bottom), cells: namedColumns(columns) });
  }
  return headers;
}

/** Whether a header is the same table's again: the same roles over the same columns. */
export function repeats(header: TableHeader, earlier: TableHeader): boolean {
  const role = new Map(earlier.cells.map((cell) => [cell.column, cell.word?.role ?? cell.cell.folded]));
  const same = header.cells.filter(
    (cell) => role.get(cell.column) === (cell.word?.role ?? cell.cell.folded),
  ).length;
  return same >= 2 && same * 10 >= Math.max(header.cells.length, earlier.cells.length) * 6;
}
