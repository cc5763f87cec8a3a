import type { CellValue } from '../../src/snapshot/snapshot';
import { MAX_COLUMNS, MAX_ROWS } from '../../src/standin/workbook/areas';
import { sortCells } from '../../src/standin/workbook/sorting';
import { copySheet } from '../../src/standin/objects/sheetChanges';
import { deleteCells, insertCells } from '../../src/standin/workbook/structure';
import { at } from '../recalculate/desk';
import type { OpenBook } from './excelProgram';

type AtExcel = Pick<OpenBook, 'workbook'>;

/** A person puts a constant into a cell of the sheet in front. */
export function types({ workbook }: AtExcel, address: string, value: CellValue): void {
  const sheet = workbook.activeSheet;
  const { row, column } = at(address);
  sheet.grid.update(row, column, { value, formula: null });
  const area = { top: row, left: column, bottom: row, right: column };
  workbook.tell({ kind: 'cells', sheet, area, how: 'RangeEdited' });
}

/** Rows put in before a row of the sheet in front. */
export function insertRows({ workbook }: AtExcel, before: number, count: number): void {
  insertCells(workbook, workbook.activeSheet, rows(before, count), 'Down');
}

export function deleteRows({ workbook }: AtExcel, first: number, count: number): void {
  deleteCells(workbook, workbook.activeSheet, rows(first, count), 'Up');
}

function rows(first: number, count: number) {
  return { top: first, left: 1, bottom: first + count - 1, right: MAX_COLUMNS };
}

export function insertColumns({ workbook }: AtExcel, before: number, count: number): void {
  const area = { top: 1, left: before, bottom: MAX_ROWS, right: before + count - 1 };
  insertCells(workbook, workbook.activeSheet, area, 'Right');
}

/** Rows of the sheet in front, sorted by what stands in a column, the smallest first. */
export function sortRows({ workbook }: AtExcel, first: number, last: number, column: number): void {
  const area = { top: first, left: 1, bottom: last, right: 20 };
  const how = { hasHeaders: false, matchCase: false, byColumns: false };
  sortCells(workbook, workbook.activeSheet, area, [{ key: column - 1, ascending: true }], how);
}

/** The sheet in front goes by another name. */
export function renames({ workbook }: AtExcel, name: string): void {
  const sheet = workbook.activeSheet;
  const before = sheet.name;
  workbook.renameSheet(sheet, name);
  workbook.tell({ kind: 'renamed', sheet, before, after: name });
}

/** A copy of the sheet in front comes to stand behind all others, and in front of the person. */
export function copies({ workbook }: AtExcel, name: string): void {
  const copy = copySheet(workbook, workbook.activeSheet, 'End', null);
  workbook.renameSheet(copy, name);
  workbook.activate(copy);
}

/** What a filter does to rows. */
export function hidesRows({ workbook }: AtExcel, first: number, last: number, hidden = true): void {
  for (let row = first; row <= last; row += 1) workbook.activeSheet.setRow(row, { hidden });
}
