/** @jest-environment jsdom */
import { recalculate } from '../../src/recalculate/recalculate';
import type { SheetSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { settings } from '../settings';
import { bigRubric } from './bigRubric';
import { openInExcel } from './excelProgram';

/** Excel on the web takes and gives no more in one batch. */
const MOST_BYTES = 5 * 1024 * 1024;

/** The add-in's own round trips of one click, without the client's tidying. */
async function click(sheets: readonly SheetSpec[]): Promise<{ trips: readonly string[]; comments: number }> {
  const book = openInExcel(makeWorkbook({ sheets }));
  const result = await recalculate(book.excel, settings());
  if (result.kind !== 'done') throw new Error(`the click ended as ${JSON.stringify(result)}`);
  const trips = book.host.batches
    .filter(({ isCleanup }) => !isCleanup)
    .map(({ actions, requestBytes, responseBytes }) => {
      expect(Math.max(requestBytes, responseBytes)).toBeLessThan(MOST_BYTES);
      return `${actions} actions, ${requestBytes} bytes out, ${responseBytes} bytes back`;
    });
  return { trips, comments: result.preview.edits.comments };
}

describe('one click in Excel', () => {
  it('on 17 items: three trips to read, one each to compare, write and comment', async () => {
    const { trips, comments } = await click([bigRubric('考核表', 17, 8)]);
    expect({ comments, trips }).toMatchInlineSnapshot(`
      {
        "comments": 8,
        "trips": [
          "15 actions, 1839 bytes out, 777 bytes back",
          "18 actions, 2135 bytes out, 1173 bytes back",
          "31 actions, 3645 bytes out, 5973 bytes back",
          "149 actions, 18745 bytes out, 10095 bytes back",
          "93 actions, 24675 bytes out, 6032 bytes back",
          "23 actions, 16473 bytes out, 1521 bytes back",
        ],
      }
    `);
  });

  it('on 1,700 items with 800 comments: no more', async () => {
    const { trips, comments } = await click([bigRubric('考核表', 1700, 8)]);
    expect({ comments, trips }).toMatchInlineSnapshot(`
      {
        "comments": 800,
        "trips": [
          "15 actions, 1839 bytes out, 777 bytes back",
          "18 actions, 2135 bytes out, 1177 bytes back",
          "87 actions, 9829 bytes out, 391368 bytes back",
          "1833 actions, 240279 bytes out, 325829 bytes back",
          "1019 actions, 238005 bytes out, 213857 bytes back",
          "815 actions, 275409 bytes out, 60164 bytes back",
        ],
      }
    `);
  });

  it('on 16 sheets: no more', async () => {
    const sheets = Array.from({ length: 16 }, (_, index) => bigRubric(`第${index + 1}社区`, 17, 8));
    const { trips, comments } = await click(sheets);
    expect({ comments, trips }).toMatchInlineSnapshot(`
      {
        "comments": 128,
        "trips": [
          "15 actions, 1839 bytes out, 2151 bytes back",
          "258 actions, 30597 bytes out, 16717 bytes back",
          "391 actions, 45558 bytes out, 91759 bytes back",
          "2264 actions, 294923 bytes out, 159375 bytes back",
          "1383 actions, 192447 bytes out, 92156 bytes back",
          "293 actions, 62353 bytes out, 20586 bytes back",
        ],
      }
    `);
  });
});
