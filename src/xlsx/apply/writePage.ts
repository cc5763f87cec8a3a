import type { Area } from '../../snapshot/area';
import {
  headerRow,
  LINE_LOOKS,
  pageArea,
  type Page,
  type PageColumn,
  type PageLine,
} from '../../snapshot/page';
import type { PageEdit } from '../../snapshot/plan';
import type { Sheet } from '../sheet';
import type { Styles } from '../styles';
import { withLook } from '../withLook';
import type { Workbook } from '../workbook';
import { cellsOf } from './checkPlan';
import { lineLook } from './lineLook';

/** Adds, writes anew or takes away a sheet that is ours alone. How it is printed stays as people have set it since. */
export function writePage(workbook: Workbook, { sheet: name, before, after }: PageEdit): void {
  const standing = workbook.sheet(name);
  if (!after) {
    if (standing) workbook.removeSheet(standing);
    return;
  }
  const sheet = standing ?? workbook.addSheet(name);
  if (before) clear(sheet, pageArea(before));
  fill(sheet, after, workbook.styles);
  if (before) return;
  after.columns.forEach(({ width }, index) => sheet.setColumnWidth(index + 1, width));
  sheet.printOnA4(headerRow(after));
}

function clear(sheet: Sheet, area: Area): void {
  for (const cell of cellsOf(area)) {
    sheet.setValue(cell, null);
    sheet.setStyle(cell, 0);
  }
}

function fill(sheet: Sheet, { columns, rows }: Page, styles: Styles): void {
  const known = new Map<string, number>();
  const styleOf = (line: PageLine, column: PageColumn): number => {
    const key = `${line} ${column.align}`;
    const style = known.get(key) ?? lookOf(styles, line, column);
    known.set(key, style);
    return style;
  };
  rows.forEach(({ line, cells }, rowIndex) => {
    columns.forEach((column, columnIndex) => {
      const cell = { row: rowIndex + 1, column: columnIndex + 1 };
      const value = cells[columnIndex] ?? null;
      if (value !== null) sheet.setValue(cell, value);
      if (value !== null || LINE_LOOKS[line].ruled) sheet.setStyle(cell, styleOf(line, column));
    });
  });
}

function lookOf(styles: Styles, line: PageLine, { align }: PageColumn): number {
  return withLook(styles, 0, lineLook(line, align));
}
