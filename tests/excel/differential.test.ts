/** @jest-environment jsdom */
import { preview } from '../../src/recalculate/preview';
import type { Area } from '../../src/snapshot/area';
import type { Plan } from '../../src/snapshot/plan';
import { invert } from '../../src/snapshot/plan';
import type { Snapshot } from '../../src/snapshot/snapshot';
import { readLook } from '../../src/xlsx/look';
import { Workbook } from '../../src/xlsx/workbook';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { BOOKS } from './books';
import { openInExcel } from './excelProgram';

/** How far looks, and hidden columns, are compared beyond the cells in use: where columns and a sum row are added. */
const MARGIN = 6;

/** What both hosts tell: Excel sees no notes at the floor, no columns far beyond the cells in use, and has its own ids. */
function comparable(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      notes: null,
      threads: [...sheet.threads]
        .map((thread) => ({ ...thread, id: '' }))
        .sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column),
      hiddenColumns: sheet.hiddenColumns.filter((column) => column <= (sheet.used?.right ?? 0) + MARGIN),
      merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
    })),
  };
}

function looks(bytes: Uint8Array) {
  const workbook = Workbook.open(bytes);
  return workbook.sheets.map((sheet) => {
    const used: Area = sheet.used() ?? { top: 1, left: 1, bottom: 1, right: 1 };
    const cells: Record<string, unknown> = {};
    for (let column = used.left; column <= used.right + MARGIN; column += 1) {
      cells[`width ${column}`] = sheet.columnWidth(column);
      for (let row = used.top; row <= Math.min(used.bottom, 300) + MARGIN; row += 1) {
        cells[`${row}:${column}`] = readLook(workbook.styles, sheet.style({ row, column }));
      }
    }
    return { name: sheet.name, cells };
  });
}

async function throughFile(bytes: Uint8Array, ...plans: readonly Plan[]): Promise<Uint8Array> {
  const host = openBook(bytes);
  for (const plan of plans) expect(await host.apply(plan)).toEqual({ kind: 'applied', refusedComments: [] });
  return host.bytes();
}

async function throughExcel(bytes: Uint8Array, ...plans: readonly Plan[]): Promise<Uint8Array> {
  const book = openInExcel(bytes);
  for (const plan of plans)
    expect(await book.excel.apply(plan)).toEqual({ kind: 'applied', refusedComments: [] });
  return book.bytes();
}

describe.each(BOOKS)('$name', ({ bytes }) => {
  const file = bytes();

  it('is captured alike from the file and from Excel', async () => {
    const fromFile = await openBook(file).capture();
    const fromExcel = await openInExcel(file).excel.capture();
    expect(comparable(fromExcel)).toEqual(comparable(fromFile));
  });

  it('takes the same plan alike: cells, merges, looks, widths, comments and memory', async () => {
    const { plan } = preview(await openBook(file).capture(), settings());
    const asFile = await throughFile(file, plan);
    const asExcel = await throughExcel(file, plan);
    const expected = comparable(await openBook(asFile).capture());
    expect(comparable(await openBook(asExcel).capture())).toEqual(expected);
    expect(looks(asExcel)).toEqual(looks(asFile));
  });

  it('takes the plan back alike', async () => {
    const { plan } = preview(await openBook(file).capture(), settings());
    const asFile = await throughFile(file, plan, invert(plan));
    const asExcel = await throughExcel(file, plan, invert(plan));
    const expected = comparable(await openBook(asFile).capture());
    expect(comparable(await openBook(asExcel).capture())).toEqual(expected);
    expect(looks(asExcel)).toEqual(looks(asFile));
  });
});
