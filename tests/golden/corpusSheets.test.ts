import { readFileSync } from 'node:fs';
import { parseSheetEntries } from '../../src/cli/read';
import type { CellValue } from '../../src/snapshot/snapshot';
import { cellAt } from '../../src/snapshot/snapshot';
import { Desk } from '../recalculate/desk';
import { describeShared, sharedPath } from '../shared';

interface Sheet {
  readonly id: string;
  /** The 检查情况 column, which the first click adds to the right of the table. */
  readonly findings: string;
  /** By row: what is found on a third of the items. */
  readonly found: Readonly<Record<number, string>>;
  /** Columns in which deductions and scores stand after the first click. */
  readonly deduct: string;
  readonly score: string;
  /** By row, worked out by hand: [扣分, 得分], of items and of sum rows. */
  readonly figures: Readonly<Record<number, readonly [deduction: number, score: number]>>;
  /** Further cells: subtotals in a column of their own. */
  readonly cells?: Readonly<Record<string, CellValue>>;
}

const SHEETS: readonly Sheet[] = [
  {
    id: 'sheet-dev-1',
    findings: 'E',
    found: { 3: '②×2', 5: '①×3', 8: '②参评率=80%' },
    deduct: 'F',
    score: 'G',
    figures: { 3: [2, 3], 4: [0, 3], 5: [4, 0], 8: [1, 2], 11: [7, 28] },
    cells: { H2: '小计', H3: 6, H6: 12, H9: 10 },
  },
  {
    id: 'sheet-dev-2',
    findings: 'H',
    found: { 5: '①×2;②×1', 7: '①=25%', 12: '②×3' },
    deduct: 'E',
    score: 'F',
    figures: {
      5: [1.2, 4.8],
      6: [0, 8],
      7: [2, 4],
      8: [3.2, 16.8],
      12: [3, 5],
      13: [3, 27],
      18: [0, 50],
      19: [6.2, 93.8],
    },
  },
  {
    id: 'sheet-dev-3',
    findings: 'J',
    found: { 5: '①=2', 7: '①×2', 9: '①×1;②×1' },
    deduct: 'K',
    score: 'I',
    figures: { 4: [0, 5], 5: [2, 3], 7: [4, 2], 9: [7, 8], 13: [13, 87] },
    cells: { L4: 14, L8: 43, L11: 30 },
  },
  {
    id: 'sheet-dev-4',
    findings: 'I',
    found: { 5: '①=65%\n②×2', 6: '①×4', 14: '①×6' },
    deduct: 'J',
    score: 'F',
    figures: { 5: [4, 11], 6: [2, 18], 7: [0, 5], 14: [5, 0], 15: [11, 89] },
    cells: { K5: 34, K8: 30, K11: 20, K13: 5 },
  },
  {
    id: 'sheet-dev-5',
    findings: 'F',
    found: { 2: '①', 5: '①×2;②', 9: '②扣6' },
    deduct: 'G',
    score: 'E',
    figures: { 2: [3, 7], 5: [7, 8], 6: [0, 15], 9: [6, 14], 10: [16, 84] },
    cells: { A10: '合计', H2: 30, H6: 40, H9: 14 },
  },
  {
    id: 'sheet-dev-6',
    findings: 'H',
    found: { 3: '②;③扣4', 5: '②×5', 11: '①' },
    deduct: 'F',
    score: 'G',
    figures: { 3: [7, 8], 4: [0, 15], 5: [20, 0], 7: [27, 33], 11: [3, 7], 12: [3, 37], 13: [30, 70] },
  },
];

function deskOf(id: string): Desk {
  const entries = parseSheetEntries(JSON.parse(readFileSync(sharedPath('corpus', 'sheets.json'), 'utf8')));
  const entry = entries?.find((one) => one.id === id);
  if (!entry) throw new Error(`no sheet ${id}`);
  const rows = entry.cells.map((row) => row.map((cell) => (cell === '' ? null : cell)));
  return Desk.with({ name: entry.sheetName, rows, merges: entry.merges });
}

describeShared('each sheet of the corpus as a real workbook', () => {
  it.each(SHEETS)('$id: findings on a third of its items', async (sheet) => {
    const desk = deskOf(sheet.id);
    await desk.click();
    for (const [row, finding] of Object.entries(sheet.found)) desk.types(sheet.findings + row, finding);
    await desk.click();

    const after = await desk.sheet();
    const figures = Object.keys(sheet.figures).map((row) => [
      row,
      [sheet.deduct, sheet.score].map((column) => valueAt(after, column + row)),
    ]);
    expect(Object.fromEntries(figures)).toEqual(sheet.figures);
    const cells = Object.keys(sheet.cells ?? {}).map((address) => [address, valueAt(after, address)]);
    expect(Object.fromEntries(cells)).toEqual(sheet.cells ?? {});

    const bytes = desk.bytes;
    expect((await desk.click()).edits).toEqual({ cells: 0, comments: 0 });
    expect(Buffer.compare(Buffer.from(desk.bytes), Buffer.from(bytes))).toBe(0);
  });
});

function valueAt(sheet: Awaited<ReturnType<Desk['sheet']>>, address: string): CellValue {
  const [, letter = '', row = ''] = /^([A-Z])(\d+)$/.exec(address) ?? [];
  return cellAt(sheet, { row: Number(row), column: letter.charCodeAt(0) - 64 }).value;
}
