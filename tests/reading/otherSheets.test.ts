import { readSheet } from '../../src/reading/readSheet';
import type { NotARubric } from '../../src/reading/sheetReading';
import type { SheetSnapshot } from '../../src/snapshot/snapshot';
import { sheetOf, tools } from './readLayout';

function reasonOf(sheet: SheetSnapshot): NotARubric | string {
  const reading = readSheet(sheet, tools);
  return reading.kind === 'other' ? reading.reason : reading.kind;
}

const RUBRIC = [
  ['项目', '考核内容', '分值', '评分标准', '得分'],
  ['卫生', '楼道', 5, '堆物每处扣1分', ''],
  ['', '绿地', 5, '垃圾每处扣1分', ''],
];

describe('a sheet that is no rubric says why, and where', () => {
  test('a blank sheet', () => {
    expect(reasonOf(sheetOf([[]]))).toEqual({ code: 'empty' });
    expect(reasonOf(sheetOf([['', ' '], ['']]))).toEqual({ code: 'empty' });
  });

  test('a list that is about something else', () => {
    const list = sheetOf([
      ['姓名', '电话', '住址'],
      ['张三', 12345, '一号楼'],
    ]);
    expect(reasonOf(list)).toEqual({ code: 'noHeader' });
  });

  test('a header without points', () => {
    const sheet = sheetOf([
      ['检查表', ''],
      ['考核项目', '评分标准', '得分'],
      ['卫生', '堆物每处扣1分', ''],
    ]);
    expect(reasonOf(sheet)).toEqual({ code: 'noPoints', cell: { row: 2, column: 1 } });
  });

  test('points that are words', () => {
    const sheet = sheetOf([
      ['考核内容', '分值', '评分标准'],
      ['楼道', '若干', '堆物每处扣1分'],
      ['绿地', '待定', '垃圾每处扣1分'],
    ]);
    expect(reasonOf(sheet)).toEqual({
      code: 'unreadablePoints',
      cell: { row: 2, column: 2 },
      text: '若干',
    });
  });

  test('a header with nothing below it', () => {
    expect(reasonOf(sheetOf(RUBRIC.slice(0, 1)))).toEqual({ code: 'noItems', cell: { row: 1, column: 1 } });
  });

  test('items down and communities across', () => {
    const sheet = sheetOf([
      ['考核内容', '分值', '评分标准', '东风社区', '西苑社区', '南桥社区'],
      ['楼道', 5, '堆物每处扣1分', 5, 4, 3],
    ]);
    expect(reasonOf(sheet)).toEqual({ code: 'matrix', cell: { row: 1, column: 4 } });
  });

  test('communities across below one word, whatever their names', () => {
    const sheet = sheetOf(
      [
        ['考核内容', '分值', '评分标准', '各社区得分', '', ''],
        ['', '', '', '花园', '河东', '民主'],
        ['楼道', 5, '堆物每处扣1分', 5, 4, 3],
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:F1'],
    );
    expect(reasonOf(sheet)).toEqual({ code: 'matrix', cell: { row: 2, column: 4 } });
  });

  test('an Excel table over the rubric', () => {
    const area = { top: 1, left: 1, bottom: 3, right: 5 };
    const sheet = sheetOf(RUBRIC, [], { tables: [{ name: '表1', area }] });
    expect(reasonOf(sheet)).toEqual({ code: 'excelTable', cell: { row: 1, column: 1 } });
  });

  test('an Excel table elsewhere on the sheet is no matter', () => {
    const area = { top: 10, left: 1, bottom: 13, right: 2 };
    expect(reasonOf(sheetOf(RUBRIC, [], { tables: [{ name: '表1', area }] }))).toBe('rubric');
  });
});
