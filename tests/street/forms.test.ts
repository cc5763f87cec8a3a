import { assembleStreet } from '../../src/street/communities/assembleStreet';
import { communityIn, sheetCommunity } from '../../src/street/communities/communityName';
import { readBook } from '../../src/street/communities/readBook';
import type { BookResult } from '../../src/street/communities/results';
import { summarise } from '../../src/street/summary/summarise';
import type { SheetSpec } from '../books/makeWorkbook';
import { makeWorkbook } from '../books/makeWorkbook';
import { openBook } from '../books/openBook';
import { settings } from '../settings';
import { rubricSheet, scoreTableSheet } from './book';

async function read(file: string, ...sheets: readonly SheetSpec[]): Promise<BookResult> {
  return readBook(file, await openBook(makeWorkbook({ sheets })).capture(), settings());
}

function street(books: readonly BookResult[], roster: readonly string[] | null = null) {
  const assembled = assembleStreet(books, { weighting: 'round-each', roster });
  const { rows } = summarise(assembled);
  return {
    totals: Object.fromEntries(rows.map(({ community, total }) => [community, total.weighted / 1000])),
    problems: assembled.problems.map(({ code }) => code),
    assembled,
  };
}

describe('the name of a community', () => {
  test.each([
    ['东门社区', '东门社区'],
    ['2025年北街街道东门社区组织建设考核细则', '东门社区'],
    ['03-东门社区居委会', '东门社区居委会'],
    ['李家村考核表', '李家村'],
    ['社区组织建设考核细则', null],
    ['考核表', null],
  ])('in %s is %s', (text, name) => {
    expect(communityIn(text)).toBe(name);
  });

  test.each([
    ['东门社区-组织建设', '东门社区', '组织建设'],
    ['组织建设_东门社区', '东门社区', '组织建设'],
    ['东门社区组织建设', '东门社区', '组织建设'],
  ])('stands in the sheet %s beside its indicator', (name, community, rest) => {
    expect(sheetCommunity(name)).toEqual({ community, rest });
  });

  test('stands in no sheet that is only called like an indicator', () => {
    expect(['组织建设', '综治-信访', '社区建设'].map(sheetCommunity)).toEqual([null, null, null]);
  });
});

describe('one workbook with a sheet for each community and indicator', () => {
  test('gives every community its figures', async () => {
    const book = await read(
      '全部.xlsx',
      scoreTableSheet(),
      rubricSheet('东门社区-队伍建设', ['①', '无']),
      rubricSheet('西门社区-队伍建设', ['无', '无']),
      rubricSheet('西门社区-环境整治', ['无', '①']),
    );
    const { totals, problems } = street([book]);
    expect(totals).toEqual({ 东门社区: 30, 西门社区: 40 + 12.5 });
    expect(problems).toEqual(['coverageDiffers']);
  });
});

describe('one workbook for each community', () => {
  test('takes the first of two for one community, and names the other', async () => {
    const books = [
      await read('东门社区.xlsx', scoreTableSheet(), rubricSheet('队伍建设', ['①', '无'])),
      await read('东门.xlsx', scoreTableSheet(), rubricSheet('队伍建设', ['无', '无'])),
    ];
    const { totals, problems } = street(books);
    expect(totals).toEqual({ 东门社区: 30 });
    expect(problems).toEqual(['duplicate']);
  });

  test('leaves out who is not on the list, and says so', async () => {
    const book = await read('南门社区.xlsx', scoreTableSheet(), rubricSheet('队伍建设', ['①', '无']));
    expect(street([book], ['东门'])).toMatchObject({
      totals: {},
      problems: ['unknownCommunity', 'communityMissing'],
    });
  });

  test("tells another year's points", async () => {
    const old = rubricSheet('队伍建设', ['无', '无']);
    const rows = (old.rows ?? []).map((row, index) =>
      index === 3 ? [row[0] ?? null, 4, ...row.slice(2)] : row,
    );
    const books = await Promise.all([
      read('东门社区.xlsx', scoreTableSheet(), rubricSheet('队伍建设', ['①', '无'])),
      read('西门社区.xlsx', scoreTableSheet(), rubricSheet('队伍建设', ['①', '无'])),
      read('南门社区.xlsx', scoreTableSheet(), { ...old, rows }),
    ]);
    const { assembled } = street(books);
    expect(assembled.problems).toEqual([
      {
        ...{ code: 'rubricDiffers', community: '南门社区', file: '南门社区.xlsx', sheet: '队伍建设' },
        ...{ indicator: '队伍建设', points: 9000, usual: 8000, row: 4 },
      },
    ]);
  });

  test('counts a 折算分 that a person typed', async () => {
    const table = scoreTableSheet();
    const rows = (table.rows ?? []).map((row, index) => [
      ...row,
      ...(index === 1 ? ['折算分'] : index === 3 ? [9] : []),
    ]);
    const book = await read('东门社区.xlsx', { ...table, rows }, rubricSheet('队伍建设', ['①', '无']));
    expect(street([book]).totals).toEqual({ 东门社区: 39 });
  });

  test('says that nothing is weighted where no workbook has a score table', async () => {
    const book = await read('东门社区.xlsx', rubricSheet('队伍建设', ['①', '无']));
    expect(street([book])).toMatchObject({ totals: { 东门社区: 6 }, problems: ['noScoreTable'] });
  });
});

describe('a findings ledger', () => {
  const ledger = (...rows: readonly (readonly (string | number | null)[])[]): SheetSpec => ({
    name: '台账',
    rows: [['检查台账'], ['社区', '指标', '项', '扣分点', '数量', '说明', '检查人', '日期'], ...rows],
  });
  const rubric = rubricSheet('队伍建设', [null, null]);

  test('is scored by the rubric of its indicator', async () => {
    const book = await read(
      '台账.xlsx',
      ...[scoreTableSheet(), rubric],
      ledger(
        ['东门社区', '队伍建设', 1, 2, 4, '例会缺记录', '张', '3月1日'],
        ['东门社区', '队伍建设', 2, null, null, '无', '张', '3月1日'],
        ['西门社区', '队伍建设', 2, '①', null, '台账不见', '李', '3月2日'],
        ['西门社区', '队伍建设', null, null, null, '无', '李', '3月2日'],
      ),
    );
    const { totals, problems } = street([book]);
    expect(totals).toEqual({ 东门社区: 30, 西门社区: 25 });
    expect(problems).toEqual([]);
  });

  test('names the rows that cannot be scored, and counts a row said twice once', async () => {
    const book = await read(
      '台账.xlsx',
      ...[scoreTableSheet(), rubric],
      ledger(
        ['东门社区', '队伍建设', 1, 2, 4, '例会', '张', '3月1日'],
        ['东门社区', '队伍建设', 1, 2, 4, '例会', '张', '3月1日'],
        [null, '队伍建设', 1, 1, null, null, '张', '3月1日'],
        ['东门社区', '不存在的指标', 1, 1, null, null, '张', '3月1日'],
        ['东门社区', '队伍建设', 9, 1, null, null, '张', '3月1日'],
      ),
    );
    const faults = book.problems.map((problem) =>
      problem.code === 'ledgerRow' ? [problem.cell.row, problem.fault.code] : problem.code,
    );
    expect(faults).toEqual([
      [4, 'repeated'],
      [5, 'noCommunity'],
      [6, 'noIndicator'],
      [7, 'noItem'],
    ]);
    expect(street([book]).totals).toEqual({ 东门社区: 30 });
  });
});

describe('a matrix of items down and communities across', () => {
  const head = ['考核项目', '分值', '评分标准'];
  const body = [
    ['基础', 5, '1、没有计划的,扣2分;例会每少一次扣0.5分。'],
    [null, 3, '2、台账缺失的,扣3分。'],
  ];
  const units = ['东门社区', '西门社区', '南门社区'];

  test('gives findings of each community', async () => {
    const book = await read('队伍建设.xlsx', scoreTableSheet(), {
      name: '队伍建设',
      rows: [
        ['队伍建设考核细则'],
        [...head, ...units],
        [...(body[0] ?? []), '①', '②×4', '无'],
        [...(body[1] ?? []), '无', '①', '无'],
      ],
    });
    expect(street([book]).totals).toEqual({ 东门社区: 30, 西门社区: 15, 南门社区: 40 });
  });

  test('gives figures where the word over the communities says so', async () => {
    const book = await read('队伍建设.xlsx', scoreTableSheet(), {
      name: '队伍建设',
      rows: [
        ['队伍建设考核细则'],
        [...head, '得分', null, null],
        [null, null, null, ...units],
        [...(body[0] ?? []), 3, 5, 4.5],
        [...(body[1] ?? []), 3, 3, 0],
      ],
      merges: ['A2:A3', 'B2:B3', 'C2:C3', 'D2:F2'],
    });
    expect(street([book]).totals).toEqual({ 东门社区: 30, 西门社区: 40, 南门社区: 22.5 });
  });
});
