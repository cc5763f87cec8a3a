import { readTables } from '../../src/reading/readTables';
import { readWorkbook } from '../../src/reading/readWorkbook';
import type { RubricSheet, SheetReading } from '../../src/reading/sheetReading';
import type { Cell } from '../../src/snapshot/snapshot';
import { sheetOf, tools } from './readLayout';

function rubric(reading: SheetReading | undefined): RubricSheet {
  if (reading?.kind !== 'rubric') throw new Error(`no rubric: ${JSON.stringify(reading)}`);
  return reading;
}

function only(...sheet: Parameters<typeof sheetOf>): RubricSheet {
  return rubric(readTables(sheetOf(...sheet), tools)[0]);
}

const HEADER = ['项目', '考核内容', '分值', '评分标准', '检查情况', '扣分', '得分', '扣分原因'];

describe('several tables on one sheet', () => {
  const FIRST = [
    ['甲表'],
    ['考核内容', '分值', '评分标准', '得分'],
    ['一、检查（5分）'],
    ['楼道', 5, '堆物每处扣1分', ''],
    ['合计', 5, '', ''],
  ];
  const SECOND = [
    ['乙表'],
    ['序号', '检查项目', '扣分标准', '满分'],
    [1, '门岗', '脱岗一次扣2分', 10],
    [2, '巡逻', '少巡一次扣1分', 10],
  ];

  test('with headers of their own are read one by one', () => {
    const [one, two] = readTables(sheetOf([...FIRST, [], ...SECOND]), tools).map(rubric);
    expect(one?.rubric.categories.flatMap((category) => category.items)).toHaveLength(1);
    expect(one?.table).toEqual({ top: 2, left: 1, bottom: 5, right: 4 });
    expect(two?.items.map((item) => item.top)).toEqual([9, 10]);
    expect([one?.rubric.name, two?.rubric.name]).toEqual(['甲表', '乙表']);
  });

  test('with the same header are told apart by titles of their own', () => {
    const [title, ...table] = FIRST;
    const second = [['绿化养护考核表'], ...table];
    expect(title).toEqual(['甲表']);
    expect(readTables(sheetOf([...FIRST, ...second]), tools).map((reading) => reading.kind)).toEqual([
      'rubric',
      'rubric',
    ]);
    const page = [['环境卫生考核表'], ...table];
    expect(readTables(sheetOf([...page, [], ...page.slice(0, -1)]), tools)).toHaveLength(1);
  });

  test('a workbook gives each of them, and the sheets between', () => {
    const sheets = [sheetOf([...FIRST, [], ...SECOND]), sheetOf([['目录']]), sheetOf(FIRST)];
    const snapshot = { sheets, activeSheet: null, readOnly: false, structureProtected: false, state: null };
    expect(readWorkbook(snapshot, tools).map((reading) => reading.kind)).toEqual([
      'rubric',
      'rubric',
      'other',
      'rubric',
    ]);
  });
});

describe('where the figures go', () => {
  const rows = [
    HEADER,
    ['卫生', '楼道', 5, '堆物每处扣1分', '①×2', 2, 3, '堆物两处'],
    ['', '绿地', 5, '垃圾每处扣1分', '', '', '', ''],
    ['', '小计', 10, '', '', 2, '', ''],
    ['治安', '巡逻', 10, '少巡一次扣1分', '无', '', '', ''],
    ['', '小计', 10, '', '', '', '', ''],
    ['合计', '', 20, '', '', '', '', ''],
  ];
  const merges = ['A2:A4', 'A5:A6', 'A7:B7'];

  test('each item has its cells, with what stands in them', () => {
    const [place] = only(rows, merges).items;
    expect(place).toMatchObject({
      top: 2,
      bottom: 2,
      points: { cell: { row: 2, column: 3 }, value: 5 },
      finding: { cell: { row: 2, column: 5 }, value: '①×2' },
      deduct: { cell: { row: 2, column: 6 }, value: 2 },
      score: { cell: { row: 2, column: 7 }, value: 3 },
      reason: { cell: { row: 2, column: 8 }, value: '堆物两处' },
      selfScore: null,
    });
  });

  test('sums have theirs, and a formula is kept with its value', () => {
    const sheet = sheetOf(rows, merges);
    const cells = sheet.cells.map((line) => [...line]);
    const formula: Cell = { value: 8, formula: '=SUM(G2:G3)', numberFormat: 'General' };
    const line = cells[3];
    if (line) line[6] = formula;
    const reading = rubric(readTables({ ...sheet, cells }, tools)[0]);
    expect(reading.categories[0]?.subtotal).toMatchObject({
      row: 4,
      deduct: { cell: { row: 4, column: 6 }, value: 2, formula: null },
      score: { cell: { row: 4, column: 7 }, value: 8, formula: '=SUM(G2:G3)' },
    });
    expect(reading.total).toMatchObject({ row: 7, score: { cell: { row: 7, column: 7 }, value: null } });
  });

  test('a 小计 column holds each category at its first row', () => {
    const reading = only(
      [
        ['项目', '小计', '考核内容', '分值', '评分标准'],
        ['卫生', 9, '楼道', 5, '堆物每处扣1分'],
        ['', '', '绿地', 5, '垃圾每处扣1分'],
        ['治安', '', '巡逻', 10, '少巡一次扣1分'],
      ],
      ['A2:A3', 'B2:B3'],
    );
    expect(reading.categories.map((category) => category.subtotal?.score)).toEqual([
      { cell: { row: 2, column: 2 }, value: 9, formula: null },
      { cell: { row: 4, column: 2 }, value: null, formula: null },
    ]);
  });

  test('a total outside the table stands beside its label', () => {
    const reading = only([['总得分：', '', '', ''], HEADER, ['卫生', '楼道', 5, '堆物每处扣1分']]);
    expect(reading.total?.score?.cell).toEqual({ row: 1, column: 2 });
  });

  test('a category that a page break splits has two runs and one name', () => {
    const reading = only(
      [
        HEADER,
        ['卫生', '楼道', 5, '堆物每处扣1分'],
        ['', '绿地', 5, '垃圾每处扣1分'],
        ['卫生', '门前', 5, '垃圾每处扣1分'],
        ['', '墙面', 5, '张贴每处扣1分'],
      ],
      ['A2:A3', 'A4:A5'],
    );
    expect(reading.categories.map(({ name, runs }) => ({ name, runs }))).toEqual([
      {
        name: '卫生',
        runs: [
          { top: 2, bottom: 3 },
          { top: 4, bottom: 5 },
        ],
      },
    ]);
  });
});

describe('cells that several items share', () => {
  const rows = [
    HEADER,
    ['卫生', '楼道', 5, '堆物每处扣1分', '① 两处', '', '', ''],
    ['', '绿地', 5, '垃圾每处扣1分', '', '', '', ''],
  ];

  test('belong to none of them, and are named once', () => {
    const reading = only(rows, ['A2:A3', 'E2:E3', 'G2:G3']);
    expect(reading.items.map((item) => [item.finding, item.score])).toEqual([
      [null, null],
      [null, null],
    ]);
    expect(reading.warnings).toEqual([
      { cell: { row: 2, column: 5 }, issue: { code: 'mergedOverItems', role: 'finding' } },
      { cell: { row: 2, column: 7 }, issue: { code: 'mergedOverItems', role: 'score' } },
    ]);
  });

  test('a finding in one waits for a person, for each of the items', () => {
    const kinds = only(rows, ['A2:A3', 'E2:E3']).findings.map((found) =>
      found.kind === 'found' ? found.findings.map((finding) => finding.kind) : found.kind,
    );
    expect(kinds).toEqual([['pending'], ['pending']]);
  });

  test('nothing found holds for all of them', () => {
    const clear = [HEADER, ['卫生', '楼道', 5, '扣1分', '无'], ['', '绿地', 5, '扣1分', '']];
    expect(only(clear, ['A2:A3', 'E2:E3']).findings.map((found) => found.kind)).toEqual(['clear', 'clear']);
  });

  test('points over several rows make them one item', () => {
    const reading = only(
      [
        HEADER,
        ['卫生', '楼道', 10, '堆物每处扣1分'],
        ['', '', '', '张贴每处扣1分'],
        ['', '墙面', 5, '张贴每处扣1分'],
      ],
      ['A2:A4', 'B2:B3', 'C2:C3', 'G2:G3'],
    );
    expect(reading.items.map(({ top, bottom }) => [top, bottom])).toEqual([
      [2, 3],
      [4, 4],
    ]);
    expect(reading.items[0]?.score?.cell).toEqual({ row: 2, column: 7 });
    expect(reading.rubric.categories[0]?.items[0]?.standard).toBe('堆物每处扣1分\n张贴每处扣1分');
    expect(reading.warnings).toEqual([]);
  });
});

describe('what a person may hide or set', () => {
  const rows = [HEADER, ['卫生', '楼道', 5, '堆物每处扣1分'], ['', '绿地', 5, '垃圾每处扣1分']];

  test('an item in a hidden row is read, and said to be hidden', () => {
    const reading = only(rows, [], { hiddenRows: [3] });
    expect(reading.items).toHaveLength(2);
    expect(reading.warnings.map(({ issue }) => issue.code)).toEqual(['hiddenItem']);
  });

  test('a hidden column is read like any other', () => {
    expect(only(rows, [], { hiddenColumns: [3] }).columns).toHaveLength(8);
  });

  test('a role that a person has set stands, and none takes a column out', () => {
    const roles = [
      { sheet: '考核', column: 8, role: 'finding' as const },
      { sheet: '考核', column: 5, role: 'none' as const },
      { sheet: '别的', column: 3, role: 'none' as const },
    ];
    const reading = rubric(readTables(sheetOf(rows), { ...tools, roles })[0]);
    const found = reading.columns.find((column) => column.column === 8);
    expect(found).toMatchObject({ role: 'finding', confidence: 'sure', because: 'person' });
    expect(reading.columns.some((column) => column.column === 5)).toBe(false);
    expect(reading.items[0]?.points?.value).toBe(5);
  });
});

test('a percentage in a number cell counts as that many points', () => {
  const sheet = sheetOf([
    ['考核内容', '权重', '评分标准'],
    ['楼道', 0.4, '堆物每处扣1分'],
    ['绿地', 0.6, '垃圾每处扣1分'],
  ]);
  const cells = sheet.cells.map((row) => row.map((cell) => ({ ...cell, numberFormat: '0%' })));
  const reading = rubric(readTables({ ...sheet, cells }, tools)[0]);
  expect(reading.rubric.categories[0]?.items.map((item) => item.points)).toEqual([40000, 60000]);
});

test('a column that no word names is told by what it holds, and a person is asked', () => {
  const reading = only([
    ['考核内容', '', '评分标准', '得分'],
    ['楼道', 5, '堆物每处扣1分', ''],
    ['绿地', 10, '垃圾每处扣1分', ''],
  ]);
  expect(reading.columns[1]).toEqual({
    column: 2,
    role: 'points',
    header: '',
    confidence: 'doubtful',
    because: 'content',
  });
  expect(reading.warnings).toEqual([
    { cell: { row: 1, column: 2 }, issue: { code: 'roleInDoubt', role: 'points', header: '' } },
  ]);
});

describe('rows beside the full points', () => {
  const reading = only([
    ['项目', '考核内容', '分值', '评分标准'],
    ['卫生', '楼道', 100, '堆物每处扣1分'],
    ['加分项', '表彰', 5, '获市级表彰每次2分'],
    ['减分项', '通报', '', '被通报一次扣3分'],
    ['一票否决', '事故', '', '发生亡人事故的'],
  ]);
  const items = reading.rubric.categories.flatMap((category) => category.items);

  test('are marked, and have no points of their own', () => {
    expect(reading.categories.map((category) => category.beside)).toEqual([null, 'bonus', 'penalty', 'veto']);
    expect(items.map((item) => item.points)).toEqual([100000, 0, 0, 0]);
    expect(reading.warnings).toEqual([]);
  });

  test('add, take below zero, and veto, as their group is called', () => {
    expect(items[1]?.clauses).toMatchObject([{ kind: 'bonus', points: 2000, unit: '次' }]);
    expect(items[1]?.bonusCap).toBe(5000);
    expect(items[2]?.clauses).toMatchObject([{ kind: 'perUnit', points: 3000, belowZero: true }]);
    expect(items[3]?.clauses.map((clause) => clause.kind)).toEqual(['veto']);
    expect(items[3]?.standard).toContain(items[3]?.clauses[0]?.quote);
  });
});

describe('an item is known by', () => {
  const ids = (rows: Parameters<typeof sheetOf>[0]): string[] => only(rows).items.map((item) => item.itemId);
  const ROW = ['卫生', '楼道', 5, '堆物每处扣1分；张贴扣2分'];

  test('its words, not its place, its points or its marks', () => {
    const moved = [[], HEADER, [], ['卫生', '楼道', 8, '堆物，每处扣1分; 张贴扣2分']];
    expect(ids(moved)).toEqual(ids([HEADER, ROW]));
  });

  test('other words are another item', () => {
    expect(ids([HEADER, ['卫生', '楼道', 5, '堆物每处扣2分；张贴扣2分']])).not.toEqual(ids([HEADER, ROW]));
  });

  test('the same line twice is two items', () => {
    expect(new Set(ids([HEADER, ROW, ROW])).size).toBe(2);
  });
});

test('what a standard asks in one column and costs in another is read together, the demand first', () => {
  const reading = only([
    ['考核内容', '考核标准', '扣分标准', '得分'],
    ['培训', '1、每季度组织安全培训不少于1次（10分）。', '少一次扣2分。', ''],
    ['', '2、每月开展消防演练不少于2次（10分）。', '少一次扣1分。', ''],
  ]);
  expect(reading.rubric.categories[0]?.items.map((item) => item.standard)).toEqual([
    '每季度组织安全培训不少于1次\n少一次扣2分。',
    '每月开展消防演练不少于2次\n少一次扣1分。',
  ]);
});

test('a repaired passage is named at the cell of its standard', () => {
  const repair = { span: { start: 0, end: 4 }, quote: '扌II2', readAs: '扣2' };
  const readStandard: typeof tools.readStandard = (text, points) => ({
    ...tools.readStandard(text, points),
    repairs: [repair],
  });
  const [reading] = readTables(sheetOf([HEADER, ['卫生', '楼道', 5, '扌II2分']]), { ...tools, readStandard });
  expect(rubric(reading).warnings).toEqual([
    { cell: { row: 2, column: 4 }, issue: { code: 'repaired', quote: '扌II2', readAs: '扣2' } },
  ]);
});

test('sums that differ are named with both figures at the cell that states them', () => {
  const reading = only([
    ['项目', '考核内容', '分值', '评分标准'],
    ['卫生（20分）', '楼道', 5, '堆物每处扣1分'],
    ['', '绿地', 10, '垃圾每处扣1分'],
    ['合计', '', 16, ''],
  ]);
  expect(reading.warnings.map(({ cell, issue }) => [cell, issue])).toEqual([
    [
      { row: 2, column: 1 },
      { code: 'sumDiffers', name: '卫生', stated: 20000, summed: 15000 },
    ],
    [
      { row: 4, column: 3 },
      { code: 'sumDiffers', name: '', stated: 16000, summed: 15000 },
    ],
  ]);
});

describe('which row of sums is which', () => {
  const TABLE = ['项目', '考核内容', '分值', '评分标准', '得分'];
  const ITEM = ['卫生', '楼道', 10, '堆物每处扣1分', ''];

  test('a last total below the bonus rows takes the whole', () => {
    const bonus = ['加分项', '表彰', 5, '获表彰加1分', ''];
    const reading = only([TABLE, ITEM, ['合计', '', 10, '', ''], bonus, ['总得分', '', '', '', '']]);
    expect(reading.total?.row).toBe(5);
    expect(reading.warnings).toEqual([]);
  });

  test('a line of grades below the total is no category’s subtotal', () => {
    const reading = only([TABLE, ITEM, ['合计', '', 10, '', ''], ['得分', '优秀', '', '9分以上', '']]);
    expect(reading.total?.row).toBe(3);
    expect(reading.categories[0]?.subtotal).toBeNull();
  });

  test('扣分项 is where the points are when nothing but 加分项 stands beside it', () => {
    const reading = only([
      TABLE,
      ['扣分项', '楼道', 100, '堆物每处扣1分', ''],
      ['加分项', '表彰', 5, '获表彰加1分', ''],
    ]);
    expect(reading.categories.map((category) => category.beside)).toEqual([null, 'bonus']);
    expect(reading.rubric.categories[0]?.items[0]?.points).toBe(100000);
  });
});

test('a title said again above a repeated header names no category', () => {
  const table = ['考核内容', '分值', '评分标准', '得分'];
  const reading = only([
    ['卫生考核表'],
    table,
    ['楼道', 10, '堆物每处扣1分', ''],
    ['卫生考核表'],
    table,
    ['绿地', 10, '垃圾每处扣1分', ''],
  ]);
  expect(reading.categories.map((category) => category.name)).toEqual(['']);
  expect(reading.headerRows).toEqual([2, 5]);
});
