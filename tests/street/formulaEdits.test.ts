/** @jest-environment jsdom */
import type { Host } from '../../src/snapshot/host';
import { invert, type Edit, type FormulaEdit, type LayoutEdit, type Plan } from '../../src/snapshot/plan';
import { cellAt, sheetNamed } from '../../src/snapshot/snapshot';
import { readLook } from '../../src/xlsx/look';
import { Workbook } from '../../src/xlsx/workbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { openInExcel } from '../excel/excelProgram';
import { at } from '../recalculate/desk';

const FILE = makeWorkbook({ sheets: [{ name: '表', rows: [[1, 2, null]] }] });
const HOSTS: readonly [string, (file: Uint8Array) => { host: Host; bytes: () => Uint8Array }][] = [
  ['a file', (file) => ((host) => ({ host, bytes: () => host.bytes() }))(openBook(file))],
  ['Excel', (file) => ((book) => ({ host: book.excel, bytes: book.bytes }))(openInExcel(file))],
];
const planOf = (...edits: readonly Edit[]): Plan => ({ edits, guards: [], journal: null });
const edit = (before: FormulaEdit['before'], after: FormulaEdit['after']): FormulaEdit => ({
  ...{ kind: 'formula', sheet: '表', cell: at('C1'), before, after },
});
const SUM = { formula: '=SUM(A1:B1)', shows: 3 };
const DONE = { kind: 'applied', refusedComments: [] };

describe.each(HOSTS)('a formula of ours in %s', (_, open) => {
  const cell = async (host: Host) => {
    const sheet = sheetNamed(await host.capture(), '表');
    const { value, formula } = sheet ? cellAt(sheet, at('C1')) : { value: '?', formula: null };
    return { value, formula };
  };

  test('is written, made another, and taken back to what stood there', async () => {
    const { host } = open(FILE);
    const larger = { formula: '=SUM(A1:B1)*2', shows: 6 };
    expect(await host.apply(planOf(edit(null, SUM)))).toEqual(DONE);
    expect(await cell(host)).toEqual({ value: 3, formula: '=SUM(A1:B1)' });
    expect(await host.apply(planOf(edit(SUM, larger)))).toEqual(DONE);
    expect(await cell(host)).toEqual({ value: 6, formula: '=SUM(A1:B1)*2' });
    expect(await host.apply(invert(planOf(edit(SUM, larger))))).toEqual(DONE);
    expect(await host.apply(invert(planOf(edit(null, SUM))))).toEqual(DONE);
    expect(await cell(host)).toEqual({ value: null, formula: null });
  });

  test.each([
    ['a figure', 5],
    ['a formula', { formula: '=A1', shows: 1 }],
  ])('is refused where %s of somebody stands by then', async (_what, standing) => {
    const { host } = open(FILE);
    await host.apply(planOf(edit(null, standing)));
    const before = await cell(host);
    expect(await host.apply(planOf(edit(null, SUM)))).toMatchObject({
      kind: 'refused',
      fault: { code: 'changedMeanwhile', sheet: '表', cells: [at('C1')] },
    });
    expect(await cell(host)).toEqual(before);
  });

  test('gives way to a plain figure, and only to the one it is known by', async () => {
    const { host } = open(FILE);
    await host.apply(planOf(edit(null, SUM)));
    expect((await host.apply(planOf(edit({ formula: '=A1', shows: 1 }, 3)))).kind).toBe('refused');
    expect(await host.apply(planOf(edit(SUM, 3)))).toEqual(DONE);
    expect(await cell(host)).toEqual({ value: 3, formula: null });
  });

  test('leaves a blank sheet as plain as it was when its layout is taken back', async () => {
    const { host, bytes } = open(FILE);
    const layout: LayoutEdit = {
      ...{ kind: 'layout', sheet: '空', before: null },
      after: {
        widths: [20],
        bands: [
          {
            area: { top: 1, left: 1, bottom: 2, right: 1 },
            ...{ line: 'header', align: 'center', numberFormat: '@' },
          },
        ],
        frozen: { rows: 1, columns: 0 },
        titleRow: 1,
      },
    };
    const state = () => {
      const workbook = Workbook.open(bytes());
      const sheet = workbook.sheet('空');
      if (!sheet) throw new Error('no sheet');
      const { bold, fill, numberFormat } = readLook(workbook.styles, sheet.style(at('A2')));
      return { bold, fill, numberFormat, frozen: sheet.frozen().rows };
    };
    const added: Edit = { kind: 'sheet', sheet: '空', before: false, after: true };
    expect(await host.apply(planOf(added, layout))).toEqual(DONE);
    expect(state()).toEqual({ bold: true, fill: '#D9E1F2', numberFormat: '@', frozen: 1 });
    expect(await host.apply(invert(planOf(layout)))).toEqual(DONE);
    expect(state()).toEqual({ bold: false, fill: null, numberFormat: 'General', frozen: 0 });
  });
});
