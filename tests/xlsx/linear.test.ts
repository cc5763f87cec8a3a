import { XmlScanner } from '../../src/xlsx/xml/scanner';
import { SheetRows } from '../../src/xlsx/sheetXml/rows';
import { shiftFormula } from '../../src/xlsx/sheetXml/sharedFormula';

/** Opens the rows of a sheet and counts the scanner's steps. */
function open(rowCount: number): { rows: SheetRows; steps: number; xml: string } {
  const row = (number: number): string =>
    `<row r="${number}"><c r="A${number}"><v>1</v></c><c r="B${number}"/></row>`;
  const inner = Array.from({ length: rowCount }, (_, index) => row(index + 1)).join('\n');
  const scanner = new XmlScanner(`<sheetData>${inner}</sheetData>`, 'sheet');
  scanner.next();
  const rows = new SheetRows(scanner, () => undefined);
  return { rows, steps: scanner.steps, xml: inner };
}

describe('a sheet is walked over once', () => {
  it('with as many steps for each row, however many rows there are', () => {
    const [few, many] = [open(100).steps, open(10_000).steps];
    expect(few).toBeLessThan(100 * 12);
    expect(many - 2).toBe((few - 2) * 100 + 99);
  });

  it('and only rows that change are written anew', () => {
    const { rows, xml } = open(300);
    expect(rows.toXml()).toBe(xml);
    rows.setStyle({ row: 150, column: 2 }, 3);
    expect(rows.toXml()).toBe(xml.replace('<c r="B150"/>', '<c r="B150" s="3"/>'));
  });
});

describe('a shared formula moves', () => {
  it.each([
    ['A1+$A1+A$1+$A$1', 'C2+$A2+C$1+$A$1'],
    ['SUM(A1:B2)*LOG10(A1)', 'SUM(C2:D3)*LOG10(C2)'],
    ['"A1"&\'A1\'!B2&Q4!A1&表1[A1]', '"A1"&\'A1\'!D3&Q4!C2&表1[A1]'],
    ['SUM(A:B)+SUM(1:2)+SUM($A:$B)', 'SUM(C:D)+SUM(2:3)+SUM($A:$B)'],
    ['一月A1+A1B+NAME.A1+TRUE', '一月A1+A1B+NAME.A1+TRUE'],
    ['XFD1+A1048576', 'B2+C1'],
  ])('%s', (text, moved) => {
    expect(shiftFormula(text, 1, 2)).toBe(moved);
  });

  it('in one pass, whatever the text', () => {
    for (const hostile of [
      'A'.repeat(200_000),
      "'".repeat(200_001),
      '"A1'.repeat(50_001),
      'A1:'.repeat(60_000),
    ]) {
      expect(shiftFormula(hostile, 0, 0)).toHaveLength(hostile.length);
    }
  });
});
