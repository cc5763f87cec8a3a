import { readFileSync } from 'node:fs';
import { areaAddress } from '../../src/snapshot/area';
import { cellAt } from '../../src/snapshot/snapshot';
import type { CellSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { sharedPath } from '../shared';

const FINDING_COLUMN = 5;
const FIRST_ITEM_ROW = 3;

/** The golden rubric sheet as a new workbook, with other findings in it. */
export async function organisationBook(findings: readonly CellSpec[]): Promise<Uint8Array> {
  const snapshot = await openBook(readFileSync(sharedPath('golden', 'community-a.xlsx'))).capture();
  const sheet = snapshot.sheets.find(({ name }) => name === '组织建设');
  if (!sheet?.used) throw new Error('the golden workbook has another shape');
  const { bottom, right } = sheet.used;
  const rows = Array.from({ length: bottom }, (_, row) =>
    Array.from({ length: right }, (__, column): CellSpec => {
      const cell = { row: row + 1, column: column + 1 };
      if (cell.column !== FINDING_COLUMN || cell.row < FIRST_ITEM_ROW) return cellAt(sheet, cell).value;
      return findings[cell.row - FIRST_ITEM_ROW] ?? null;
    }),
  );
  return makeWorkbook({ sheets: [{ name: sheet.name, rows, merges: sheet.merges.map(areaAddress) }] });
}
