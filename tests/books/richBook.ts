import { readFileSync } from 'node:fs';
import { Workbook } from '../../src/xlsx/workbook';
import { sharedPath } from '../shared';
import type { SheetSpec } from './makeWorkbook';

/** A workbook with 42 kinds of parts (one a score sheet of its own), and a rubric on a further sheet, which is in front. */
export function richBook({ name, rows = [] }: SheetSpec): Uint8Array {
  const workbook = Workbook.open(readFileSync(sharedPath('books', 'rich.xlsx')));
  const sheet = workbook.addSheet(name);
  rows.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      if (typeof cell === 'object' && cell !== null) return;
      sheet.setValue({ row: rowIndex + 1, column: column + 1 }, cell);
    }),
  );
  workbook.activate(sheet);
  return workbook.save();
}
