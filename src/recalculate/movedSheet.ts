import type { Area, CellRef } from '../snapshot/area';
import { MovedLines, type KeyedLine } from '../snapshot/movedLines';
import type { Edit } from '../snapshot/plan';
import { cellAt, type CellValue, type SheetSnapshot } from '../snapshot/snapshot';
import { lineKey, type SheetAnchors } from '../state/anchors';

/** Fewer headers found again are chance. */
const FEWEST_HEADERS = 2;

/** Where the rows and columns of a sheet have gone since a run wrote to it. */
export class MovedSheet {
  readonly #rows: MovedLines;
  /** null where no header was found again: then columns are taken to stand where they stood. */
  readonly #columns: MovedLines | null;

  /** @param edits what is to be made on the sheet: rows of ours, which no item names, are told by what stands in them */
  constructor(sheet: SheetSnapshot, anchors: SheetAnchors, edits: readonly Edit[]) {
    const header = headerNow(sheet, anchors, edits);
    this.#columns = header && header.columns;
    const columnNow = (column: number) => this.column(column);
    const now: KeyedLine[] = header ? [{ line: header.row, key: HEADER }] : [];
    const before: KeyedLine[] = header && anchors.header ? [{ line: anchors.header.row, key: HEADER }] : [];
    for (const [index, { keyColumns, rows }] of anchors.tables.entries()) {
      const named = ({ line, key }: KeyedLine) => ({ line, key: `${index} ${key}` });
      before.push(...rows.map(named));
      now.push(...rowKeys(sheet, keyColumns.map(columnNow)).map(named));
    }
    const items = new MovedLines(before, now);
    const known = new Set(before.map(({ line }) => line));
    for (const own of ownRows(edits).filter(({ row }) => !known.has(row))) {
      const cells = own.cells.map(({ column, value }) => ({ column: columnNow(column), value }));
      const holds = (row: number) =>
        cells.every(({ column, value }) => column !== null && cellAt(sheet, { row, column }).value === value);
      const rows = rowsHolding(sheet, (row) => !items.isTaken(row) && holds(row));
      const row = nearest(rows, items.lineNow(own.row) ?? own.row);
      if (row === null) continue;
      before.push({ line: own.row, key: `own ${own.row}` });
      now.push({ line: row, key: `own ${own.row}` });
    }
    this.#rows = new MovedLines(before, now);
  }

  /** How many of the rows that were known stand here. */
  get rowsFound(): number {
    return this.#rows.count;
  }

  row(row: number): number | null {
    return this.#rows.lineNow(row);
  }

  column(column: number): number | null {
    return this.#columns ? this.#columns.lineNow(column) : column;
  }

  cell({ row, column }: CellRef): CellRef | null {
    const [rowNow, columnNow] = [this.row(row), this.column(column)];
    return rowNow === null || columnNow === null ? null : { row: rowNow, column: columnNow };
  }

  /** The area that the lines of another take up now. */
  area({ top, left, bottom, right }: Area): Area | null {
    const rows = this.#rows.spanNow(top, bottom);
    const columns = this.#columns ? this.#columns.spanNow(left, right) : ([left, right] as const);
    return rows && columns && { top: rows[0], left: columns[0], bottom: rows[1], right: columns[1] };
  }
}

const HEADER = 'header';

/** The row in which most of the headers are found again, and where their columns stand in it. */
function headerNow(
  sheet: SheetSnapshot,
  { header }: SheetAnchors,
  edits: readonly Edit[],
): { readonly row: number; readonly columns: MovedLines } | null {
  if (!header || !sheet.used) return null;
  const { top, left } = sheet.used;
  const known = [...header.columns, ...ownHeaders(edits, header.row)];
  let best: { row: number; columns: MovedLines } | null = null;
  for (const [index, cells] of sheet.cells.entries()) {
    const keyed = cells.flatMap(({ value }, at) => {
      const key = lineKey([value]);
      return key === null ? [] : [{ line: left + at, key }];
    });
    const columns = new MovedLines(known, keyed);
    if (columns.count > (best?.columns.count ?? FEWEST_HEADERS - 1)) best = { row: top + index, columns };
  }
  return best;
}

/** Headers that the run itself put there. */
function ownHeaders(edits: readonly Edit[], header: number): readonly KeyedLine[] {
  return edits.flatMap((edit) => {
    const key = edit.kind === 'value' && edit.cell.row === header ? lineKey([edit.before]) : null;
    return edit.kind === 'value' && key !== null ? [{ line: edit.cell.column, key }] : [];
  });
}

function rowKeys(sheet: SheetSnapshot, columns: readonly (number | null)[]): readonly KeyedLine[] {
  const { used } = sheet;
  if (!used) return [];
  return sheet.cells.flatMap((_, index) => {
    const row = used.top + index;
    const values = columns.map((column) => (column === null ? null : cellAt(sheet, { row, column }).value));
    const key = lineKey(values);
    return key === null ? [] : [{ line: row, key }];
  });
}

interface OwnRow {
  readonly row: number;
  readonly cells: readonly { readonly column: number; readonly value: CellValue }[];
}

/** Rows in which several values of ours should stand: sums, told by a label and figures. */
function ownRows(edits: readonly Edit[]): readonly OwnRow[] {
  const rows = new Map<number, { column: number; value: CellValue }[]>();
  for (const edit of edits) {
    if (edit.kind !== 'value' || edit.before === null) continue;
    const cell = { column: edit.cell.column, value: edit.before };
    const row = rows.get(edit.cell.row);
    if (row) row.push(cell);
    else rows.set(edit.cell.row, [cell]);
  }
  return [...rows].flatMap(([row, cells]) => (cells.length >= FEWEST_VALUES ? [{ row, cells }] : []));
}

const FEWEST_VALUES = 2;

function rowsHolding({ used }: SheetSnapshot, holds: (row: number) => boolean): readonly number[] {
  if (!used) return [];
  const rows = Array.from({ length: used.bottom - used.top + 1 }, (_, index) => used.top + index);
  return rows.filter(holds);
}

function nearest(rows: readonly number[], to: number): number | null {
  let found: number | null = null;
  for (const row of rows) if (found === null || Math.abs(row - to) < Math.abs(found - to)) found = row;
  return found;
}
