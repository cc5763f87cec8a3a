import type { TableHeader } from '../header/findHeaders';
import type { ColumnReading } from '../sheetReading';
import type { TableColumns } from './tableColumns';

/** First and last column of a table: those with a role, and headers that no one knows right beside them. */
export function tableWidth(
  header: TableHeader,
  readings: readonly ColumnReading[],
): Pick<TableColumns, 'left' | 'right'> {
  const used = new Set(readings.map((reading) => reading.column));
  let left = Infinity;
  let right = 0;
  for (const { column, cell } of header.cells) {
    if (!used.has(column) && (right === 0 || column > right + 1)) continue;
    left = Math.min(left, column);
    right = Math.max(right, column, cell.area.right);
  }
  const columns = readings.map((reading) => reading.column);
  return { left: Math.min(left, ...columns), right: Math.max(right, ...columns) };
}
