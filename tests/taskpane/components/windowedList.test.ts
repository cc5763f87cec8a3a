import { nextIndex } from '../../../src/taskpane/components/items/listKeys';
import { rowsInSight } from '../../../src/taskpane/components/items/visibleRows';

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 4, 3],
  ['PageDown', 4, 14],
  ['PageUp', 4, 0],
  ['Home', 4, 0],
  ['End', 4, 99],
  ['ArrowUp', 0, 0],
  ['ArrowDown', 99, 99],
  ['PageDown', 95, 99],
])('%s from row %d leads to row %d', (key, active, to) => {
  expect(nextIndex(key, active, 100, 10)).toBe(to);
});

test('other keys, and a list of nothing, lead nowhere', () => {
  expect(nextIndex('a', 4, 100, 10)).toBeNull();
  expect(nextIndex('End', -1, 0, 10)).toBeNull();
});

describe('the rows in sight', () => {
  test('at the top are those that fit below where the list begins, and some more', () => {
    expect(rowsInSight(200, 800, 2000, 60)).toEqual({ first: 0, last: 18 });
  });

  test('scrolled far down are few, whatever the length', () => {
    const { first, last } = rowsInSight(-60_000, 800, 2000, 60);
    expect(first).toBeLessThanOrEqual(1000);
    expect(last).toBeGreaterThanOrEqual(1014);
    expect(last - first).toBeLessThan(40);
  });

  test('never reach beyond the list', () => {
    expect(rowsInSight(-119_000, 800, 2000, 60).last).toBe(2000);
    expect(rowsInSight(0, 800, 3, 60)).toEqual({ first: 0, last: 3 });
    expect(rowsInSight(5000, 800, 3, 60).last).toBeGreaterThanOrEqual(0);
    expect(rowsInSight(-9_000, 800, 3, 60).first).toBeLessThanOrEqual(3);
  });
});
