import type { CellValue } from '../../src/snapshot/snapshot';
import { MAX_COLUMNS } from '../../src/standin/workbook/areas';
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
