import type { Points } from '../../rubric/points';
import { pointsInCell } from '../items/pointsText';
import type { TableColumns } from '../items/tableColumns';
import type { GridCell, GridRow } from '../grid/sheetGrid';
import type { BodyRow } from './bodyRow';

interface Line {
  readonly row: BodyRow;
  readonly name: GridCell;
  readonly points: GridCell;
}

const cellIn = (row: GridRow, column: number | null): GridCell | undefined =>
  row.cells.find((cell) => cell.column === column);

/** A row with a name and points and no rule: an item that the reviewer judges freely, or its group's line. */
function openLine(row: BodyRow, columns: TableColumns): Line | null {
  if (row.kind !== 'item') return null;
  const rules = ['standard', 'condition', 'deductValue'] as const;
  if (rules.some((role) => cellIn(row.row, columns.main(role)))) return null;
  const name = cellIn(row.row, columns.main('item'));
  const points = cellIn(row.row, columns.main('points'));
  return name && points ? { row, name, points } : null;
}

/**
 * Lines that name a group and its points in the same columns as the items below them (组织保障 | 10, then 4 and 6).
 * Taken for banners only when the table begins with one and each is the sum of what follows it.
 */
export function groupLines(rows: readonly BodyRow[], columns: TableColumns): readonly BodyRow[] {
  if (columns.main('category') !== null) return rows;
  const lines = new Map<BodyRow, Line>();
  let open: Line | null = null;
  let left: Points = 0;
  for (const row of rows) {
    const line = openLine(row, columns);
    if (line) {
      if (left !== 0) return rows;
      left = pointsInCell(line.points) ?? 0;
      if (left <= 0) return rows;
      open = line;
      lines.set(row, line);
    } else if (row.kind === 'item') {
      if (!open) return rows;
      const points = cellIn(row.row, columns.main('points'));
      left -= (points && pointsInCell(points)) ?? 0;
    }
  }
  if (left !== 0) return rows;
  return rows.map((row) => {
    const line = lines.get(row);
    return line ? { kind: 'banner', row: row.row, name: line.name, points: line.points } : row;
  });
}
