/** @jest-environment jsdom */
import { look } from '../../src/recalculate/look';
import { recalculate } from '../../src/recalculate/recalculate';
import { areaAddress } from '../../src/snapshot/area';
import { takeBack } from '../../src/recalculate/takeBack';
import { deleteRows, insertRows, renames, sortRows, types } from './personAtExcel';
import { makeWorkbook } from '../books/makeWorkbook';
import { smallSheet } from '../recalculate/desk';
import { settings } from '../settings';
import { openInExcel, type OpenBook } from './excelProgram';
import { FIRST_ITEM, LAST_ITEM, SORTABLE_SHEET } from './sortableSheet';

const FINDINGS = ['②', '①×3', '无', '①'];

/** The batches of a first click: three that read, the comparison, the values, the comments. */
const COMPARE = 3;
const WRITE = 4;
const COMMENT = 5;

/** Something that the add-in does, and what a person does just before one of its batches. */
async function meanwhile<Result>(
  book: OpenBook,
  batch: number,
  act: (book: OpenBook) => void,
  work: () => Promise<Result>,
): Promise<Result> {
  let done = false;
  book.host.betweenBatches = () => {
    if (done || book.host.batches.filter(({ isCleanup }) => !isCleanup).length !== batch) return;
    done = true;
    book.host.as('person', () => act(book));
  };
  const result = await work();
  book.host.betweenBatches = null;
  expect(done).toBe(true);
  return result;
}

function clickWhile(book: OpenBook, batch: number, act: (book: OpenBook) => void) {
  return meanwhile(book, batch, act, () => recalculate(book.excel, settings()));
}

async function figures({ excel }: OpenBook): Promise<unknown> {
  const { sheets } = await excel.capture();
  return sheets.map(({ cells }) => cells.map((row) => row.map(({ value }) => value)));
}

/** What a click would have made of the workbook, had the person been there first. */
async function clean(act: (book: OpenBook) => void): Promise<unknown> {
  const book = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
  act(book);
  await recalculate(book.excel, settings());
  return content(book);
}

async function content({ excel }: OpenBook): Promise<unknown> {
  const { sheets } = await excel.capture();
  return sheets.map(({ cells, merges, threads }) => ({
    cells: cells.map((row) => row.map(({ value }) => value)),
    merges: merges.map(areaAddress).sort(),
    threads: threads.map(({ cell, text, replies }) => ({ cell, text, replies })),
  }));
}

describe('what people do while a click is under way', () => {
  it.each([
    ['types a finding before the comparison', (book: OpenBook) => types(book, 'E4', '①×2'), COMPARE],
    ['types a finding after it', (book: OpenBook) => types(book, 'E4', '①×2'), WRITE],
    [
      'puts a row in above the table before the comparison',
      (book: OpenBook) => insertRows(book, 1, 1),
      COMPARE,
    ],
    ['puts a row in above the table after it', (book: OpenBook) => insertRows(book, 1, 1), WRITE],
    ['puts a row in within the table after it', (book: OpenBook) => insertRows(book, 4, 1), WRITE],
    ['takes a row out of the table after it', (book: OpenBook) => deleteRows(book, 5, 1), WRITE],
  ] as const)('%s: the click plans anew, and ends as if it had come later', async (_, act, batch) => {
    const book = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
    expect((await clickWhile(book, batch, act)).kind).toBe('done');
    expect(await content(book)).toEqual(await clean(act));
  });

  it.each([COMPARE, WRITE, COMMENT])(
    'renames the sheet before batch %i: nothing is left out',
    async (batch) => {
      const book = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
      const act = (open: OpenBook) => renames(open, '李家社区');
      expect((await clickWhile(book, batch, act)).kind).toBe('done');
      expect(await content(book)).toEqual(await clean(act));
    },
  );

  it.each([COMPARE, WRITE])(
    'sorts the items before batch %i: no figure lands on another item',
    async (batch) => {
      const first = openInExcel(makeWorkbook({ sheets: [SORTABLE_SHEET] }));
      await recalculate(first.excel, settings());
      const file = first.bytes();
      const typed = (book: OpenBook) => {
        types(book, 'E4', '①×5');
        types(book, 'E7', '①×4');
      };
      const sorted = (book: OpenBook) => sortRows(book, FIRST_ITEM, LAST_ITEM, 4);
      const book = openInExcel(file);
      typed(book);
      expect((await clickWhile(book, batch, sorted)).kind).toBe('done');
      const found = await figures(book);
      const before = openInExcel(file);
      typed(before);
      sorted(before);
      await recalculate(before.excel, settings());
      expect(found).toEqual(await figures(before));
    },
  );

  it('what they have sorted is mended item by item where it cannot be planned anew', async () => {
    const first = openInExcel(makeWorkbook({ sheets: [SORTABLE_SHEET] }));
    await recalculate(first.excel, settings());
    const book = openInExcel(first.bytes());
    types(book, 'E4', '①×5');
    types(book, 'E7', '①×4');
    const found = await look(book.excel, settings());
    if ('fault' in found) throw new Error(found.fault.code);
    const sort = (open: OpenBook) => sortRows(open, FIRST_ITEM, LAST_ITEM, 4);
    const outcome = await meanwhile(book, WRITE, sort, () => book.excel.apply(found.plan));
    expect(outcome).toMatchObject({ kind: 'refused', fault: { code: 'changedMeanwhile' } });
    const mended = await figures(book);
    const never = openInExcel(first.bytes());
    types(never, 'E4', '①×5');
    types(never, 'E7', '①×4');
    sort(never);
    expect(mended).toEqual(await figures(never));
  });

  it('a figure typed where ours was to go stands', async () => {
    const file = makeWorkbook({ sheets: [smallSheet(FINDINGS)] });
    const first = openInExcel(file);
    await recalculate(first.excel, settings());
    const book = openInExcel(first.bytes());
    types(book, 'E4', '①×2');
    await clickWhile(book, COMPARE, (open) => types(open, 'G4', 4));
    expect(book.workbook.activeSheet.cell(4, 7).value).toBe(4);
  });

  it('a comment that a person rewrites is theirs', async () => {
    const first = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
    await recalculate(first.excel, settings());
    const book = openInExcel(first.bytes());
    types(book, 'E4', '①×2');
    const theirs = '李:以会议记录为准';
    await clickWhile(book, COMPARE, ({ workbook }) => {
      const thread = workbook.activeSheet.threadAt(4, 7);
      if (thread) thread.content = theirs;
    });
    expect(book.workbook.activeSheet.threadAt(4, 7)?.content).toBe(theirs);
    expect(book.workbook.activeSheet.cell(4, 7).value).toBe(3);
  });

  it('a reply that arrives keeps the thread from being taken away', async () => {
    const first = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
    await recalculate(first.excel, settings());
    const book = openInExcel(first.bytes());
    types(book, 'E4', '无');
    await clickWhile(book, COMPARE, ({ workbook }) => {
      const thread = workbook.activeSheet.threadAt(4, 7);
      thread?.replies.push({
        id: '{R}',
        content: '已核实',
        authorName: '王',
        authorEmail: '',
        created: new Date(0),
      });
    });
    expect(book.workbook.activeSheet.threadAt(4, 7)?.replies).toHaveLength(1);
  });

  it('rows that move before the comments are written take them along', async () => {
    const act = (book: OpenBook) => insertRows(book, 1, 1);
    const first = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
    await recalculate(first.excel, settings());
    const book = openInExcel(first.bytes());
    types(book, 'E4', '①×2');
    await clickWhile(book, COMMENT, act);
    expect(book.workbook.activeSheet.threadAt(5, 7)?.content).toContain('扣1分,得3分');
  });

  it('what is taken back afterwards leaves what they typed', async () => {
    const book = openInExcel(makeWorkbook({ sheets: [smallSheet(FINDINGS)] }));
    await clickWhile(book, WRITE, (open) => types(open, 'E4', '①×2'));
    await takeBack(book.excel);
    expect(book.workbook.activeSheet.cell(4, 5).value).toBe('①×2');
    expect(book.workbook.activeSheet.cell(4, 7).value).toBeNull();
  });
});
