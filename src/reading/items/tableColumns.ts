import { mainColumn } from '../mainColumn';
import { contentOf, type ColumnContent } from '../roles/columnContent';
import type { ColumnOffer } from '../roles/columnOffers';
import type { ColumnReading, ColumnRole } from '../sheetReading';

/** Where a table's roles are. */
export interface TableColumns {
  readonly readings: readonly ColumnReading[];
  /** What a person may be asked about them. */
  readonly offers: readonly ColumnOffer[];
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

/** Of several columns with points the fullest has the items', and the first beside the category's name has its own. */
function pointsColumns(
  readings: readonly ColumnReading[],
  contents: ReadonlyMap<number, ColumnContent>,
  category: number,
): { readonly points: number | null; readonly groupPoints: number | null } {
  const filled = (column: number): number => contentOf(contents, column).filled;
  const all = readings.flatMap(({ role, column }) => (role === 'points' ? [column] : []));
  const [points = null, ...others] = [...all].sort((one, other) => filled(other) - filled(one));
  const beside = all.find((column) => column > category && others.includes(column));
  return { points, groupPoints: beside ?? others[0] ?? null };
}

/** Looks up the roles of a table's columns. */
export function tableColumns(
  readings: readonly ColumnReading[],
  offers: readonly ColumnOffer[],
  contents: ReadonlyMap<number, ColumnContent>,
  { left, right }: Pick<TableColumns, 'left' | 'right'>,
): TableColumns {
  const roles = new Map(readings.map(({ column, role }) => [column, role]));
  const main = new Map([...roles.values()].map((role) => [role, mainColumn(readings, role)]));
  const { points, groupPoints } = pointsColumns(readings, contents, main.get('category') ?? 0);
  main.set('points', points);
  return {
    readings,
    offers,
    left,
    right,
    groupPoints,
    main: (role) => main.get(role) ?? null,
    roleAt: (column) => roles.get(column) ?? null,
    asks(column) {
      const { filled, length } = contentOf(contents, column);
      return filled > 0 && length / filled >= ASKING;
    },
  };
}
