/** @jest-environment jsdom */
import { look } from '../../src/recalculate/look';
import { recalculate } from '../../src/recalculate/recalculate';
import { takeBack } from '../../src/recalculate/takeBack';
import { writePlanned } from '../../src/recalculate/writePlanned';
import type { CellValue } from '../../src/snapshot/snapshot';
import type { WorkbookSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { smallSheet } from '../recalculate/desk';
import { settings } from '../settings';
import { openInExcel, type OpenBook } from './excelProgram';

/** Where the comments of a first click come: three batches read, one compares, one writes values. */
const COMMENTS = 5;

/** An Excel that has no comments. */
function open(changes: Partial<WorkbookSpec> = {}): OpenBook {
  const book = openInExcel(makeWorkbook({ sheets: [smallSheet(['②', '①×3', '无', '①'])], ...changes }));
  let refused = false;
  book.host.betweenBatches = () => {
    const own = book.host.batches.filter(({ isCleanup }) => !isCleanup).length;
    if (refused || own !== COMMENTS) return;
    refused = true;
    book.host.plant({ kind: 'batch', code: 'NotImplemented' });
  };
  return book;
}

const sheetsOf = async (book: OpenBook) => (await openBook(book.bytes()).capture()).sheets;
const values = (cells: readonly (readonly { readonly value: CellValue }[])[] = []) =>
  cells.flat().map(({ value }) => value);

/** What the comments would have said. */
const REASONS = ['②没有计划,扣1分', '①例会少3次,每次扣0.5分,扣1.5分', '①被上级通报,倒扣2分,计为负分'];

describe('a click in an Excel without comments', () => {
  it.each([
    ['at once', (book: OpenBook) => recalculate(book.excel, settings())],
    [
      'after the plan was shown',
      async (book: OpenBook) => {
        const found = await look(book.excel, settings());
        if ('fault' in found) throw new Error(found.fault.code);
        const before = book.host.batches.filter(({ isCleanup }) => !isCleanup).length;
        expect(before).toBe(3);
        return writePlanned(book.excel, settings(), found);
      },
    ],
  ])('explains every lost point on a sheet of its own, %s', async (_, click) => {
    const book = open();
    const result = await click(book);
    expect(result).toMatchObject({ kind: 'done', preview: { explanation: { code: 'explanationAdded' } } });
    expect(result).not.toHaveProperty('unplaced');
    const [rubric, explained] = await sheetsOf(book);
    expect(rubric?.threads).toEqual([]);
    expect(values(explained?.cells)).toEqual(expect.arrayContaining(REASONS));
    expect(values(rubric?.cells)).not.toContain('扣分原因');
    expect(await recalculate(book.excel, settings())).toMatchObject({ preview: { plan: { edits: [] } } });
  });

  it('is taken back as one: figures and explanation', async () => {
    const book = open();
    const before = (await sheetsOf(book)).map(({ cells }) => values(cells));
    await recalculate(book.excel, settings());
    expect(await takeBack(book.excel)).toMatchObject({ kind: 'done', kept: 0 });
    expect((await sheetsOf(book)).map(({ cells }) => values(cells))).toEqual(before);
  });

  it('puts the reasons into 扣分原因 where no sheet can be added', async () => {
    const book = open({ structureProtected: true });
    expect((await recalculate(book.excel, settings())).kind).toBe('done');
    const [rubric, ...more] = await sheetsOf(book);
    expect(more).toEqual([]);
    expect(values(rubric?.cells)).toEqual(expect.arrayContaining(['扣分原因', '②没有计划,扣1分']));
  });
});
