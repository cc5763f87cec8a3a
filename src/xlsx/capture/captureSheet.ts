import type { Area } from '../../snapshot/area';
import { HostFailure } from '../../snapshot/host';
import type { Cell, SheetSnapshot } from '../../snapshot/snapshot';
import type { Sheet } from '../sheet';

/** How many cells a snapshot of one sheet may hold, counted over the rows that are written down. */
const MOST_CELLS = 3_000_000;

/**
 * Everything about a sheet that the product reads.
 * @throws HostFailure tooLarge when its cells lie so far apart that the area around them cannot be held
 */
export function captureSheet(sheet: Sheet): SheetSnapshot {
  const used = sheet.used();
  const printArea = sheet.printArea();
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    used,
    cells: used ? captureCells(sheet, used) : [],
    merges: sheet.merges(),
    threads: sheet.comments.threads().map(({ id, cell, text, replies, resolved }) => ({
      id,
      cell,
      text,
      replies: replies.map((reply) => reply.text),
      resolved,
    })),
    notes: sheet.comments.notes().map(({ cell, text }) => ({ cell, text })),
    tables: sheet.tables(),
    protection: sheet.protection(),
    printArea: printArea === 'several' ? null : printArea,
    hiddenRows: sheet.hiddenRows(),
    hiddenColumns: sheet.hiddenColumns(),
  };
}

function captureCells(sheet: Sheet, used: Area): readonly (readonly Cell[])[] {
  const width = used.right - used.left + 1;
  const blank = sheet.blankCells(used.left, used.right);
  // Rows that nothing is written in share one array, so that a stray cell far below costs little.
  const rows: (readonly Cell[])[] = new Array<readonly Cell[]>(used.bottom - used.top + 1).fill(blank);
  let held = 0;
  sheet.eachRow((row, cells, rowStyle) => {
    if (row < used.top || row > used.bottom) return;
    held += width;
    if (held > MOST_CELLS) throw new HostFailure({ code: 'tooLarge', sheet: sheet.name });
    const captured = rowStyle === null ? [...blank] : sheet.blankCells(used.left, used.right, rowStyle);
    for (const { column, value, formula, numberFormat } of cells) {
      if (column >= used.left && column <= used.right) {
        captured[column - used.left] = { value, formula, numberFormat };
      }
    }
    rows[row - used.top] = captured;
  });
  return rows;
}
