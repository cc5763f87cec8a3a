import { areaAddress, columnName } from '../../snapshot/area';
import { LINE_LOOKS } from '../../snapshot/page';
import type { LayoutEdit } from '../../snapshot/plan';
import type { LayoutBand, SheetLayout } from '../../snapshot/sheetLayout';
import { queueWidth } from './columnWidth';
import { queueLook, queueRules } from './lineLook';

/** Queues how a blank sheet is laid out, or made plain again; how that one is printed stays. */
export function layOut(sheet: Excel.Worksheet, { before, after }: LayoutEdit): void {
  if (before) makePlain(sheet, before);
  if (!after) return;
  after.widths.forEach((width, index) => queueWidth(columnAt(sheet, index + 1), width));
  for (const band of after.bands) queueBand(sheet, band);
  const { rows, columns } = after.frozen;
  if (rows > 0 || columns > 0) freeze(sheet, rows, columns);
}

function queueBand(sheet: Excel.Worksheet, { area, line, align, numberFormat }: LayoutBand): void {
  const address = areaAddress(area);
  queueLook(sheet.getRange(address).format, LINE_LOOKS[line]);
  if (LINE_LOOKS[line].ruled) queueRules(sheet.getRange(address).format, area, ALIGNMENT[align]);
  sheet.getRange(address).numberFormat = Array.from({ length: area.bottom - area.top + 1 }, () =>
    Array.from({ length: area.right - area.left + 1 }, () => numberFormat),
  );
}

const ALIGNMENT = { left: 'Left', center: 'Center', right: 'Right' } as const;

function freeze(sheet: Excel.Worksheet, rows: number, columns: number): void {
  if (columns === 0) sheet.freezePanes.freezeRows(rows);
  else if (rows === 0) sheet.freezePanes.freezeColumns(columns);
  else sheet.freezePanes.freezeAt(areaAddress({ top: 1, left: 1, bottom: rows, right: columns }));
}

function makePlain(sheet: Excel.Worksheet, { widths, bands }: SheetLayout): void {
  widths.forEach((_, index) => queueWidth(columnAt(sheet, index + 1), null));
  for (const { area } of bands) sheet.getRange(areaAddress(area)).clear(Excel.ClearApplyTo.formats);
  sheet.freezePanes.unfreeze();
}

function columnAt(sheet: Excel.Worksheet, column: number): Excel.Range {
  const name = columnName(column);
  return sheet.getRange(`${name}:${name}`);
}
