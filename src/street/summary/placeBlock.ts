import type { CellRef } from '../../snapshot/area';
import type { SummaryCells } from './summaryCells';
import type { SummaryColumn } from './summaryColumns';
import { findHeaders } from './summarySheet';

/** A list on the 汇总 sheet: headers, and the places of its columns below them. */
export interface Block<Row> {
  readonly columns: readonly SummaryColumn<Row>[];
  readonly header: number;
  /** Place of each column. */
  readonly at: readonly number[];
  /** It stood before: people may have sorted its rows and moved its columns. */
  readonly stood: boolean;
}

/**
 * Finds a list by the headers that lead it, wherever people have moved it, and puts its headers. Columns that it has
 * not yet come behind everything else on the sheet, with a gap between, and look like those that stand.
 * @param leading headers that it is known by; @param start where it begins if it is not there.
 */
export function placeBlock<Row>(
  cells: SummaryCells,
  prefix: string,
  columns: readonly SummaryColumn<Row>[],
  leading: readonly string[],
  start: CellRef,
): Block<Row> {
  const found = findHeaders(cells.sheet, leading);
  const header = found?.row ?? start.row;
  const standing = columns.flatMap((column) => {
    const place = found?.columns.get(column.header);
    return place === undefined ? [] : [{ column, place }];
  });
  const last = Math.max(0, ...standing.map(({ place }) => place));
  const right = cells.sheet.used?.right ?? 0;
  let next = !found ? start.column : right > last ? right + 2 : last + 1;
  const at = columns.map((column) => {
    const place = found?.columns.get(column.header) ?? next++;
    cells.put(`${prefix}header:${column.key}`, 'label', { row: header, column: place }, column.header);
    return place;
  });
  const bottom = Math.max(header, cells.sheet.used?.bottom ?? header);
  columns.forEach((column, index) => {
    const place = at[index];
    const twin = standing.find((one) => one.column.kind === column.kind && one.column.sums === column.sums);
    const isNew = !standing.some((one) => one.column === column);
    if (isNew && twin && place !== undefined)
      cells.columnLike(twin.place, place, header, bottom, column.kind);
  });
  return { columns, header, at, stood: found !== null };
}

/** Place of a column by its key. */
export function columnOf<Row>({ columns, at }: Block<Row>, key: string): number {
  return at[columns.findIndex((column) => column.key === key)] ?? 1;
}
