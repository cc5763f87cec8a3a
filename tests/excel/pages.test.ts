/** @jest-environment jsdom */
import type { Host } from '../../src/snapshot/host';
import type { Page } from '../../src/snapshot/page';
import type { Edit, PageEdit, Plan } from '../../src/snapshot/plan';
import { invert } from '../../src/snapshot/plan';
import { cellAt, sheetNamed } from '../../src/snapshot/snapshot';
import { readLook } from '../../src/xlsx/look';
import { Workbook } from '../../src/xlsx/workbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { at, Desk, smallSheet } from '../recalculate/desk';
import { EXCEL, openInExcel } from './excelProgram';

const page = (...reasons: readonly string[]): Page => ({
  columns: [
    { width: 8, align: 'center' },
    { width: 30, align: 'left' },
  ],
  rows: [
    { line: 'title', cells: ['说明', null] },
    { line: 'header', cells: ['序号', '原因'] },
    ...reasons.map((reason, index) => ({ line: 'body' as const, cells: [index + 1, reason] })),
    { line: 'strong', cells: ['合计', null] },
  ],
});
const ADD: PageEdit = { kind: 'page', sheet: '说明', before: null, after: page('=1+1', '扣1分\n(二)') };
const REWRITE: PageEdit = { ...ADD, before: ADD.after, after: page('短') };
const planOf = (...edits: readonly Edit[]): Plan => ({ edits, guards: [], journal: null });
const FILE = makeWorkbook({ sheets: [{ name: '表', rows: [['甲', 1]] }] });
const PROTECTED = makeWorkbook({ sheets: [{ name: '表', rows: [['甲']] }], structureProtected: true });

interface Opened {
  readonly host: Host;
  readonly bytes: () => Uint8Array;
}
const HOSTS: readonly [string, (file: Uint8Array) => Opened][] = [
  ['a file', (file) => ((host) => ({ host, bytes: () => host.bytes() }))(openBook(file))],
  ['Excel', (file) => ((book) => ({ host: book.excel, bytes: book.bytes }))(openInExcel(file))],
];

describe.each(HOSTS)('a page in %s', (_, open) => {
  const done = { kind: 'applied', refusedComments: [] };

  test('is added as it is, written anew, and taken away with the same cells left', async () => {
    const { host, bytes } = open(FILE);
    const values = async () => {
      const sheet = sheetNamed(await host.capture(), '说明');
      return sheet?.cells.map((row) => row.map(({ value, formula }) => formula ?? value));
    };
    expect(await host.apply(planOf(ADD))).toEqual(done);
    expect(await values()).toEqual([
      ['说明', null],
      ['序号', '原因'],
      [1, '=1+1'],
      [2, '扣1分\n(二)'],
      ['合计', null],
    ]);
    expect(await host.apply(planOf(REWRITE))).toEqual(done);
    expect((await values())?.slice(2)).toEqual([
      [1, '短'],
      ['合计', null],
    ]);
    expect(await host.apply(invert(planOf(REWRITE)))).toEqual(done);
    expect((await values())?.[3]).toEqual([2, '扣1分\n(二)']);
    expect(await host.apply(invert(planOf(ADD)))).toEqual(done);
    const { sheets } = await openBook(bytes()).capture();
    expect(sheets.map(({ name, cells }) => [name, cells[0]?.[0]?.value])).toEqual([['表', '甲']]);
  });

  test('looks like its lines: ruled and wrapped below the title, bold where it sums', async () => {
    const { host, bytes } = open(FILE);
    await host.apply(planOf(ADD));
    const workbook = Workbook.open(bytes());
    const sheet = workbook.sheet('说明');
    if (!sheet) throw new Error('no page');
    const look = (address: string) => readLook(workbook.styles, sheet.style(at(address)));
    expect(look('A1')).toMatchObject({ bold: true, fontSize: 16, wrapText: false });
    expect(look('B3')).toMatchObject({ bold: false, wrapText: true, horizontal: 'left', vertical: 'center' });
    expect(look('B3').borders).toEqual({ left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' });
    expect(look('A3').horizontal).toBe('center');
    expect(look('B5')).toMatchObject({ bold: true, fill: '#F2F2F2' });
    expect([sheet.columnWidth(1), sheet.columnWidth(2)]).toEqual([8, 30]);
  });

  test.each([
    ['a sheet of that name has come', [], ADD],
    ['its sheet is gone', [], REWRITE],
    ['somebody has written beside it', [{ cell: at('D9'), after: '备注' }], REWRITE],
    ['somebody has written over it', [{ cell: at('B3'), before: '=1+1', after: '改' }], REWRITE],
  ] as const)('is refused where %s', async (why, typed, edit) => {
    const { host, bytes } = open(FILE);
    if (why !== 'its sheet is gone') await host.apply(planOf(ADD));
    for (const one of typed) {
      await host.apply(planOf({ kind: 'value', sheet: '说明', before: null, ...one }));
    }
    const before = bytes();
    const outcome = await host.apply(planOf(edit, { kind: 'state', before: null, after: 'x' }));
    expect(outcome).toMatchObject({
      kind: 'refused',
      fault: { code: why === 'its sheet is gone' ? 'sheetGone' : 'changedMeanwhile', sheet: '说明' },
    });
    expect(await openBook(bytes()).capture()).toEqual(await openBook(before).capture());
  });

  test('is not added where the structure of the workbook is protected', async () => {
    const { host } = open(PROTECTED);
    expect(await host.apply(planOf(ADD))).toMatchObject({ fault: { code: 'structureProtected' } });
  });
});

test('a page that fails in Excel half way leaves nothing behind', async () => {
  const rehearsal = openInExcel(FILE);
  await rehearsal.excel.apply(planOf(ADD));
  const write = rehearsal.host.batches.filter(({ isCleanup }) => !isCleanup)[1];
  for (let action = 0; action < (write?.actions ?? 0); action += 3) {
    const book = openInExcel(FILE);
    book.host.betweenBatches = () => {
      if (book.host.batches.filter(({ isCleanup }) => !isCleanup).length !== 1) return;
      book.host.plant({ kind: 'action', index: action, code: 'GeneralException' });
    };
    expect((await book.excel.apply(planOf(ADD))).kind).toBe('refused');
    expect([action, book.workbook.sheets.map(({ name }) => name)]).toEqual([action, ['表']]);
  }
});

test('a page in a file is printed on A4, as wide as the page, with its header on each', async () => {
  const host = openBook(FILE);
  await host.apply(planOf(ADD));
  const { strFromU8, unzipSync } = await import('fflate');
  const parts = unzipSync(host.bytes());
  const text = (path: string) => strFromU8(parts[path] ?? new Uint8Array());
  const sheet = text('xl/worksheets/sheet2.xml');
  expect(sheet).toContain('<pageSetUpPr fitToPage="1"/>');
  expect(sheet).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*fitToWidth="1" fitToHeight="0"/);
  expect(text('xl/workbook.xml')).toContain(
    `<definedName name="_xlnm.Print_Titles" localSheetId="1">'说明'!$2:$2</definedName>`,
  );
  expect(cellAt((await host.capture()).sheets[1] ?? fail(), at('A1')).value).toBe('说明');
});

function fail(): never {
  throw new Error('no second sheet');
}

test('a page that Excel cannot set up for printing stands all the same', async () => {
  const book = openInExcel(FILE);
  book.host.betweenBatches = () => {
    if (book.host.batches.filter(({ isCleanup }) => !isCleanup).length !== 2) return;
    book.host.plant({ kind: 'batch', code: 'GeneralException' });
  };
  expect((await book.excel.apply(planOf(ADD))).kind).toBe('applied');
  expect(book.workbook.sheets.map(({ name }) => name)).toEqual(['表', '说明']);
});

test('a page in Excel is set up for landscape A4, its header on each', async () => {
  const book = openInExcel(FILE);
  await book.excel.apply(planOf(ADD));
  expect(book.workbook.sheets[1]?.page).toMatchObject({
    paperSize: 'A4',
    orientation: 'Landscape',
    zoom: { horizontalFitToPages: 1 },
    titleRows: '2:2',
  });
});

test('the explanation of a scored sheet is the same through Excel and through a file', async () => {
  const file = makeWorkbook({ sheets: [smallSheet(['②:=HYPERLINK("x")', '①×3', null, '看情况'])] });
  const asFile = Desk.of(file, '考核表');
  await asFile.click({ explain: true });
  const asExcel = Desk.of(file, '考核表', EXCEL);
  await asExcel.click({ explain: true });
  const cells = async ({ bytes }: Desk) =>
    sheetNamed(await openBook(bytes).capture(), '评分说明')?.cells.map((row) =>
      row.map(({ value }) => value),
    );
  expect((await cells(asExcel))?.length).toBeGreaterThan(9);
  expect(await cells(asExcel)).toEqual(await cells(asFile));
  expect((await asExcel.click()).edits).toEqual({ cells: 0, comments: 0 });
  asExcel.types('E4', '①×2');
  expect((await asExcel.click()).explanation).toMatchObject({ code: 'explanationRefreshed' });
  await asExcel.takeBack();
  expect(await cells(asExcel)).toEqual(await cells(asFile));
  expect((await asFile.click()).edits).toEqual({ cells: 0, comments: 0 });
});
