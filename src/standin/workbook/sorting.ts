import type { Area } from '../../snapshot/area';
import { moveFormula } from '../formulas/references';
import { ExcelFault } from '../protocol/faults';
import { compare } from '../formulas/values';
import { cellCount, intersection } from './areas';
import { CellError, EMPTY_CELL, type Cell, type Content } from './cell';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { assertAllowed } from './writing';

export interface SortField {
  /** Counted from 0 within the range. */
  readonly key: number;
  readonly ascending: boolean;
}

/** Sorts the rows (or columns) of an area by the values of some of its columns (or rows). Blank cells come last. */
export function sortCells(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  fields: readonly SortField[],
  {
    hasHeaders,
    matchCase,
    byColumns,
  }: { readonly hasHeaders: boolean; readonly matchCase: boolean; readonly byColumns: boolean },
): void {
  assertAllowed(workbook, sheet, 'allowSort');
  // Excel sorts no merged cells unless all are of one size; it refuses.
  if (sheet.merges.some((merge) => intersection(merge, area) && cellCount(merge) > 1))
    throw new ExcelFault('InvalidOperation');
  const [first, last] = byColumns ? [area.left, area.right] : [area.top, area.bottom];
  const start = hasHeaders ? first + 1 : first;
  const [from, to] = byColumns ? [area.top, area.bottom] : [area.left, area.right];
  const lines = Array.from({ length: last - start + 1 }, (_, step) => {
    const line = start + step;
    const place = (other: number): readonly [number, number] => (byColumns ? [other, line] : [line, other]);
    return {
      line,
      keys: fields.map(({ key }) => workbook.value(sheet, ...place(from + key))),
      cells: Array.from(
        { length: to - from + 1 },
        (_unused, at): Cell => sheet.grid.get(...place(from + at)) ?? EMPTY_CELL,
      ),
    };
  });
  lines.sort((one, other) => {
    for (const [index, { ascending }] of fields.entries()) {
      const order = inOrder(one.keys[index] ?? null, other.keys[index] ?? null, ascending, matchCase);
      if (order !== 0) return order;
    }
    return one.line - other.line;
  });
  for (const [step, { line, cells }] of lines.entries()) {
    for (const [at, cell] of cells.entries()) {
      const moved = start + step - line;
      const formula = cell.formula && moveFormula(cell.formula, byColumns ? 0 : moved, byColumns ? moved : 0);
      const [row, column] = byColumns ? [from + at, start + step] : [start + step, from + at];
      sheet.grid.set(row, column, { ...cell, formula });
    }
  }
  workbook.tell({ kind: 'cells', sheet, area, how: 'RangeEdited' });
}

function inOrder(one: Content, other: Content, ascending: boolean, matchCase: boolean): number {
  if (one === null || other === null) return one === other ? 0 : one === null ? 1 : -1;
  if (one instanceof CellError || other instanceof CellError) {
    return Number(one instanceof CellError) - Number(other instanceof CellError);
  }
  const order = compare(one, other);
  const cased =
    order === 0 && matchCase && typeof one === 'string' && typeof other === 'string'
      ? one < other
        ? -1
        : one > other
          ? 1
          : 0
      : order;
  return ascending ? cased : -cased;
}
