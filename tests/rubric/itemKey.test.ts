import { distinctKeys, itemKey } from '../../src/rubric/itemKey';

const KEY = itemKey('环境卫生', '2', '堆物的，每处扣1分；张贴的，扣0.5分。');

test.each([
  ['other marks and spaces', itemKey('环境 卫生', '2', '堆物的,每处扣1分; 张贴的,扣0.5分')],
  ['full-width figures', itemKey('环境卫生', '2', '堆物的，每处扣１分；张贴的，扣０.５分。')],
])('%s leave an item what it is', (_, key) => {
  expect(key).toBe(KEY);
});

test.each([
  ['another category', itemKey('环境', '2', '堆物的，每处扣1分；张贴的，扣0.5分。')],
  ['another number', itemKey('环境卫生', '3', '堆物的，每处扣1分；张贴的，扣0.5分。')],
  ['another figure', itemKey('环境卫生', '2', '堆物的，每处扣2分；张贴的，扣0.5分。')],
  ['a figure ten times as high', itemKey('环境卫生', '2', '堆物的，每处扣1分；张贴的，扣5分。')],
  ['a point inside a figure', itemKey('环境卫生', '2', '堆物的，每处扣1分；张贴的，扣05分。')],
  ['a minus', itemKey('环境卫生', '2', '堆物的，每处扣-1分；张贴的，扣0.5分。')],
])('%s makes another item', (_, key) => {
  expect(key).not.toBe(KEY);
});

test('the same key again is told apart by its place in the list', () => {
  expect(distinctKeys(['a', 'b', 'a', 'a'])).toEqual(['a', 'b', 'a#2', 'a#3']);
});
