/** @jest-environment jsdom */
import fc from 'fast-check';
import { recalculate } from '../../src/recalculate/recalculate';
import type { Snapshot } from '../../src/snapshot/snapshot';
import type { SheetSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { FILE, type Program } from '../recalculate/desk';
import { settings } from '../settings';
import { EXCEL } from './excelProgram';

/** A rubric whose words are whatever somebody put there. */
function sheetOf(text: string): SheetSpec {
  return {
    name: '考核表',
    rows: [
      ['考核项目', '分值', '评分标准', '检查情况'],
      [text, 3, '没有分工的,扣2分;没有计划的,扣1分。', `②${text}`],
      ['__proto__', 2, `没有台账的,扣1分。${text}`.slice(0, 32_767), `扣0.5:${text}`.slice(0, 32_767)],
      ['constructor', 2, '没有公示的,扣1分。', text],
    ],
  };
}

async function scored(program: Program, text: string): Promise<Snapshot> {
  const book = program(makeWorkbook({ sheets: [sheetOf(text)] }));
  const first = await recalculate(book.host, settings({ reasonColumn: true }));
  if (first.kind !== 'done') throw new Error(`the click ended as ${JSON.stringify(first)}`);
  const second = await recalculate(book.host, settings({ reasonColumn: true }));
  expect(second).toMatchObject({ kind: 'done', preview: { plan: { edits: [] } } });
  return book.host.capture();
}

/** What was written, and that none of it is a formula. */
async function held(program: Program, text: string): Promise<unknown> {
  const { sheets, state } = await scored(program, text);
  const cells = sheets.flatMap((sheet) => sheet.cells.flat());
  expect(cells.filter(({ formula }) => formula !== null)).toEqual([]);
  expect(state).not.toMatch(/[\ufffe\uffff]/);
  return {
    cells: cells.map(({ value }) => value),
    comments: sheets.flatMap(({ threads }) => threads.map(({ cell, text: says }) => [cell, says])).sort(),
  };
}

async function alike(text: string): Promise<void> {
  expect(await held(EXCEL, text)).toEqual(await held(FILE, text));
}

describe('text that means harm, or is none', () => {
  it.each([
    ['a formula', '=HYPERLINK("http://example.com","x")'],
    ['a signed formula', '+1+cmd|x'],
    ['a negative one', '-1+1'],
    ['an at sign', '@SUM(A1:A9)'],
    ['a full-width formula', '＝1+1'],
    ['a full-width sign', '－1'],
    ['an apostrophe', "'=1"],
    ['what looks like a date', '1-3'],
    ['markup', '</state><x>&amp;]]>'],
    ['a name every object has', '__proto__'],
    ['right-to-left marks', '\u202e分扣\u202c'],
    ['characters that XML does not know', 'a\ufffeb\uffff'],
    ['emoji, whole and halved', '👩‍👩‍👧\ud83d'],
    ['a cell as long as Excel takes', '长'.repeat(32_700)],
  ])('%s stays text, in Excel as in the file', (_, text) => alike(text));

  it('whatever it is', async () => {
    const part = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('=', '＝', '+', '-', '@', '\t', "'", '"', '①', ';', '1-3', '50%', 'TRUE', '#N/A'),
    );
    const text = fc.array(part, { maxLength: 4 }).map((parts) => clean(parts.join('')));
    await fc.assert(fc.asyncProperty(text, alike), { numRuns: 25, seed: 20260322 });
  });
});

/** What a workbook file can hold at all. */
function clean(text: string): string {
  return text.replace(
    /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '',
  );
}
