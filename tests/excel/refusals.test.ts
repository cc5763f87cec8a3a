/** @jest-environment jsdom */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ExcelHost } from '../../src/excel/excelHost';
import { meetsFloor } from '../../src/excel/floor';
import { recalculate } from '../../src/recalculate/recalculate';
import { cellAddress } from '../../src/snapshot/area';
import type { HostFault } from '../../src/snapshot/host';
import type { SheetSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { at, smallSheet } from '../recalculate/desk';
import { settings } from '../settings';
import { openExcel } from '../standin/openExcel';
import { openInExcel, type OpenBook } from './excelProgram';

function open(sheet: SheetSpec = smallSheet(['②', '①×3', '无', '①'])): OpenBook {
  return openInExcel(makeWorkbook({ sheets: [sheet] }));
}

async function clickOn({ excel }: OpenBook) {
  return recalculate(excel, settings());
}

/** A click that must be refused, and must not have changed a byte. */
async function refused(book: OpenBook) {
  const before = book.bytes();
  const result = await clickOn(book);
  expect(book.bytes()).toEqual(before);
  return result.kind === 'refused' ? result.fault : result.kind;
}

/** The cells that a fault names, in the sheet's order. */
function cellsOf(fault: HostFault | string): readonly string[] {
  if (typeof fault === 'string' || !('cells' in fault)) return [];
  return fault.cells.map(cellAddress).sort();
}

/** The small sheet with 扣分 and 得分 of its own, protected but for what is given. */
function protectedSheet(
  unlocked: readonly ('deduct' | 'score')[],
  options: SheetSpec['protection'],
): SheetSpec {
  const { rows = [], ...sheet } = smallSheet(['②', '①×3', '无', '①']);
  const cell = (field: 'deduct' | 'score') => ({ value: null, unlocked: unlocked.includes(field) });
  return {
    ...sheet,
    protection: options ?? true,
    rows: [
      ...rows.map((row, index) =>
        index < 2
          ? [...row, ...(index === 1 ? ['扣分', '得分'] : [])]
          : [...row, cell('deduct'), cell('score')],
      ),
      ['合计', 13, null, null, null, cell('deduct'), cell('score')],
    ].map((row, index) => (index === 0 ? row.slice(0, 5) : row)),
  };
}

describe('Excel says no, and a person can read why', () => {
  it('while a cell is being edited, and the next click works', async () => {
    const book = open();
    book.host.cellEditing = true;
    expect(await refused(book)).toEqual({ code: 'cellEditing' });
    book.host.cellEditing = false;
    expect((await clickOn(book)).kind).toBe('done');
  });

  it('when editing begins after the sheet was read', async () => {
    const book = open();
    book.host.betweenBatches = () => {
      book.host.cellEditing = book.host.batches.filter(({ isCleanup }) => !isCleanup).length >= 3;
    };
    expect(await refused(book)).toEqual({ code: 'cellEditing' });
  });

  it('of a file that was opened read-only', async () => {
    const book = open();
    book.workbook.readOnly = true;
    expect(await refused(book)).toEqual({ code: 'readOnly' });
  });

  it('of a protected sheet, with every locked cell named, as the file does', async () => {
    const sheet = protectedSheet(['score'], true);
    const inFile = await recalculate(openBook(makeWorkbook({ sheets: [sheet] })), settings());
    const fault = await refused(open(sheet));
    expect(fault).toMatchObject({ code: 'sheetProtected', sheet: '考核表' });
    expect(cellsOf(fault)).toEqual(cellsOf(inFile.kind === 'refused' ? inFile.fault : ''));
    expect(fault).toMatchObject({ cells: expect.arrayContaining([at('F3'), at('F7')]) as unknown });
    expect(fault).not.toMatchObject({ cells: expect.arrayContaining([at('G3')]) as unknown });
  });

  it('of a line that broke, and nothing was written', async () => {
    const book = open();
    book.host.plant({ kind: 'connectionLost', afterAction: 0 });
    expect(await refused(book)).toMatchObject({ code: 'hostError', detail: expect.any(String) as unknown });
  });

  it('of trouble that stays', async () => {
    const book = open();
    book.host.betweenBatches = () => book.host.plant({ kind: 'batch', code: 'GeneralException' });
    expect(await refused(book)).toMatchObject({ code: 'hostError' });
  });
});

describe('trouble that passes', () => {
  it.each([0, 1, 2, 3])('is tried once more when batch %i, which only reads, meets it', async (batch) => {
    const book = open();
    let planted = false;
    book.host.betweenBatches = () => {
      if (planted || book.host.batches.filter(({ isCleanup }) => !isCleanup).length !== batch) return;
      planted = true;
      book.host.plant({ kind: 'batch', code: 'GeneralException' });
    };
    expect((await clickOn(book)).kind).toBe('done');
    expect(planted).toBe(true);
  });
});

describe('a protected sheet whose cells for figures are open', () => {
  const open0 = { value: null, unlocked: true };
  const sheet = (objects: '0' | '1'): SheetSpec => ({
    name: '考核表',
    rows: [
      ['考核项目', '分值', '评分标准', '检查情况', '扣分', '得分'],
      ['队伍', 3, '没有分工的,扣2分。', '①', open0, open0],
      [null, 2, '没有计划的,扣1分。', '无', open0, open0],
      ['合计', 5, null, null, open0, open0],
    ],
    merges: ['A2:A3'],
    protection: { objects },
  });

  it('is scored, comments and all, where its protection allows objects', async () => {
    const book = open(sheet('0'));
    expect(await clickOn(book)).not.toHaveProperty('unplaced');
    const [saved] = (await openBook(book.bytes()).capture()).sheets;
    expect(saved?.threads.map(({ cell }) => cell)).toEqual([at('F2')]);
    expect(saved?.cells[1]?.slice(4).map(({ value }) => value)).toEqual([2, 1]);
  });

  it('is scored without comments where it does not, and a sheet of their own says their words', async () => {
    const book = open(sheet('1'));
    const result = await clickOn(book);
    expect(result).toMatchObject({ kind: 'done', preview: { explanation: { code: 'explanationAdded' } } });
    expect(result).not.toHaveProperty('unplaced');
    const [saved, explained] = (await openBook(book.bytes()).capture()).sheets;
    expect(explained?.cells.flat().map(({ value }) => value)).toContain('①没有分工,扣2分');
    expect(saved?.threads).toEqual([]);
    expect(saved?.cells[1]?.slice(4).map(({ value }) => value)).toEqual([2, 1]);
  });
});

describe('a comment that Excel refuses', () => {
  it('speaks in 扣分原因 instead, and the person whose comment stands there keeps it', async () => {
    const book = open();
    let done = false;
    book.host.betweenBatches = () => {
      if (done || book.host.batches.filter(({ isCleanup }) => !isCleanup).length !== 5) return;
      done = true;
      const [sheet] = book.workbook.sheets;
      sheet?.threads.push({
        id: '{PERSON}',
        content: '这一项我再核实',
        authorName: '王科长',
        authorEmail: '',
        created: new Date('2026-03-01T00:00:00Z'),
        cell: at('G4'),
        resolved: false,
        replies: [],
      });
    };
    expect(await clickOn(book)).not.toHaveProperty('unplaced');
    const [saved] = (await openBook(book.bytes()).capture()).sheets;
    expect(saved?.threads.map(({ cell, text }) => [cell.row, text.slice(0, 6)])).toEqual(
      expect.arrayContaining([
        [3, '【考核评分】'],
        [4, '这一项我再核'],
        [6, '【考核评分】'],
      ]) as unknown,
    );
    expect(saved?.cells[1]?.at(-1)?.value).toBe('扣分原因');
    expect(saved?.cells[3]?.at(-1)?.value).toContain('扣1.5分');
    const again = await clickOn(book);
    expect(again).toMatchObject({ kind: 'done', preview: { plan: { edits: [] } } });
  });
});

describe('the floor', () => {
  it.each([
    ['1.7', false],
    ['1.14', true],
    ['1.20', true],
  ] as const)('ExcelApi %s meets it: %s', (tier, meets) => {
    openExcel({ tier });
    expect(meetsFloor()).toBe(meets);
  });

  it('below it, a click says which Excel is needed', async () => {
    openExcel({ tier: '1.7' });
    const result = await recalculate(new ExcelHost(), settings());
    expect(result).toEqual({ kind: 'refused', fault: { code: 'apiTooOld', needed: '1.14' }, preview: null });
  });
});

describe('Excel', () => {
  it('is spoken to in excel/, in the stand-in and in the workbench only', () => {
    const speakers = readdirSync('src', { recursive: true, encoding: 'utf8' })
      .filter((file) => /\.tsx?$/.test(file) && !/^(excel|standin|workbench)[\\/]/.test(file))
      .filter((file) =>
        /(?<![\w.'`])Excel\.\w/.test(withoutComments(readFileSync(join('src', file), 'utf8'))),
      );
    expect(speakers).toEqual([]);
  });
});

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\/|\/\/.*|'[^'\n]*'|`[^`]*`/g, '');
}
