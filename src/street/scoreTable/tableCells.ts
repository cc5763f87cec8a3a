import type { CellRef } from '../../snapshot/area';
import type { ScoreTableSheet } from '../../reading/sheetReading';
import type { AddedColumn, AddedRole, Ground } from '../../planning/columns';
import { lacksSubtotals, roomBeside } from '../../planning/columns';
import type { SumCells } from '../../planning/places';
import { columnWithRole, sumRowCells } from '../../planning/places';
import { totalPlace } from '../../planning/totalPlace';

/** The cells that filling in a score table writes; null where there is no room for one. */
export interface TableCells {
  readonly added: readonly AddedColumn[];
  /** By indicator, in the table's order. */
  readonly indicators: readonly { readonly score: CellRef | null; readonly weighted: CellRef | null }[];
  /** 折算分 of each category, in the table's order. */
  readonly categories: readonly (CellRef | null)[];
  readonly total: SumCells | null;
  /** The row that is added for the total, if one is. */
  readonly totalRow: number | null;
}

/** Where figures of a score table stand or will: in its own columns 得分, 折算分 and 小计, else in such added to its right. */
export function tableCells(ground: Ground, reading: ScoreTableSheet): TableCells | null {
  const has = (role: AddedRole) => reading.columns.some((column) => column.role === role);
  const missing: AddedRole[] = [];
  if (!has('score')) missing.push('score');
  if (!has('weighted')) missing.push('weighted');
  if (!has('subtotal') && lacksSubtotals(reading.categories)) missing.push('subtotal');
  const added = roomBeside(ground, reading.table, missing);
  if (!added) return null;
  const at = (row: number | undefined, role: AddedRole): CellRef | null => {
    const column = columnWithRole(reading, added, role);
    return column === null || row === undefined ? null : { row, column };
  };
  const total = totalPlace(ground, reading, added);
  return {
    added,
    indicators: reading.rows.map((row) => ({ score: at(row, 'score'), weighted: at(row, 'weighted') })),
    categories: reading.categories.map(({ subtotal, runs }) => {
      if (!subtotal) return at(runs[0]?.top, 'subtotal');
      // A 小计 column has one figure of a category; a 小计 row has the 折算分 under the others.
      const inColumn = subtotal.row === runs[0]?.top;
      return inColumn ? (subtotal.score?.cell ?? null) : sumRowCells(subtotal, added).weighted;
    }),
    total: total?.cells ?? null,
    totalRow: total?.addedRow ?? null,
  };
}
