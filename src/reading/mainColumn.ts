import type { ColumnReading, ColumnRole } from './sheetReading';

/**
 * Roles of which the last column counts: 初评 stands before 终评, and points of a category before those of its items.
 * Of the others the first does.
 */
const LAST_COUNTS: ReadonlySet<ColumnRole> = new Set(['points', 'score', 'deduct', 'reason']);

/** The column that a role's cells are read from and written to, where a table has several; null when it has none. */
export function mainColumn(columns: readonly ColumnReading[], role: ColumnRole): number | null {
  const having = columns.filter((column) => column.role === role);
  return (LAST_COUNTS.has(role) ? having.at(-1) : having[0])?.column ?? null;
}
