/** @jest-environment jsdom */
import fc from 'fast-check';
import { recalculate } from '../../src/recalculate/recalculate';
import { takeBack } from '../../src/recalculate/takeBack';
import { areaAddress } from '../../src/snapshot/area';
import { makeWorkbook } from '../books/makeWorkbook';
import { settings } from '../settings';
import { openInExcel, type OpenBook } from './excelProgram';
import { deleteRows, insertColumns, insertRows, sortRows, types } from './personAtExcel';
import { FIRST_ITEM, LAST_ITEM, SORTABLE_SHEET } from './sortableSheet';

/** What a person does between a run and its being taken back; rows as they stood at first. */
type Deed =
  | { readonly kind: 'insertRow' | 'deleteRow'; readonly row: number }
  | { readonly kind: 'insertColumn'; readonly column: number }
  | { readonly kind: 'sort'; readonly byColumn: number };

function does(book: OpenBook, deed: Deed): void {
  switch (deed.kind) {
    case 'insertRow':
      return insertRows(book, deed.row, 1);
    case 'deleteRow':
      return deleteRows(book, deed.row, 1);
    case 'insertColumn':
      return insertColumns(book, deed.column, 1);
    case 'sort':
      return sortRows(book, FIRST_ITEM, LAST_ITEM, deed.byColumn);
  }
}

async function content({ excel }: OpenBook): Promise<unknown> {
  const { sheets } = await excel.capture();
  return sheets.map(({ cells, merges, threads, used }) => ({
    used,
    cells: cells.map((row) => row.map(({ value }) => value)),
    merges: merges.map(areaAddress).sort(),
    threads: threads.map(({ cell, text }) => ({ cell, text })),
  }));
}

async function click({ excel }: OpenBook): Promise<void> {
  expect((await recalculate(excel, settings())).kind).toBe('done');
}

/** Scored, then changed by a person, then taken back: as if it had never been scored. */
async function holds(deeds: readonly Deed[]): Promise<void> {
  const book = openInExcel(makeWorkbook({ sheets: [SORTABLE_SHEET] }));
  await click(book);
  for (const deed of deeds) does(book, deed);
  expect((await takeBack(book.excel)).kind).toBe('done');
  const back = await content(book);
  // A realm has one Excel: the one that was opened last.
  const never = openInExcel(makeWorkbook({ sheets: [SORTABLE_SHEET] }));
  for (const deed of deeds) does(never, deed);
  expect(back).toEqual(await content(never));
}

describe('taking a run back puts every old value into the row of its item', () => {
  it.each<readonly [string, readonly Deed[]]>([
    ['a row put in above the table', [{ kind: 'insertRow', row: 1 }]],
    ['a row put in between header and items', [{ kind: 'insertRow', row: 3 }]],
    ['a row put in between items', [{ kind: 'insertRow', row: 5 }]],
    ['an item deleted', [{ kind: 'deleteRow', row: 6 }]],
    ['the last item deleted', [{ kind: 'deleteRow', row: 8 }]],
    ['a column put in', [{ kind: 'insertColumn', column: 3 }]],
    ['the items sorted', [{ kind: 'sort', byColumn: 2 }]],
    [
      'all of it',
      [
        { kind: 'sort', byColumn: 4 },
        { kind: 'insertRow', row: 2 },
        { kind: 'deleteRow', row: 7 },
        { kind: 'insertColumn', column: 1 },
      ],
    ],
  ])('%s', async (_, deeds) => holds(deeds));

  it('whatever people do', async () => {
    const row = fc.integer({ min: 1, max: LAST_ITEM });
    // Never the header, wherever others have pushed it: without it columns are known by their place alone.
    const deed: fc.Arbitrary<Deed> = fc.oneof(
      fc.record({ kind: fc.constant('insertRow' as const), row }),
      fc.record({
        kind: fc.constant('deleteRow' as const),
        row: fc.integer({ min: LAST_ITEM - 2, max: LAST_ITEM }),
      }),
      fc.record({ kind: fc.constant('insertColumn' as const), column: fc.integer({ min: 1, max: 6 }) }),
    );
    const sort = fc.record({ kind: fc.constant('sort' as const), byColumn: fc.integer({ min: 2, max: 5 }) });
    const deeds = fc.tuple(fc.array(sort, { maxLength: 2 }), fc.array(deed, { maxLength: 3 }));
    await fc.assert(
      fc.asyncProperty(deeds, ([first, then]) => holds([...first, ...then])),
      { numRuns: Number(process.env['TAKING_BACK'] ?? 25), seed: 41 },
    );
  }, 600_000);

  it('and a second run is taken back to the first', async () => {
    const scored = openInExcel(makeWorkbook({ sheets: [SORTABLE_SHEET] }));
    await click(scored);
    const file = scored.bytes();
    const change = (book: OpenBook) => {
      types(book, 'E4', '①×5');
      types(book, 'E7', '①×3');
    };
    const move = (book: OpenBook) => {
      sortRows(book, FIRST_ITEM, LAST_ITEM, 4);
      insertRows(book, 1, 1);
    };
    const book = openInExcel(file);
    change(book);
    await click(book);
    move(book);
    expect((await takeBack(book.excel)).kind).toBe('done');
    const back = await content(book);
    const never = openInExcel(file);
    change(never);
    move(never);
    expect(back).toEqual(await content(never));
  });
});
