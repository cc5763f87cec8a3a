import { parseCell } from '../../src/snapshot/area';
import { cellAt, sheetNamed, type CellValue } from '../../src/snapshot/snapshot';
import { recalculate } from '../../src/recalculate/recalculate';
import type { Preview } from '../../src/recalculate/result';
import type { Settings } from '../../src/recalculate/settings';
import { chooseLink } from '../../src/state/memory';
import { memoryText, parseMemory } from '../../src/state/memoryText';
import { Workbook } from '../../src/xlsx/workbook';
import { makeWorkbook, type SheetSpec } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { rubricSheet, scoreTableSheet } from './book';

/** A workbook on a desk: clicks on the button, and what people do to the file in between. */
class Book {
  #bytes: Uint8Array;

  constructor(...sheets: readonly SheetSpec[]) {
    this.#bytes = makeWorkbook({ sheets });
  }

  async click(changes: Partial<Settings> = {}): Promise<Preview> {
    const host = openBook(this.#bytes);
    const result = await recalculate(host, settings(changes));
    if (result.kind !== 'done') throw new Error(`ended as ${JSON.stringify(result)}`);
    this.#bytes = host.bytes();
    return result.preview;
  }

  types(address: string, value: CellValue, sheet = '分值表'): void {
    const workbook = Workbook.open(this.#bytes);
    workbook.sheet(sheet)?.setValue(at(address), value);
    this.#bytes = workbook.save();
  }

  async column(letter: string, sheet = '分值表'): Promise<readonly CellValue[]> {
    const found = sheetNamed(await openBook(this.#bytes).capture(), sheet);
    if (!found) throw new Error(`no sheet ${sheet}`);
    return Array.from({ length: 6 }, (_, row) => cellAt(found, at(`${letter}${row + 2}`)).value);
  }
}

function at(address: string) {
  const cell = parseCell(address);
  if (!cell) throw new Error(`no cell: ${address}`);
  return cell;
}

const codes = ({ filled }: Preview) => filled.flatMap(({ notices }) => notices.map(({ code }) => code));

describe('one click on a workbook with a score table', () => {
  test('fills 得分, 折算分 and 小计 beside it, and says how much of it is rated', async () => {
    const book = new Book(
      scoreTableSheet(),
      rubricSheet('队伍建设', ['①', '无']),
      rubricSheet('便民养老', ['②×3', '①'], '社区便民养老服务'),
    );
    const preview = await book.click();
    expect(await book.column('E')).toEqual(['得分', 6, null, 3.5, null, '已评70分']);
    expect(await book.column('F')).toEqual(['折算分', 30, '未评', 13.13, '未评', 43.13]);
    expect(await book.column('G')).toEqual(['小计', 30, null, 13.13, null, null]);
    expect(codes(preview)).toEqual(['partlyScored']);
  });

  test('changes nothing the second time', async () => {
    const book = new Book(scoreTableSheet(), rubricSheet('队伍建设', ['①', '无']));
    await book.click();
    expect((await book.click()).plan.edits).toEqual([]);
  });

  test('follows a finding, from the rubric sheet alone too', async () => {
    const book = new Book(scoreTableSheet(), rubricSheet('队伍建设', ['①', '无']));
    await book.click();
    book.types('E3', '无', '队伍建设');
    await book.click({ scope: 'activeSheet' });
    expect((await book.column('F'))[1]).toBe(40);
  });

  test('keeps figures that people typed, counts them, and lists what differs', async () => {
    const book = new Book(scoreTableSheet(), rubricSheet('队伍建设', ['①', '无']));
    await book.click();
    book.types('F3', 31);
    book.types('F6', 12.5);
    const preview = await book.click();
    expect(await book.column('F')).toEqual(['折算分', 31, '未评', '未评', 12.5, 43.5]);
    expect(await book.column('E')).toEqual(['得分', 6, null, null, null, '已评60分']);
    expect(codes(preview)).toContain('tableFigureStands');
  });

  test('weighs a 得分 that a person typed by the full points of the rubric', async () => {
    const book = new Book(scoreTableSheet(), rubricSheet('队伍建设', ['①', '无']));
    await book.click();
    book.types('E3', 7);
    book.types('E6', 90);
    const preview = await book.click();
    expect(await book.column('F')).toEqual(['折算分', 35, '未评', '未评', '未评', 35]);
    expect(codes(preview)).toEqual(['partlyScored', 'tableFigureStands', 'scoreWithoutRubric']);
  });

  test('leaves it alone while nothing is checked, and clears its own figures when checks are withdrawn', async () => {
    const book = new Book(scoreTableSheet(), rubricSheet('队伍建设', [null, null]));
    const untouched = await book.click();
    expect(untouched.plan.edits.filter((edit) => 'sheet' in edit && edit.sheet === '分值表')).toEqual([]);
    expect(codes(untouched)).toEqual(['notWeighed']);
    book.types('E3', '①', '队伍建设');
    await book.click();
    expect((await book.column('F'))[1]).toBe(30);
    book.types('E3', null, '队伍建设');
    await book.click();
    expect(await book.column('F')).toEqual(['折算分', '未评', '未评', '未评', '未评', '未评']);
  });

  test('writes to columns that the table has', async () => {
    const table = scoreTableSheet();
    const rows = (table.rows ?? []).map((row, index) => [
      ...row,
      ...(index === 1 ? ['折算得分', '得分'] : []),
    ]);
    const book = new Book({ ...table, rows }, rubricSheet('队伍建设', ['①', '无']));
    await book.click();
    expect((await book.column('E')).slice(0, 3)).toEqual(['折算得分', 30, '未评']);
    expect((await book.column('F')).slice(0, 3)).toEqual(['得分', 6, null]);
    expect((await book.column('G')).slice(0, 3)).toEqual(['小计', 30, null]);
  });

  test('never chooses between rubrics that fit alike, until a person has', async () => {
    const sheets = [
      scoreTableSheet(),
      rubricSheet('队伍建设甲', ['①', '无'], '队伍建设'),
      rubricSheet('队伍建设乙', ['无', '无'], '队伍建设'),
    ];
    const preview = await new Book(...sheets).click();
    expect(codes(preview)).toEqual(['linkAmbiguous']);

    const host = openBook(makeWorkbook({ sheets }));
    const memory = chooseLink(parseMemory(null), { indicator: '队伍建设', sheet: '队伍建设甲' });
    await host.apply({
      edits: [{ kind: 'state', before: null, after: memoryText(memory) }],
      guards: [],
      journal: null,
    });
    const result = await recalculate(host, settings());
    if (result.kind !== 'done') throw new Error(result.kind);
    const [filled] = result.preview.filled;
    expect(filled?.weighed.total).toEqual({ points: 100_000, scored: 40_000, weighted: 30_000 });
    expect(filled?.links[0]).toEqual({ kind: 'linked', rubric: 0, confidence: 'person' });
    const state = (await host.capture()).state;
    expect(parseMemory(state).links).toEqual([{ indicator: '队伍建设', sheet: '队伍建设甲' }]);
  });
});
