import { cellAddress, type Area, type CellRef } from '../../snapshot/area';
import { isFormula, type CellContent } from '../../snapshot/formula';
import type { HostFault } from '../../snapshot/host';
import { pageStanding } from '../../snapshot/page';
import type { Edit, PageEdit, Plan } from '../../snapshot/plan';
import type { CellValue } from '../../snapshot/snapshot';
import { captureSheet } from '../capture/captureSheet';
import { PlannedSheet } from './plannedSheet';
import { readState } from '../statePart';
import type { Workbook } from '../workbook';

/** Excel's own limits for the text of a cell and of a formula. */
const LONGEST_TEXT = 32_767;
const LONGEST_FORMULA = 8_192;

/**
 * Says why a plan cannot be made as it is; null when it can. Nothing is written. Each edit is compared with the
 * workbook as the edits before it will have left it.
 */
export function checkPlan(workbook: Workbook, plan: Plan): HostFault | null {
  const sheets = new Map(workbook.sheets.map((sheet) => [sheet.name, new PlannedSheet(sheet)]));
  if (workbook.signed && plan.edits.length > 0) return { code: 'signed' };
  let state = readState(workbook);
  const changed = new CellList();
  const locked = new CellList();

  for (const { sheet, cell, value } of plan.guards) {
    const found = sheets.get(sheet);
    if (!found) return { code: 'sheetGone', sheet };
    if (!sameValue(found.value(cell), value)) changed.add(sheet, cell);
  }
  for (const edit of plan.edits) {
    if (edit.kind === 'state') {
      if (state !== edit.before) return { code: 'changedMeanwhile', sheet: '', cells: [] };
      state = edit.after;
      continue;
    }
    if (edit.kind === 'sheet' || edit.kind === 'page') {
      const [before, after] = [Boolean(edit.before), Boolean(edit.after)];
      if (workbook.structureProtected && before !== after) return { code: 'structureProtected' };
      if (sheets.has(edit.sheet) !== before) {
        return before
          ? { code: 'sheetGone', sheet: edit.sheet }
          : { code: 'changedMeanwhile', sheet: edit.sheet, cells: [] };
      }
      if (edit.kind === 'page' && !pageStands(workbook, edit)) {
        return { code: 'changedMeanwhile', sheet: edit.sheet, cells: [] };
      }
      if (after) sheets.set(edit.sheet, new PlannedSheet(null));
      else sheets.delete(edit.sheet);
      continue;
    }
    const sheet = sheets.get(edit.sheet);
    if (!sheet) return { code: 'sheetGone', sheet: edit.sheet };
    for (const cell of lockedCells(sheet, edit)) locked.add(edit.sheet, cell);
    if ((edit.kind === 'value' || edit.kind === 'formula') && !isWritable(edit.after))
      return { code: 'tooLarge', sheet: edit.sheet };
    for (const cell of differences(sheet, edit)) changed.add(edit.sheet, cell);
  }
  const [firstLocked] = locked.bySheet();
  if (firstLocked) return { code: 'sheetProtected', ...firstLocked };
  const [firstChanged] = changed.bySheet();
  return firstChanged ? { code: 'changedMeanwhile', ...firstChanged } : null;
}

/** Whether the page that an edit takes away or writes anew is there, with nothing else on its sheet. */
function pageStands(workbook: Workbook, { sheet: name, before }: PageEdit): boolean {
  const sheet = workbook.sheet(name);
  return !before || (sheet !== undefined && pageStanding(captureSheet(sheet), before) === 'whole');
}

type SheetContentEdit = Exclude<Edit, { kind: 'state' | 'sheet' | 'page' }>;

/** The cells on which an edit finds something else than it expects; the edit is noted for those behind it. */
function differences(sheet: PlannedSheet, edit: SheetContentEdit): CellRef[] {
  switch (edit.kind) {
    case 'value':
    case 'formula': {
      const differs = !sheet.holds(edit.cell, edit.before);
      sheet.setContent(edit.cell, edit.after);
      return differs ? [edit.cell] : [];
    }
    case 'comment': {
      const differs = sheet.comment(edit.cell) !== edit.before;
      sheet.setComment(edit.cell, edit.after);
      return differs ? [edit.cell] : [];
    }
    case 'merge':
      return sheet.replaceMerges(edit.before, edit.after);
    case 'printArea': {
      const differs = !sameArea(sheet.printArea, edit.before);
      sheet.printArea = edit.after;
      return differs ? [firstCell(edit.before ?? edit.after)] : [];
    }
    // A look is no content, and a snapshot tells neither looks nor widths: there is nothing to compare with.
    case 'style':
    case 'layout':
    case 'width':
      return [];
  }
}

/** The cells that an edit would write though their sheet is protected. Comments are refused one by one later. */
function lockedCells(sheet: PlannedSheet, edit: SheetContentEdit): CellRef[] {
  const options = sheet.protection?.options;
  if (!options) return [];
  switch (edit.kind) {
    case 'value':
    case 'formula':
      return sheet.isLocked(edit.cell) ? [edit.cell] : [];
    case 'style':
      return options['allowFormatCells'] ? [] : cellsOf(edit.area).filter((cell) => sheet.isLocked(cell));
    case 'merge':
      return [...edit.before, ...edit.after].map(firstCell);
    case 'width':
      return options['allowFormatColumns'] ? [] : [{ row: 1, column: edit.column }];
    case 'layout':
      return [{ row: 1, column: 1 }];
    case 'printArea':
    case 'comment':
      return [];
  }
}

function isWritable(content: CellContent): boolean {
  if (isFormula(content)) return content.formula.length <= LONGEST_FORMULA && isWritableValue(content.shows);
  return isWritableValue(content);
}

function isWritableValue(value: CellValue): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  return typeof value !== 'string' || value.length <= LONGEST_TEXT;
}

/** An empty text and an empty cell look and count the same. */
function sameValue(one: CellValue, other: CellValue): boolean {
  return (one === '' ? null : one) === (other === '' ? null : other);
}

function sameArea(one: Area | 'several' | null, other: Area | null): boolean {
  if (one === 'several') return false;
  if (!one || !other) return one === other;
  return (
    one.top === other.top &&
    one.left === other.left &&
    one.bottom === other.bottom &&
    one.right === other.right
  );
}

function firstCell(area: Area | null): CellRef {
  return { row: area?.top ?? 1, column: area?.left ?? 1 };
}

/** The cells of an area, row by row. */
export function cellsOf(area: Area): CellRef[] {
  const cells: CellRef[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) cells.push({ row, column });
  }
  return cells;
}

/** Cells to be told of, each once, sheet by sheet. */
class CellList {
  readonly #cells = new Map<string, Map<string, CellRef>>();

  add(sheet: string, cell: CellRef): void {
    const known = this.#cells.get(sheet) ?? new Map<string, CellRef>();
    known.set(cellAddress(cell), cell);
    this.#cells.set(sheet, known);
  }

  bySheet(): { sheet: string; cells: CellRef[] }[] {
    return [...this.#cells].map(([sheet, cells]) => ({ sheet, cells: [...cells.values()] }));
  }
}
