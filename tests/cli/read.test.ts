import { parseSheetEntries, readPrediction, sheetOfEntry } from '../../src/cli/read';
import { readSheet } from '../../src/reading/readSheet';
import { tools } from '../reading/readLayout';

const ENTRY = {
  id: 's1',
  sheetName: '考核',
  cells: [
    ['项目', '考核内容', '分值', '评分标准'],
    ['卫生', '楼道', 0.1, '堆物每处扣0.1分'],
    ['', '绿地', 0.2, '垃圾每处扣0.1分'],
    ['加分项', '表彰', 5, '获表彰加1分'],
  ],
  merges: ['A2:A3'],
};

describe('a list of sheets', () => {
  test('is taken with its cells and merges; empty text is an empty cell', () => {
    const [entry] = parseSheetEntries([{ ...ENTRY, gold: {} }]) ?? [];
    if (!entry) throw new Error('refused');
    const sheet = sheetOfEntry(entry);
    expect(sheet.used).toEqual({ top: 1, left: 1, bottom: 4, right: 4 });
    expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 3, right: 1 }]);
    expect(sheet.cells[2]?.[0]?.value).toBeNull();
    expect(sheet.cells[1]?.[2]?.value).toBe(0.1);
  });

  test('leaves out merges that are no areas', () => {
    expect(sheetOfEntry({ ...ENTRY, merges: ['A1:', 'A:B', ''] }).merges).toEqual([]);
  });

  test.each([
    ['an object', {}],
    ['cells that are no table', [{ ...ENTRY, cells: [1] }]],
    ['a cell that is an object', [{ ...ENTRY, cells: [[{}]] }]],
    ['an entry without an id', [{ sheetName: '', cells: [], merges: [] }]],
  ])('is refused when it is %s', (_, json) => {
    expect(parseSheetEntries(json)).toBeNull();
  });
});

test('sums are printed as people add them, and rows beside the full points are no categories', () => {
  const read = readPrediction('s1', readSheet(sheetOfEntry(ENTRY), tools));
  expect(read.categories).toEqual([
    {
      name: '卫生',
      points: 0.3,
      items: [
        { no: null, points: 0.1, row: 2 },
        { no: null, points: 0.2, row: 3 },
      ],
    },
  ]);
});

test('a sheet that is not read is printed with its reason and cell', () => {
  const sheet = sheetOfEntry({
    ...ENTRY,
    cells: [
      ['考核内容', '评分标准'],
      ['楼道', '扣1分'],
    ],
    merges: [],
  });
  expect(readPrediction('s1', readSheet(sheet, tools))).toEqual({
    id: 's1',
    headerRow: null,
    columns: {},
    categories: [],
    warnings: [{ code: 'noPoints', cell: 'A1' }],
  });
});
