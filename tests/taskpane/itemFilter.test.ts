import { ALL_ITEMS, countItems, filterItems, type ItemQuery } from '../../src/taskpane/itemFilter';
import { tablesOf } from '../../src/taskpane/tables';
import { sampleSheet } from './sampleResult';

const sheet = sampleSheet('组织建设');
const selfScores = [4000, 3500, null, 5000, 2000, 3000];
const items = tablesOf([{ ...sheet, reading: { ...sheet.reading, selfScores } }])[0]?.items ?? [];
const shown = (query: Partial<ItemQuery>) =>
  filterItems(items, { ...ALL_ITEMS, ...query }).map(({ score }) => score.item.number);

test.each([
  ['all', ['1', '2', '3', '4', '5', '6']],
  ['lost', ['1', '6']],
  ['pending', ['3']],
  ['unchecked', ['4']],
  ['selfDiffers', ['1', '6']],
  ['overridden', ['6']],
] as const)('"%s" shows %j, and its count says so', (filter, numbers) => {
  expect(shown({ filter })).toEqual(numbers);
  expect(countItems(items)[filter]).toBe(numbers.length);
});

test('a category shows its own items, together with a filter those that pass it', () => {
  expect(shown({ category: '台账资料' })).toEqual(['4', '5', '6']);
  expect(shown({ category: '台账资料', filter: 'lost' })).toEqual(['6']);
});

test.each([
  ['双人', ['3']],
  ['值班 记录', ['2']],
  ['台账', ['4', '5', '6']],
  ['５', ['5']],
  ['没有这样的', []],
])('searched for "%s", all words must stand in number, title, standard or category', (search, numbers) => {
  expect(shown({ search })).toEqual(numbers);
});
