import { cellAt, sheetNamed, type CellValue } from '../../src/snapshot/snapshot';
import { joinChanges } from '../../src/planning/planWorkbook';
import { parseMemory } from '../../src/state/memoryText';
import { weighTable } from '../../src/street/scoreTable/weighTable';
import { rated } from '../../src/street/scoreTable/rating';
import { planSummary } from '../../src/street/summary/planSummary';
import { summarise, type Summary } from '../../src/street/summary/summarise';
import { Workbook } from '../../src/xlsx/workbook';
import { makeWorkbook, type SheetSpec } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';

const TABLE = {
  name: '北街分值表',
  indicators: [
    { number: '1', category: '甲', name: '组织', points: 40_000, office: '' },
    { number: '2', category: '乙', name: '环境', points: 60_000, office: '' },
  ],
};

function summary(scores: Readonly<Record<string, readonly [number, number | null]>>): Summary {
  const communities = Object.entries(scores).map(([name, figures]) => ({
    ...{ name, file: `${name}.xlsx`, selfScore: null, distance: null, unchecked: 1, pending: 0, rubrics: [] },
    weighed: weighTable(
      TABLE,
      figures.map((score, index) =>
        score === null
          ? { kind: 'unrated', reason: 'noRubric' }
          : rated('rules', {
              ...{ score: score * 1000, fullPoints: 100_000 },
              basePoints: TABLE.indicators[index]?.points ?? 0,
            }),
      ),
      'round-each',
    ),
    losses: [{ indicator: '组织', item: '1', clause: 1, quote: '缺席,扣1分', points: 1000 }],
  }));
  return summarise({ table: TABLE, communities });
}

/** A workbook whose summary is made again and again. */
class Book {
  bytes: Uint8Array;

  constructor(...sheets: readonly SheetSpec[]) {
    this.bytes = makeWorkbook({ sheets });
  }

  async refresh(of: Summary) {
    const host = openBook(this.bytes);
    const snapshot = await host.capture();
    const memory = parseMemory(snapshot.state);
    const changes = planSummary(snapshot, of, memory, { locale: 'zh', formulas: null });
    const plan = joinChanges(snapshot.state, memory, [changes]);
    const outcome = await host.apply(plan);
    if (outcome.kind !== 'applied') throw new Error(JSON.stringify(outcome));
    this.bytes = host.bytes();
    return { plan, sheet: changes.sheet, problems: changes.problems.map(({ code }) => code) };
  }

  person(row: number, column: number, value: CellValue, sheet = '汇总'): void {
    const workbook = Workbook.open(this.bytes);
    workbook.sheet(sheet)?.setValue({ row, column }, value);
    this.bytes = workbook.save();
  }

  async rows(count: number, columns: number, sheet = '汇总'): Promise<readonly (readonly CellValue[])[]> {
    const found = sheetNamed(await openBook(this.bytes).capture(), sheet);
    if (!found) throw new Error(`no ${sheet}`);
    return Array.from({ length: count }, (_, row) =>
      Array.from(
        { length: columns },
        (_cell, column) => cellAt(found, { row: row + 4, column: column + 1 }).value,
      ),
    );
  }
}

const OTHER: SheetSpec = { name: '说明', rows: [['看这里']] };

describe('the 汇总 sheet', () => {
  const first = summary({ 东门社区: [90, 80], 西门社区: [90, 80], 南门社区: [100, null] });

  test('is made with ranks, figures, subtotals and totals', async () => {
    const book = new Book(OTHER);
    await book.refresh(first);
    expect(await book.rows(4, 8)).toEqual([
      ['名次', '社区', '组织(40)', '甲小计(40)', '环境(60)', '乙小计(60)', '总分', '已评分值'],
      [1, '东门社区', 36, 36, 48, 48, 84, 100],
      [1, '西门社区', 36, 36, 48, 48, 84, 100],
      [3, '南门社区', 40, 40, '未评', '未评', 40, 40],
    ]);
  });

  test('changes nothing when nothing has changed', async () => {
    const book = new Book(OTHER);
    await book.refresh(first);
    expect((await book.refresh(first)).plan.edits).toEqual([]);
  });

  test('is refreshed in place: rows stay where people sorted them, what they typed stands', async () => {
    const book = new Book(OTHER);
    await book.refresh(first);
    const [, east = [], west = []] = await book.rows(3, 13);
    east.forEach((value, column) => book.person(6, column + 1, value));
    west.forEach((value, column) => book.person(5, column + 1, value));
    book.person(7, 5, 33);
    book.person(5, 30, '说明:已公示');
    await book.refresh(
      summary({ 东门社区: [95, 80], 西门社区: [90, 80], 南门社区: [100, 50], 北门社区: [0, 0] }),
    );
    expect(await book.rows(5, 7)).toEqual([
      ['名次', '社区', '组织(40)', '甲小计(40)', '环境(60)', '乙小计(60)', '总分'],
      [2, '西门社区', 36, 36, 48, 48, 84],
      [1, '东门社区', 38, 38, 48, 48, 86],
      [3, '南门社区', 40, 40, 33, 30, 70],
      [4, '北门社区', 0, 0, 0, 0, 0],
    ]);
    expect((await book.rows(2, 30))[1]?.[29]).toBe('说明:已公示');
  });

  test('keeps the name of a community that it knows nothing of this time, without old figures, and says so', async () => {
    const book = new Book(OTHER);
    await book.refresh(first);
    const { problems } = await book.refresh(summary({ 东门社区: [90, 80], 南门社区: [100, null] }));
    expect(await book.rows(4, 7)).toEqual([
      ['名次', '社区', '组织(40)', '甲小计(40)', '环境(60)', '乙小计(60)', '总分'],
      [1, '东门社区', 36, 36, 48, 48, 84],
      [null, '西门社区', null, null, null, null, '本次未汇总'],
      [2, '南门社区', 40, 40, '未评', '未评', 40],
    ]);
    expect(problems).toEqual(['notThisTime']);

    expect((await book.refresh(first)).problems).toEqual([]);
    expect((await book.rows(3, 7))[2]).toEqual([1, '西门社区', 36, 36, 48, 48, 84]);
  });

  test("goes elsewhere when a person's sheet has the name", async () => {
    const book = new Book({ name: '汇总', rows: [['我的汇总']] });
    expect((await book.refresh(first)).sheet).toBe('考核汇总');
    expect((await book.rows(1, 2, '考核汇总'))[0]).toEqual(['名次', '社区']);
  });
});
