import { entryAt, entryOf, tableNamed, tablesOf } from '../../src/taskpane/tables';
import { samplePreview, sampleSheet } from './sampleResult';

const scored = [sampleSheet('甲'), sampleSheet('乙'), sampleSheet('甲')];
const tables = tablesOf(scored);

test('two tables of one sheet have names of their own', () => {
  expect(tables.map(({ name }) => name)).toEqual(['甲', '乙', '甲 (2)']);
});

test('the same result gives the same tables, so that nothing is drawn anew for nothing', () => {
  expect(tablesOf(scored)).toBe(tables);
});

test('a table that is gone gives way to the first', () => {
  expect(tableNamed(tables, '丙')?.name).toBe('甲');
  expect(tableNamed(tables, '乙')?.name).toBe('乙');
  expect(tableNamed([], '乙')).toBeNull();
});

test('an item is found again by its name', () => {
  expect(entryOf(tables, { table: '乙', item: 'item-4' })?.score.item.number).toBe('4');
  expect(entryOf(tables, { table: '乙', item: 'item-9' })).toBeNull();
  expect(entryOf(tables, { table: '丙', item: 'item-4' })).toBeNull();
});

test('a cell belongs to the item on whose rows it stands, whatever the column', () => {
  expect(entryAt(tables, '乙', { row: 5, column: 1 })?.ref).toEqual({ table: '乙', item: 'item-3' });
  expect(entryAt(tables, '乙', { row: 5, column: 40 })?.ref.item).toBe('item-3');
  expect(entryAt(tables, '乙', { row: 2, column: 1 })).toBeNull();
  expect(entryAt(tables, '乙', { row: 99, column: 1 })).toBeNull();
  expect(entryAt(tables, '丙', { row: 5, column: 1 })).toBeNull();
});

test('each item has the findings and the self-score of its own row', () => {
  const [sheet] = samplePreview().scored;
  if (!sheet) throw new Error('The sample has no sheet');
  const findings = sheet.card.categories
    .flatMap(({ items }) => items)
    .map((_item, index) => (index === 3 ? { kind: 'clear' as const } : { kind: 'unchecked' as const }));
  const [table] = tablesOf([
    { ...sheet, reading: { ...sheet.reading, findings, selfScores: [0, 1, 2, 3, 4, 5] } },
  ]);
  expect(table?.items.map((entry) => [entry.findings.kind, entry.selfScore])[3]).toEqual(['clear', 3]);
});
