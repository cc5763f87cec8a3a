import { cellInput } from '../../src/excel/apply/cellInput';

describe('text handed to Excel', () => {
  it.each([
    '=1+1',
    '+1',
    '-0.5:缺席',
    '@SUM(A1)',
    '＝1',
    "'引号",
    '3-5',
    '1:12',
    '50%',
    '(1)',
    '￥3',
    'TRUE',
    '#N/A',
  ])('%s stays text by a leading apostrophe', (text) => expect(cellInput(text)).toBe(`'${text}`));

  it.each(['得分', '②没有计划,扣1分', '人工调整', ''])('%s goes as it is', (text) => {
    expect(cellInput(text)).toBe(text);
  });

  it('goes into a text cell as it is, which shows an apostrophe too', () => {
    expect(cellInput('=1+1', true)).toBe('=1+1');
    expect(cellInput("'引号", true)).toBe("'引号");
  });

  it('is told apart from leaving a cell, and from clearing it', () => {
    expect(cellInput(undefined)).toBeNull();
    expect(cellInput(null)).toBe('');
    expect(cellInput(0.5)).toBe(0.5);
  });
});
