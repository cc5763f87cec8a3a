/** @jest-environment jsdom */
import { recalculate } from '../../src/recalculate/recalculate';
import { takeBack } from '../../src/recalculate/takeBack';
import { sheetNamed } from '../../src/snapshot/snapshot';
import { makeWorkbook } from '../books/makeWorkbook';
import { smallSheet } from '../recalculate/desk';
import { settings } from '../settings';
import { openInExcel, type OpenBook } from './excelProgram';
import { copies, hidesRows, renames, types } from './personAtExcel';

const FINDINGS = ['②', '①×3', '无', '①'];

async function scored(): Promise<OpenBook> {
  const book = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
  await click(book);
  return book;
}

async function click({ excel }: OpenBook) {
  const result = await recalculate(excel, settings());
  if (result.kind !== 'done') throw new Error(`the click ended as ${JSON.stringify(result)}`);
  return result.preview;
}

async function standing({ excel }: OpenBook, name: string) {
  const sheet = sheetNamed(await excel.capture(), name);
  return {
    cells: sheet?.cells.map((row) => row.map(({ value }) => value)),
    threads: sheet?.threads.map(({ cell, text }) => ({ cell, text })),
  };
}

/** What a first click makes of a sheet with these findings. */
async function clean(findings: readonly string[]) {
  const book = openInExcel(makeWorkbook({ sheets: [smallSheet(findings)] }));
  await click(book);
  return standing(book, '考核表');
}

describe('a sheet that was renamed between two clicks', () => {
  it('is known by its figures: a second click writes nothing', async () => {
    const book = await scored();
    renames(book, '李家社区');
    expect((await click(book)).edits).toEqual({ cells: 0, comments: 0 });
  });

  it('is scored on as if it had always been called so', async () => {
    const book = await scored();
    renames(book, '李家社区');
    types(book, 'E4', '②');
    await click(book);
    const found = await standing(book, '李家社区');
    expect(found).toEqual(await clean(['②', '②', '无', '①']));
  });

  it('can be taken back', async () => {
    const book = await scored();
    renames(book, '李家社区');
    expect(await takeBack(book.excel)).toMatchObject({ kind: 'done', kept: 0 });
    const found = await standing(book, '李家社区');
    const never = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
    expect(found).toEqual(await standing(never, '考核表'));
  });
});

describe('a copy of a scored sheet', () => {
  it('has figures and comments of ours: nothing is doubled, nothing taken for a person’s', async () => {
    const book = await scored();
    copies(book, '王家社区');
    const preview = await click(book);
    expect(preview.edits).toEqual({ cells: 0, comments: 0 });
    expect(preview.scored.flatMap(({ notices }) => notices)).toEqual([]);
  });

  it('follows its own findings, and the sheet that it was copied from keeps its own', async () => {
    const book = await scored();
    copies(book, '王家社区');
    types(book, 'E3', '无');
    types(book, 'E4', '②');
    await click(book);
    const found = [await standing(book, '考核表'), await standing(book, '王家社区')];
    expect(found).toEqual([await clean(FINDINGS), await clean(['无', '②', '无', '①'])]);
  });

  it('keeps the figure that a person typed on it', async () => {
    const book = await scored();
    copies(book, '王家社区');
    types(book, 'G4', 3.7);
    await click(book);
    expect(book.workbook.activeSheet.cell(4, 7).value).toBe(3.7);
    expect(book.workbook.activeSheet.threadAt(4, 7)?.content).toContain('人工调整');
  });

  it('is a person’s own where no comment of ours came along: the same figures were typed by hand', async () => {
    const book = await scored();
    copies(book, '王家社区');
    book.workbook.activeSheet.threads = [];
    types(book, 'E4', '②');
    const preview = await click(book);
    const notices = preview.scored.flatMap((sheet) => sheet.notices.map(({ code }) => code));
    expect(notices).toContain('scoredByHand');
    expect(book.workbook.activeSheet.cell(4, 7).value).toBe(2.5);
  });
});

describe('rows that a filter hides', () => {
  it('are scored like the others, and stay hidden', async () => {
    const book = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
    hidesRows(book, 4, 5);
    await click(book);
    const found = await standing(book, '考核表');
    const hidden = (await book.excel.capture()).sheets[0]?.hiddenRows;
    expect(hidden).toEqual([4, 5]);
    expect(found).toEqual(await clean(FINDINGS));
  });

  it('that are hidden or shown between two clicks change nothing', async () => {
    const book = await scored();
    hidesRows(book, 3, 4);
    expect((await click(book)).edits).toEqual({ cells: 0, comments: 0 });
    hidesRows(book, 3, 4, false);
    expect((await click(book)).edits).toEqual({ cells: 0, comments: 0 });
  });
});
