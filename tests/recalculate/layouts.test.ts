import { readPrediction } from '../../src/cli/read';
import { readSheet } from '../../src/reading/readSheet';
import type { SheetSnapshot } from '../../src/snapshot/snapshot';
import { LAYOUTS } from '../reading/layouts/all';
import { compared, tools } from '../reading/readLayout';
import { Desk } from './desk';

/** What a person would see again: every category, item, number and figure, and each column that was there. */
function seen(sheet: SheetSnapshot) {
  const { headerRow, columns, categories } = compared(readPrediction('', readSheet(sheet, tools)));
  return { headerRow, columns: columns.split(' '), categories };
}

const ruled = LAYOUTS.filter(({ columns }) => /standard|condition/.test(columns));

test.each([
  ['points', ['分值', '考核内容', '评分标准'], [10, '巡查', '少一次扣1分'], 'B4'],
  ['offices', ['责任单位', '考核内容', '评分标准', '分值'], ['环卫所', '巡查', '少一次扣1分', 10], 'A4'],
])('a total is added where the table begins with %s, and known again', async (_, header, item, label) => {
  const desk = Desk.with({ name: '考核', rows: [header, item, item], merges: [] });
  await desk.click({ agreed: 'all' });
  expect(await desk.cell(label)).toBe('合计');
  const preview = await desk.click({ agreed: 'all' });
  expect(preview.plan.edits).toEqual([]);
  expect(preview.scored[0]?.reading.total?.row).toBe(4);
});

test.each([
  ['parts of one', (part: number) => part],
  ['percentages', (part: number) => ({ value: part, numberFormat: '0%' })],
])('the sum of points that are %s is not written among them', async (_, weight) => {
  const rows = [
    ['考核指标', '权重', '评分标准'],
    ['巡查', weight(0.4), '少一次扣1分'],
    ['宣传', weight(0.6), '少一次扣1分'],
  ];
  const desk = Desk.with({ name: '考核', rows, merges: [] });
  await desk.click();
  expect(await desk.cells('A4', 'B4')).toEqual(['合计', null]);
  const again = await desk.click();
  expect(again.plan.edits).toEqual([]);
  expect(again.scored[0]?.card.total.points).toBe(100_000);
  expect(again.scored[0]?.reading.warnings).toEqual([]);
});

test.each(ruled)('$id: scored, it reads the same, and a second run writes nothing', async (layout) => {
  const rows = layout.rows.map((row) => row.map((value) => (value === '' ? null : value)));
  const desk = Desk.with({ name: '考核', rows, merges: layout.merges });
  const before = seen(await desk.sheet());
  await desk.click({ agreed: 'all' });
  for (const column of before.columns.filter((one) => one.endsWith(':finding'))) {
    const letters = column.replace(/:.*/, '');
    for (const { items } of layout.categories)
      for (const [, , row] of items) desk.types(`${letters}${row}`, row % 2 === 0 ? '①' : '无');
  }
  const scored = await desk.click({ agreed: 'all' });
  const after = seen(await desk.sheet());
  expect(after).toMatchObject({ headerRow: before.headerRow, categories: before.categories });
  expect(after.columns).toEqual(expect.arrayContaining(before.columns));
  expect(scored.scored[0]?.notices.map(({ code }) => code)).not.toContain('readInPart');
  expect((await desk.click({ agreed: 'all' })).plan.edits).toEqual([]);
});
