import { areaAddress, type Area, type CellRef } from '../../snapshot/area';
import { isFormula } from '../../snapshot/formula';
import type { CommentEdit, Edit, StyleEdit } from '../../snapshot/plan';
import type { Authorship } from '../remarks';
import type { Sheet } from '../sheet';
import { writeState } from '../statePart';
import type { Workbook } from '../workbook';
import { cellsOf } from './checkPlan';
import { writeLayout } from './writeLayout';
import { writePage } from './writePage';

/**
 * Makes one edit of a plan that was checked.
 * @returns the edit when it is a comment that cannot be made here, else null
 */
export function writeEdit(workbook: Workbook, edit: Edit, by: Authorship): CommentEdit | null {
  if (edit.kind === 'state') {
    writeState(workbook, edit.after, by.newGuid);
    return null;
  }
  const sheet = workbook.sheet(edit.sheet);
  if (edit.kind === 'sheet') {
    if (edit.after) workbook.addSheet(edit.sheet);
    else if (sheet) workbook.removeSheet(sheet);
    return null;
  }
  if (edit.kind === 'page') {
    writePage(workbook, edit);
    return null;
  }
  if (!sheet) return null;
  switch (edit.kind) {
    case 'value':
      sheet.setValue(edit.cell, edit.after);
      return null;
    case 'formula':
      if (isFormula(edit.after)) sheet.setFormula(edit.cell, edit.after.formula, edit.after.shows);
      else sheet.setValue(edit.cell, edit.after);
      return null;
    case 'layout':
      writeLayout(workbook, sheet, edit);
      return null;
    case 'style':
      writeStyle(workbook, sheet, edit);
      return null;
    case 'merge': {
      const gone = new Set(edit.before.map(areaAddress));
      sheet.setMerges([...sheet.merges().filter((area) => !gone.has(areaAddress(area))), ...edit.after]);
      return null;
    }
    case 'width':
      sheet.setColumnWidth(edit.column, edit.after);
      return null;
    case 'printArea':
      sheet.setPrintArea(edit.after);
      return null;
    case 'comment':
      return writeComment(sheet, edit, by) ? null : edit;
  }
}

function writeStyle(workbook: Workbook, sheet: Sheet, edit: StyleEdit): void {
  const { styles } = workbook;
  // All looks are read before any is written: the two areas may overlap.
  const looks = cellsOf(edit.area).map((cell): [CellRef, number] => {
    const style = edit.after ? sheet.style(moved(cell, edit.area, edit.after)) : 0;
    return [cell, edit.numberFormat === null ? style : styles.withNumberFormat(style, edit.numberFormat)];
  });
  for (const [cell, style] of looks) sheet.setStyle(cell, style);
}

function moved(cell: CellRef, from: Area, to: Area): CellRef {
  return { row: cell.row - from.top + to.top, column: cell.column - from.left + to.left };
}

/** @returns whether the comment could be made */
function writeComment(sheet: Sheet, edit: CommentEdit, by: Authorship): boolean {
  const protection = sheet.protection();
  // As in Excel: comments are objects, and a protected sheet usually keeps those.
  if (protection && !protection.options['allowEditObjects']) return false;
  const thread = sheet.comments.threadAt(edit.cell);
  if (edit.after === null) {
    // Replies are people's words: a thread that has some is not removed.
    if (thread && thread.replies > 0) return false;
    if (thread) sheet.comments.remove(thread.id);
    return true;
  }
  if (thread) {
    if (thread.text !== edit.after) sheet.comments.edit(thread.id, edit.after);
    return true;
  }
  // A cell has a thread or a note, never both, and a person's note stays.
  if (sheet.comments.hasNote(edit.cell)) return false;
  sheet.comments.addThread(edit.cell, edit.after, by);
  return true;
}
