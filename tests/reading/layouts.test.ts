import { readStandard } from '../../src/clauses/readStandard';
import { readPrediction, sheetOfEntry } from '../../src/cli/read';
import { readFindings } from '../../src/reading/findings/readFindings';
import { readSheet } from '../../src/reading/readSheet';
import { FIGURES } from './layouts/figures';
import { HEADERS } from './layouts/headers';
import type { Layout } from './layouts/layout';
import { LEVELS } from './layouts/levels';
import { PAGES } from './layouts/pages';

const tools = { readStandard, readFindings };

function predicted(layout: Layout): ReturnType<typeof readPrediction> {
  const sheet = sheetOfEntry({
    id: layout.id,
    sheetName: '考核',
    cells: layout.rows,
    merges: layout.merges,
  });
  return readPrediction(layout.id, readSheet(sheet, tools));
}

describe.each([...PAGES, ...LEVELS, ...FIGURES, ...HEADERS])('$id: $about', (layout) => {
  const read = predicted(layout);

  test('the header row is found', () => {
    expect(read.headerRow).toBe(layout.headerRow);
  });

  test('each column has its role', () => {
    const columns = Object.entries(read.columns).map(([column, role]) => `${column}:${role}`);
    expect(columns.join(' ')).toBe(layout.columns);
  });

  test('categories hold their items with number, points and row', () => {
    const categories = read.categories.map(({ name, points, items }) => ({
      name,
      points,
      items: items.map((item) => [item.no, item.points, item.row]),
    }));
    expect(categories).toEqual(layout.categories);
  });

  test('a person is asked to look where the sheet is in doubt, and nowhere else', () => {
    const codes = read.warnings.map((warning) => warning.code).filter((code) => code !== 'repaired');
    expect(codes.sort()).toEqual([...(layout.warnings ?? [])].sort());
  });
});
