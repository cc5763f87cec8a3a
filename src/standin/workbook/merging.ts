import type { Area } from '../../snapshot/area';
import { ExcelFault } from '../protocol/faults';
import { cellCount, intersection, rowCount } from './areas';
import { isBlank } from './cell';
import type { Sheet } from './sheet';
import type { Workbook } from './workbook';
import { assertAllowed, assertEditable } from './writing';

/** Merges an area (or each of its rows); the first cell's content stays, the rest is emptied. */
export function mergeCells(workbook: Workbook, sheet: Sheet, area: Area, across: boolean): void {
  assertEditable(workbook, sheet, area);
  if (sheet.tables.some((table) => intersection(table.area, area))) throw new ExcelFault('InvalidOperation');
  const areas = across
    ? Array.from({ length: rowCount(area) }, (_, step) => ({
        ...area,
        top: area.top + step,
        bottom: area.top + step,
      }))
    : [area];
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  for (const merge of areas) {
    if (cellCount(merge) < 2) continue;
    const filled = sheet.grid.within(merge).filter(({ cell }) => !isBlank(cell));
    const [first] = filled;
    for (const { row, column } of filled) sheet.grid.update(row, column, { value: null, formula: null });
    // Excel keeps the first content it finds, wherever in the area it stood.
    if (first)
      sheet.grid.update(merge.top, merge.left, { value: first.cell.value, formula: first.cell.formula });
    sheet.merges.push(merge);
  }
  workbook.tell({ kind: 'cells', sheet, area, how: 'RangeEdited' });
}

export function unmergeCells(workbook: Workbook, sheet: Sheet, area: Area): void {
  assertAllowed(workbook, sheet, 'allowFormatCells');
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, area));
  workbook.tell({ kind: 'format', sheet, area });
}
