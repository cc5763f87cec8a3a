import type { GridCell, GridRow, SheetGrid } from '../grid/sheetGrid';
import type { ColumnRole } from '../sheetReading';
import { pointsInCell } from './pointsText';
import type { TableColumns } from './tableColumns';

/** Roles whose cells say what costs points. */
export const RULES: readonly ColumnRole[] = ['standard', 'condition', 'deductValue'];

/** The rows below a header, seen by what their columns are for. */
export class TableView {
  constructor(
    readonly grid: SheetGrid,
    readonly columns: TableColumns,
    /** The first row below the header. */
    readonly bodyTop: number,
  ) {}

  /** The row without what stands beside the table. */
  inTable(row: GridRow): GridRow {
    const { left, right } = this.columns;
    return {
      row: row.row,
      cells: row.cells.filter((cell) => cell.area.right >= left && cell.column <= right),
    };
  }

  /** The cell of a role that begins in a row; null where there is none, or it reaches down from above. */
  start(row: GridRow, role: ColumnRole): GridCell | null {
    const column = this.columns.main(role);
    return row.cells.find((cell) => cell.column === column && !this.isWide(cell)) ?? null;
  }

  hasRule(row: GridRow): boolean {
    return RULES.some((role) => this.start(row, role) !== null);
  }

  role(cell: GridCell): ColumnRole | null {
    return this.columns.roleAt(cell.column);
  }

  /** Reaches over columns of different roles, and so is no cell of any one of them. */
  isWide(cell: GridCell): boolean {
    let one: ColumnRole | null = null;
    for (let column = cell.area.left; column <= Math.min(cell.area.right, this.columns.right); column++) {
      const role = this.columns.roleAt(column);
      if (role && one && role !== one) return true;
      one ??= role;
    }
    return false;
  }

  isPoints(cell: GridCell): boolean {
    const role = this.role(cell);
    return (role === 'points' || role === 'weight') && pointsInCell(cell) !== null;
  }

  /** Whether the points of an item above are merged over a row. */
  isUnderPoints(row: GridRow): boolean {
    const column = this.columns.main('points');
    const area = column === null ? null : this.grid.mergeAt(row.row, column);
    return area !== null && area.top < row.row && area.top >= this.bodyTop;
  }
}
