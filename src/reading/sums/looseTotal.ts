import type { GridCell, GridRow, SheetGrid } from '../grid/sheetGrid';
import type { SumPlace } from '../sheetReading';
import { slotAt } from '../grid/slotAt';

const LABEL = /^(?:考核|考评|最终|最后)?(?:总得分|总分|合计得分|最终得分|总评分)[:：]?$/;

/** A cell for the total outside the table, its label to the left of it: 总得分: | ___. null when there is none. */
export function looseTotal(grid: SheetGrid, rows: readonly GridRow[]): SumPlace | null {
  for (const row of rows) {
    for (const [index, cell] of row.cells.entries()) {
      if (!LABEL.test(cell.folded)) continue;
      const column = cell.area.right + 1;
      const next: GridCell | undefined = row.cells[index + 1];
      const taken = next?.column === column && typeof next.value !== 'number';
      const used = grid.sheet.used;
      if (taken || !used || column > used.right) continue;
      return {
        row: row.row,
        points: null,
        selfScore: null,
        deduct: null,
        score: slotAt(grid, { row: row.row, column }),
        weighted: null,
      };
    }
  }
  return null;
}
