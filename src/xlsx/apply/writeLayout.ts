import type { LayoutEdit } from '../../snapshot/plan';
import type { SheetLayout } from '../../snapshot/sheetLayout';
import type { Sheet } from '../sheet';
import { withLook } from '../withLook';
import type { Workbook } from '../workbook';
import { cellsOf } from './checkPlan';
import { lineLook } from './lineLook';

/** Lays out a blank sheet, or makes one plain again; how that one is printed stays. */
export function writeLayout(workbook: Workbook, sheet: Sheet, { before, after }: LayoutEdit): void {
  if (before) clear(sheet, before);
  if (!after) return;
  after.widths.forEach((width, index) => sheet.setColumnWidth(index + 1, width));
  for (const { area, line, align, numberFormat } of after.bands) {
    const style = withLook(workbook.styles, 0, { ...lineLook(line, align), numberFormat });
    for (const cell of cellsOf(area)) sheet.setStyle(cell, style);
  }
  sheet.freeze(after.frozen);
  sheet.printOnA4(after.titleRow);
}

function clear(sheet: Sheet, { widths, bands }: SheetLayout): void {
  widths.forEach((_, index) => sheet.setColumnWidth(index + 1, null));
  for (const cell of bands.flatMap(({ area }) => cellsOf(area))) sheet.setStyle(cell, 0);
  sheet.freeze({ rows: 0, columns: 0 });
}
