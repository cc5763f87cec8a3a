import type { Area } from '../../snapshot/area';
import type {
  Edit,
  LayoutEdit,
  MergeEdit,
  PrintAreaEdit,
  SheetEdit,
  StyleEdit,
  WidthEdit,
} from '../../snapshot/plan';
import { queueWidth } from './columnWidth';
import type { HeldAreas } from './heldAreas';
import { layOut } from './layout';

/** Edits that change how a sheet looks or what sheets there are; values, comments, pages and state have ways of their own. */
export type LookEdit = StyleEdit | MergeEdit | WidthEdit | PrintAreaEdit | LayoutEdit | SheetEdit;

export function isLookEdit(edit: Edit): edit is LookEdit {
  switch (edit.kind) {
    case 'style':
    case 'merge':
    case 'width':
    case 'printArea':
    case 'layout':
    case 'sheet':
      return true;
    case 'value':
    case 'formula':
    case 'comment':
    case 'page':
    case 'state':
      return false;
  }
}

/** Queues one edit; nothing happens before the next sync. */
export function makeEdit(workbook: Excel.Workbook, areas: HeldAreas, edit: LookEdit): void {
  switch (edit.kind) {
    case 'style':
      return style(areas, edit);
    case 'merge':
      for (const area of edit.before) areas.range(edit.sheet, area).unmerge();
      for (const area of edit.after) areas.range(edit.sheet, area).merge(false);
      return;
    case 'width':
      return queueWidth(areas.column(edit.sheet, edit.column), edit.after);
    case 'printArea': {
      const sheet = workbook.worksheets.getItem(edit.sheet);
      if (edit.after) sheet.pageLayout.setPrintArea(areas.range(edit.sheet, edit.after));
      return;
    }
    case 'layout':
      layOut(workbook.worksheets.getItem(edit.sheet), edit);
      return;
    case 'sheet':
      if (edit.after) workbook.worksheets.add(edit.sheet);
      else workbook.worksheets.getItem(edit.sheet).delete();
      return;
  }
}

function style(areas: HeldAreas, { sheet, area, after, numberFormat }: StyleEdit): void {
  const range = areas.range(sheet, area);
  if (after) {
    range.copyFrom(areas.range(sheet, after), Excel.RangeCopyType.formats);
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
