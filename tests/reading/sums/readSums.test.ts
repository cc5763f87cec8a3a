import { cellAddress } from '../../../src/snapshot/area';
import { readSheet } from '../../../src/reading/readSheet';
import type { Slot, SumPlace } from '../../../src/reading/sheetReading';
import { sheetOf, tools } from '../readLayout';

type Row = readonly (string | number)[];

const HEADER: Row = ['类别', '考核内容', '分值', '评分标准', '扣分', '得分'];
const row = (category: string, item: string, points: number | string = 10): Row => [
  category,
  item,
  points,
  '缺一项扣1分',
  '',
  '',
];
const sum = (label: string, points: number | string = ''): Row => [label, '', points, '', '', ''];
/** Two categories, 20 and 10 points, rows 2 to 4. */
const TWO: readonly Row[] = [HEADER, row('甲', '一'), row('', '二'), row('乙', '三')];

function cells(place: SumPlace | null | undefined): string | null {
  if (!place) return null;
  const at = (slot: Slot | null): string => (slot ? cellAddress(slot.cell) : '-');
  return `${place.row}: ${at(place.points)} ${at(place.deduct)} ${at(place.score)}`;
}

/** Where the subtotal of each category and the total stand: row, then the cells of points, deduction and score. */
function sumsOf(rows: readonly Row[], merges: readonly string[] = []) {
  const reading = readSheet(sheetOf(rows, merges), tools);
  if (reading.kind !== 'rubric') throw new Error(`read as ${reading.kind}`);
  return {
    total: cells(reading.total),
    subtotals: Object.fromEntries(
      reading.categories.flatMap(({ name, subtotal }) => (subtotal ? [[name, cells(subtotal)]] : [])),
    ),
    differs: reading.warnings.flatMap(({ cell, issue }) =>
      issue.code === 'sumDiffers' ? [`${cellAddress(cell)} ${issue.stated} ${issue.summed}`] : [],
    ),
  };
}

const plain = { subtotals: {}, differs: [] };

describe('the row of the total', () => {
  test('is the one below all items', () => {
    expect(sumsOf([...TWO, sum('合计', 30)])).toEqual({ ...plain, total: '5: C5 E5 F5' });
  });

  test('may stand above them, when it states what they add up to', () => {
    const top = [HEADER, sum('合计', 30), ...TWO.slice(1)];
    expect(sumsOf(top).total).toBe('2: C2 E2 F2');
    const oneCategory = [HEADER, sum('合计', 20), row('甲', '一'), row('', '二')];
    expect(sumsOf(oneCategory).total).toBe('2: C2 E2 F2');
    expect(sumsOf([HEADER, sum('合计', 25), ...TWO.slice(1)]).total).toBeNull();
  });

  test('is the last of those that state the sum, and the last of all when none does', () => {
    expect(sumsOf([...TWO, sum('合计', 30), sum('总分', 30), sum('得分')]).total).toBe('6: C6 E6 F6');
    expect(sumsOf([...TWO, sum('合计', 30), sum('总分', 100)]).total).toBe('5: C5 E5 F5');
    expect(sumsOf([...TWO, sum('合计'), sum('总得分')]).total).toBe('6: C6 E6 F6');
  });

  test('is a lone 小计 that states the sum of several categories', () => {
    const unknown = [HEADER, row('甲', '一'), row('', '二', ''), row('乙', '三')];
    expect(sumsOf([...TWO, sum('小计', 30)])).toEqual({ ...plain, total: '5: C5 E5 F5' });
    expect(sumsOf([...unknown, sum('小计', 20)]).total).toBe('5: C5 E5 F5');
  });

  test('is the last one below bonus rows, and what the items add up to stands above it', () => {
    const bonus = ['加分项', '表彰', 5, '每次加1分', '', ''];
    const rows = [HEADER, row('甲', '一'), row('', '二'), sum('合计', 20), bonus, sum('总得分')];
    expect(sumsOf(rows)).toEqual({ ...plain, total: '6: C6 E6 F6' });
    const wrong = [...TWO, sum('合计', 25), bonus, sum('总得分')];
    expect(sumsOf(wrong)).toMatchObject({ total: '7: C7 E7 F7', differs: ['C7 25000 30000'] });
  });

  test('states its figure in its label, where it has no other', () => {
    const hundred = [HEADER, row('甲', '一', 100), row('乙', '二', 20)];
    const label = (text: string): Row => ['', '', text, '', '', ''];
    expect(sumsOf([...hundred, label('合计120分')])).toEqual({ ...plain, total: '4: - E4 F4' });
    expect(sumsOf([...hundred, label('合计130分')]).differs).toEqual(['A4 130000 120000']);
  });

  test('has no cell where another is merged over it', () => {
    expect(sumsOf([...TWO, sum('合计')], ['A5:D5']).total).toBe('5: - E5 F5');
    expect(sumsOf([...TWO, sum('合计', 30)], ['F4:F5']).total).toBe('5: C5 E5 -');
  });
});

describe('the row of a subtotal', () => {
  test('closes the category above it', () => {
    const rows = [...TWO.slice(0, 3), sum('小计', 20), ...TWO.slice(3), sum('小计', 10), sum('合计', 30)];
    expect(sumsOf(rows)).toEqual({
      total: '7: C7 E7 F7',
      subtotals: { 甲: '4: C4 E4 F4', 乙: '6: C6 E6 F6' },
      differs: [],
    });
  });

  test('is a lone 小计 of the last category, or of the only one', () => {
    expect(sumsOf([...TWO, sum('小计', 10)])).toEqual({
      total: null,
      subtotals: { 乙: '5: C5 E5 F5' },
      differs: [],
    });
    const one = [HEADER, row('甲', '一'), row('', '二'), sum('小计', 20)];
    expect(sumsOf(one)).toMatchObject({ total: null, subtotals: { 甲: '4: C4 E4 F4' } });
  });

  test('is no total for stating the sum of all, when each category has its own', () => {
    const rows = [...TWO.slice(0, 3), sum('小计', 20), ...TWO.slice(3), sum('小计', 30)];
    expect(sumsOf(rows)).toMatchObject({ total: null, differs: ['C6 30000 10000'] });
  });

  test('may be called 合计, when it states what its category adds up to', () => {
    const rows = [...TWO, sum('合计', 10), sum('得分'), sum('总计', 30)];
    expect(sumsOf(rows)).toEqual({
      total: '7: C7 E7 F7',
      subtotals: { 乙: '5: C5 E5 F5' },
      differs: [],
    });
    expect(sumsOf([...TWO, sum('得分'), sum('总计', 30)]).subtotals).toEqual({});
  });

  test('is the first where a category has two', () => {
    const rows = [...TWO.slice(0, 3), sum('小计', 20), sum('小计', 15), ...TWO.slice(3), sum('合计', 30)];
    expect(sumsOf(rows)).toMatchObject({ subtotals: { 甲: '4: C4 E4 F4' }, differs: [] });
  });

  test('stands in a 小计 column at the first row of its category, unless it has a row', () => {
    const wide = (cells: Row, last: string | number = ''): Row => [...cells, last];
    const rows = [
      wide(HEADER, '小计'),
      wide(row('甲', '一')),
      wide(row('乙', '二')),
      wide(row('甲', '三')),
      wide(row('乙', '四')),
      wide(sum('小计', 20)),
      wide(sum('合计', 40)),
    ];
    expect(sumsOf(rows).subtotals).toEqual({ 甲: '2: - - G2', 乙: '6: C6 E6 F6' });
  });
});
