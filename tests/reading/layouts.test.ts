import { LAYOUTS } from './layouts/all';
import { goldOf, readLayout } from './readLayout';

describe.each(LAYOUTS)('$id: $about', (layout) => {
  const read = readLayout(layout);
  const gold = goldOf(layout);

  test('the header row is found', () => {
    expect(read.headerRow).toBe(gold.headerRow);
  });

  test('each column has its role', () => {
    expect(read.columns).toBe(gold.columns);
  });

  test('categories hold their items with number, points and row', () => {
    expect(read.categories).toEqual(gold.categories);
  });

  test('a person is asked to look where the sheet is in doubt, and nowhere else', () => {
    expect(read.warnings).toEqual(gold.warnings);
  });
});
