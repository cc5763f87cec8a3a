import type { ColumnContent } from '../roles/columnContent';
import { contentOf } from '../roles/columnContent';
import type { ColumnReading, ColumnRole } from '../sheetReading';

/** Where a table's roles are. */
export interface TableColumns {
  readonly readings: readonly ColumnReading[];
  readonly left: number;
  readonly right: number;
  /** The column that has a role; of several the one that its figures are written to. */
  main(role: ColumnRole): number | null;
  /** Points of a whole category, where they have a column of their own beside the items' points. */
  readonly groupPoints: number | null;
  roleAt(column: number): ColumnRole | null;
  /** Whether a column says what is asked (its texts are demands with targets in them), rather than naming items. */
  asks(column: number): boolean;
}

/** Characters from which on a text is a demand and no name, over the whole column. */
const ASKING = 10;

/** 初评 before 终评: what was entered first is not what is scored. */
const LAST_COUNTS = new Set<ColumnRole>(['score', 'deduct', 'reason']);

/** Of several columns with one role the last counts (初评分, 终评分), but of several with points the fullest. */
export function tableColumns(
  readings: readonly ColumnReading[],
  contents: ReadonlyMap<number, ColumnContent>,
  { left, right }: Pick<TableColumns, 'left' | 'right'>,
): TableColumns {
  const main = new Map<ColumnRole, number>();
  const roles = new Map<number, ColumnRole>();
  let groupPoints: number | null = null;
  for (const { column, role } of readings) {
    roles.set(column, role);
    const earlier = main.get(role);
    if (earlier === undefined || LAST_COUNTS.has(role)) main.set(role, column);
    else if (role === 'points') {
      const fuller = contentOf(contents, column).filled > contentOf(contents, earlier).filled;
      groupPoints = fuller ? earlier : column;
      if (fuller) main.set(role, column);
    }
  }
  return {
    asks(column) {
      const { filled, length } = contentOf(contents, column);
      return filled > 0 && length / filled >= ASKING;
    },
    readings,
    left,
    right,
    groupPoints,
    main: (role) => main.get(role) ?? null,
    roleAt: (column) => roles.get(column) ?? null,
  };
}
