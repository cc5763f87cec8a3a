/** @jest-environment jsdom */
import { areaAddress } from '../../src/snapshot/area';
import type { Host } from '../../src/snapshot/host';
import { cellAt, sheetNamed } from '../../src/snapshot/snapshot';
import { recalculate } from '../../src/recalculate/recalculate';
import { lookAtStreet, writeStreet, type StreetRequest } from '../../src/recalculate/sumUp';
import { takeBack } from '../../src/recalculate/takeBack';
import { readLook } from '../../src/xlsx/look';
import { Workbook } from '../../src/xlsx/workbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { openInExcel } from '../excel/excelProgram';
import { at } from '../recalculate/desk';
import { settings } from '../settings';
import { rubricSheet, scoreTableSheet } from './book';

const TABLE = scoreTableSheet({
  rows: [
    ['北街年度工作分值表', null, null, null],
    ['考核类别', '考核指标', '基本分', '责任科室'],
    ['党群', '队伍建设', 40, '组织科'],
    ['民生', '环境整治', 20, '城管科'],
  ],
  merges: ['A1:D1'],
});

const FILE = makeWorkbook({
  sheets: [
    TABLE,
    rubricSheet("东门社区-队伍'建设", ['①', '无'], '队伍建设'),
    rubricSheet('东门社区-环境整治', ['②×3', '①']),
    rubricSheet('西门社区-队伍建设', ['无', '①']),
    rubricSheet('西门社区-环境整治', ['②', '无']),
  ],
});

interface Opened {
  readonly host: Host;
  readonly bytes: () => Uint8Array;
}
const HOSTS: readonly [string, (file: Uint8Array) => Opened][] = [
  ['a file', (file) => ((host) => ({ host, bytes: () => host.bytes() }))(openBook(file))],
  ['Excel', (file) => ((book) => ({ host: book.excel, bytes: book.bytes }))(openInExcel(file))],
];
const REQUEST: StreetRequest = { books: [], ownName: '本工作簿', formulas: false, roster: null };

async function sumUp(host: Host, changes: Partial<StreetRequest> = {}) {
  const looked = await lookAtStreet(host, settings(), { ...REQUEST, ...changes });
  if (looked.kind !== 'looked') throw new Error(JSON.stringify(looked));
  const written = await writeStreet(host, looked.preview);
  if (written.kind !== 'written') throw new Error(JSON.stringify(written));
  return looked.preview;
}

/** Excel gives merges in no order. */
async function sheetsIn(host: Host) {
  const { sheets } = await host.capture();
  return sheets.map((sheet) => ({ ...sheet, merges: sheet.merges.map(areaAddress).sort() }));
}

async function rows(host: Host, what: 'value' | 'formula' = 'value') {
  const sheet = sheetNamed(await host.capture(), '汇总');
  if (!sheet) return null;
  return [5, 6].map((row) =>
    Array.from({ length: 7 }, (_, index) => cellAt(sheet, { row, column: index + 1 })[what]),
  );
}

const PLAIN = [
  [1, '西门社区', 25, 25, 18.75, 18.75, 43.75],
  [2, '东门社区', 30, 30, 8.75, 8.75, 38.75],
];

describe.each(HOSTS)('a summary in the workbook of its communities, in %s', (_, open) => {
  test('is made of plain figures, refreshed to nothing, and taken back whole', async () => {
    const { host } = open(FILE);
    await recalculate(host, settings());
    const before = await sheetsIn(host);
    expect((await sumUp(host)).problems).toEqual([]);
    expect(new Set(await rows(host))).toEqual(new Set(PLAIN));
    expect((await sumUp(host)).plan.edits).toEqual([]);
    expect(await takeBack(host)).toMatchObject({ kind: 'done', kept: 0 });
    expect(await sheetsIn(host)).toEqual(before);
  });

  test('is made of formulas over the item scores that come to the same figures', async () => {
    const { host, bytes } = open(FILE);
    await recalculate(host, settings());
    await sumUp(host, { formulas: true });
    expect(new Set(await rows(host))).toEqual(new Set(PLAIN));
    const east = (await rows(host))?.findIndex((row) => row[1] === '东门社区') ?? 0;
    const line = 5 + east;
    expect((await rows(host, 'formula'))?.[east]).toEqual([
      `=RANK(G${line},G$5:G$6)`,
      null,
      "=ROUND(SUM('东门社区-队伍''建设'!G3:G4)*40/8,2)",
      `=ROUND(SUM(C${line}),2)`,
      expect.stringMatching(/^=ROUND\(SUM\('?东门社区-环境整治'?!G3:G4\)\*20\/8,2\)$/),
      `=ROUND(SUM(E${line}),2)`,
      `=ROUND(SUM(C${line},E${line}),2)`,
    ]);
    expect((await sumUp(host, { formulas: true })).plan.edits).toEqual([]);
    // What Excel itself makes of the formulas, from the cells.
    const { workbook } = openInExcel(bytes());
    const sheet = workbook.sheets.find(({ name }) => name === '汇总');
    expect(sheet && workbook.value(sheet, line, 7)).toBe(38.75);
  });

  test('turns formulas into figures and back, and leaves a formula of a person', async () => {
    const { host } = open(FILE);
    await recalculate(host, settings());
    await sumUp(host, { formulas: true });
    await sumUp(host);
    expect(new Set(await rows(host))).toEqual(new Set(PLAIN));
    expect((await rows(host, 'formula'))?.flat().filter(Boolean)).toEqual([]);
    const cell = at('G5');
    const before = (await rows(host))?.[0]?.[6] ?? null;
    const own = { formula: '=1+1', shows: 2 };
    await host.apply({
      edits: [{ kind: 'formula', sheet: '汇总', cell, before, after: own }],
      guards: [],
      journal: null,
    });
    const { problems } = await sumUp(host, { formulas: true });
    expect((await rows(host, 'formula'))?.[0]?.[6]).toBe('=1+1');
    expect(problems).toEqual([{ code: 'figureStands', sheet: '汇总', cells: [cell] }]);
  });

  test('has plain figures where scores are not in their sheets yet, and says so', async () => {
    const { host } = open(FILE);
    const { problems } = await sumUp(host, { formulas: true });
    expect(problems).toEqual([{ code: 'plainFigures', communities: ['东门社区', '西门社区'] }]);
    expect(new Set((await rows(host))?.map((row) => row.slice(1)))).toEqual(
      new Set(PLAIN.map((row) => row.slice(1))),
    );
  });

  test('looks like a page: title, filled headers, two decimals, names and headers in sight', async () => {
    const { host, bytes } = open(FILE);
    await sumUp(host);
    const workbook = Workbook.open(bytes());
    const sheet = workbook.sheet('汇总');
    if (!sheet) throw new Error('no summary');
    const look = (address: string) => readLook(workbook.styles, sheet.style(at(address)));
    expect(look('A1')).toMatchObject({ bold: true, fontSize: 16 });
    expect(look('C4')).toMatchObject({ bold: true, fill: '#D9E1F2', horizontal: 'center', wrapText: true });
    expect(look('C5')).toMatchObject({ numberFormat: '0.00', horizontal: 'right', fill: null });
    expect(look('G5')).toMatchObject({ numberFormat: '0.00', bold: true, fill: '#F2F2F2' });
    expect(look('B5')).toMatchObject({ numberFormat: '@', horizontal: 'left' });
    expect(look('C6').borders).toEqual({ left: 'thin', right: 'thin', top: 'thin', bottom: 'thin' });
    expect(sheet.frozen()).toEqual({ rows: 4, columns: 2 });
    expect([1, 2, 3].map((column) => sheet.columnWidth(column))).toEqual([8, 16, 11]);
  });
});

test('a filled score table is taken back over both hosts', async () => {
  for (const [, open] of HOSTS) {
    const { host } = open(
      makeWorkbook({ sheets: [scoreTableSheet(), rubricSheet('队伍建设', ['①', '无'])] }),
    );
    const before = await sheetsIn(host);
    await recalculate(host, settings());
    const table = sheetNamed(await host.capture(), '分值表');
    expect(table && cellAt(table, at('F3')).value).toBe(30);
    expect(await takeBack(host)).toMatchObject({ kind: 'done', kept: 0 });
    expect(await sheetsIn(host)).toEqual(before);
  }
});
