import type { Area } from '../../snapshot/area';
import { areaAddress, columnName } from '../../snapshot/area';
import type { Edit, MergeEdit, PrintAreaEdit, SheetEdit, StyleEdit, WidthEdit } from '../../snapshot/plan';

/** Edits that change how a sheet looks or what sheets there are; values, comments and state have ways of their own. */
export type LookEdit = StyleEdit | MergeEdit | WidthEdit | PrintAreaEdit | SheetEdit;

export function isLookEdit(edit: Edit): edit is LookEdit {
  return edit.kind !== 'value' && edit.kind !== 'comment' && edit.kind !== 'state';
}

/** Queues one edit; nothing happens before the next sync. */
export function makeEdit(workbook: Excel.Workbook, edit: LookEdit): void {
  switch (edit.kind) {
    case 'style':
      return style(workbook.worksheets.getItem(edit.sheet), edit);
    case 'merge':
      return merge(workbook.worksheets.getItem(edit.sheet), edit);
    case 'width':
      return width(workbook.worksheets.getItem(edit.sheet), edit);
    case 'printArea':
      if (edit.after)
        workbook.worksheets.getItem(edit.sheet).pageLayout.setPrintArea(areaAddress(edit.after));
      return;
    case 'sheet':
      if (edit.after) workbook.worksheets.add(edit.sheet);
      else workbook.worksheets.getItem(edit.sheet).delete();
      return;
  }
}

function style(sheet: Excel.Worksheet, { area, after, numberFormat }: StyleEdit): void {
  const range = sheet.getRange(areaAddress(area));
  if (after) {
    range.copyFrom(areaAddress(after), Excel.RangeCopyType.formats);
    // Formats bring merges along, as pasting formats does; merges are edits of their own.
    range.unmerge();
  } else {
    range.clear(Excel.ClearApplyTo.formats);
  }
  if (numberFormat !== null) range.numberFormat = filled(area, numberFormat);
}

function filled(area: Area, value: string): string[][] {
  const row = Array.from({ length: area.right - area.left + 1 }, () => value);
  return Array.from({ length: area.bottom - area.top + 1 }, () => row);
}

function merge(sheet: Excel.Worksheet, { before, after }: MergeEdit): void {
  for (const area of before) sheet.getRange(areaAddress(area)).unmerge();
  for (const area of after) sheet.getRange(areaAddress(area)).merge(false);
}

/** A character of Excel's default font is 7 pixels of 3/4 point wide, margins counted in; Office.js counts in points. */
const POINTS_PER_CHARACTER = 5.25;

function width(sheet: Excel.Worksheet, { column, after }: WidthEdit): void {
  const name = columnName(column);
  const { format } = sheet.getRange(`${name}:${name}`);
  if (after === null) format.useStandardWidth = true;
  else format.columnWidth = after * POINTS_PER_CHARACTER;
}
