import type { Area } from '../../snapshot/area';
import { isSyntaxFault, parseFormula } from '../formulas/parse';
import { ExcelFault, invalidArgument } from '../protocol/faults';
import { isList, type Json } from '../protocol/json';
import { cellCount, columnCount, isUnbounded, isWholeColumns, rowCount } from './areas';
import { shown } from './cell';
import { readEntry } from './entry';
import type { Sheet } from './sheet';
import type { CellStyle } from './style';
import type { Workbook } from './workbook';

/** Excel refuses to read or write more cells than this at once. */
export const MOST_CELLS = 5_000_000;
const MOST_LETTERS = 32_767;

/**
 * Refuses writing into locked cells of a protected sheet, or into a workbook opened for reading.
 * @throws ExcelFault AccessDenied
 */
export function assertEditable(workbook: Workbook, sheet: Sheet, area: Area): void {
  if (workbook.readOnly) throw new ExcelFault('AccessDenied');
  if (!sheet.protection) return;
  const listed = sheet.grid.within(area);
  const allListed = listed.length === cellCount(area);
  const bands = isUnbounded(area) || !allListed ? blankLocked(sheet, area) : false;
  if (bands || listed.some(({ row, column }) => sheet.styleAt(row, column).locked))
    throw new ExcelFault('AccessDenied');
}

/** Whether a cell without a look of its own would be locked, somewhere in the area. */
function blankLocked(sheet: Sheet, area: Area): boolean {
  if (cellCount(area) > 100_000) return true;
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      if (sheet.styleAt(row, column).locked) return true;
    }
  }
  return false;
}

/** Refuses what the protection's options do not allow. @throws ExcelFault AccessDenied */
export function assertAllowed(workbook: Workbook, sheet: Sheet, option: string): void {
  if (workbook.readOnly) throw new ExcelFault('AccessDenied');
  if (sheet.protection && sheet.protection.options[option] !== true) throw new ExcelFault('AccessDenied');
}

/**
 * A two-dimensional array for an area, cell by cell; a single value stands for every cell.
 * @throws ExcelFault InvalidArgument when the dimensions are not those of the area.
 */
export function eachOf(
  value: Json,
  area: Area,
  visit: (row: number, column: number, one: Json) => void,
): void {
  if (isUnbounded(area) || cellCount(area) > MOST_CELLS) throw invalidArgument();
  if (isList(value)) {
    const rows = value;
    if (rows.length !== rowCount(area)) throw invalidArgument();
    if (rows.some((row) => !isList(row) || row.length !== columnCount(area))) throw invalidArgument();
  }
  for (let row = area.top; row <= area.bottom; row += 1) {
    const ofRow = isList(value) ? value[row - area.top] : value;
    for (let column = area.left; column <= area.right; column += 1) {
      visit(row, column, (isList(ofRow) ? ofRow[column - area.left] : ofRow) ?? null);
    }
  }
}

/**
 * Writes values or formulas as Excel takes them: null leaves a cell, "" clears it, text is read as if typed, and what
 * lies under a merge is passed over. @throws ExcelFault
 */
export function writeContents(workbook: Workbook, sheet: Sheet, area: Area, value: Json): void {
  assertEditable(workbook, sheet, area);
  const before = isSingle(area) ? shown(workbook.value(sheet, area.top, area.left)) : null;
  // All is checked before anything is written: one bad formula fails the whole assignment.
  const writes: (() => void)[] = [];
  eachOf(value, area, (row, column, one) => {
    if (one === null || sheet.isCovered(row, column)) return;
    writes.push(entered(workbook, sheet, row, column, one));
  });
  for (const write of writes) write();
  const changed = { kind: 'cells', sheet, area, how: 'RangeEdited' } as const;
  if (before === null) workbook.tell(changed);
  else {
    workbook.calculator.changed(sheet, area);
    const after = shown(
      sheet.cell(area.top, area.left).formula === null ? sheet.cell(area.top, area.left).value : null,
    );
    workbook.tell({ ...changed, detail: { before, after } });
  }
}

function isSingle(area: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

function entered(workbook: Workbook, sheet: Sheet, row: number, column: number, one: Json): () => void {
  const style = sheet.styleAt(row, column);
  if (typeof one === 'boolean' || typeof one === 'number') {
    const value = style.numberFormat === '@' ? String(one) : one;
    return () => sheet.grid.update(row, column, { value, formula: null });
  }
  if (typeof one !== 'string' || one.length > MOST_LETTERS) throw invalidArgument();
  const entry = readEntry(one, style.numberFormat, workbook.surroundings.now().getFullYear());
  if (entry.formula !== null) assertFormula(entry.formula);
  return () => {
    sheet.grid.update(row, column, { value: entry.value, formula: entry.formula });
    if (entry.numberFormat !== null && style.numberFormat === 'General') {
      restyle(sheet, row, column, (old) => ({
        ...old,
        numberFormat: entry.numberFormat ?? old.numberFormat,
      }));
    }
  };
}

/** @throws ExcelFault InvalidArgument for what is no formula; forms the stand-in cannot work out are taken. */
export function assertFormula(formula: string): void {
  try {
    parseFormula(formula);
  } catch (failure) {
    if (isSyntaxFault(failure)) throw invalidArgument();
  }
}

export function restyle(
  sheet: Sheet,
  row: number,
  column: number,
  change: (style: CellStyle) => CellStyle,
): void {
  sheet.grid.update(row, column, { style: { ...change(sheet.styleAt(row, column)), altered: true } });
}

/** Changes the look of an area; whole rows and columns keep it as their own, with the cells they have. */
export function restyleArea(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  change: (style: CellStyle) => CellStyle,
): void {
  assertAllowed(workbook, sheet, 'allowFormatCells');
  if (isUnbounded(area)) {
    for (const { row, column } of sheet.grid.within(area)) restyle(sheet, row, column, change);
    const byColumns = isWholeColumns(area);
    const [from, to] = byColumns ? [area.left, area.right] : [area.top, area.bottom];
    for (let line = from; line <= to; line += 1) {
      const style = { ...change(byColumns ? sheet.styleAt(0, line) : sheet.styleAt(line, 0)), altered: true };
      if (byColumns) sheet.setColumn(line, { style });
      else sheet.setRow(line, { style });
    }
  } else {
    if (cellCount(area) > MOST_CELLS) throw invalidArgument();
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1) restyle(sheet, row, column, change);
    }
  }
  workbook.tell({ kind: 'format', sheet, area });
}
