import fc from 'fast-check';
import { evaluate } from '../../src/standin/formulas/evaluate';
import { fromR1C1, mapReferences, moveFormula, toR1C1 } from '../../src/standin/formulas/references';
import { wildcard } from '../../src/standin/formulas/criteria';
import { newWorkbook } from '../../src/standin/newWorkbook';
import { CellError } from '../../src/standin/workbook/cell';

function result(formula: string): unknown {
  const workbook = newWorkbook({}, ['S', '数 据']);
  const [sheet, other] = workbook.sheets;
  if (!sheet || !other) throw new Error('no sheets');
  const rows = [
    ['党建', 3, 0.5],
    ['治安', 4, true],
    ['党建', 5, ''],
  ];
  for (const [row, cells] of rows.entries()) {
    for (const [column, value] of cells.entries()) {
      sheet.grid.set(row + 1, column + 1, { value: value === '' ? null : value, formula: null, style: null });
    }
  }
  other.grid.set(1, 1, { value: 100, formula: null, style: null });
  workbook.names.push({ name: '满分', formula: "='数 据'!$A$1", comment: '', visible: true });
  const value = evaluate(formula, workbook.calculator.scope(sheet));
  return value instanceof CellError ? value.code : value;
}

test.each([
  ['=1+2*3^2', 19],
  ['=-2^2', 4],
  ['=50%+1', 1.5],
  ['="a"&1&TRUE', 'a1TRUE'],
  ['="A"="a"', true],
  ['=SUM(B1:B3,C1:C3)', 12.5],
  ['=SUM(B:B)', 12],
  ["='数 据'!A1-B1", 97],
  ['=满分/4', 25],
  ['=SUMIF(A1:A3,"党建",B1:B3)', 8],
  ['=SUMIFS(B1:B3,A1:A3,"党*",B1:B3,">3")', 5],
  ['=COUNTIF(B1:B3,">=4")', 2],
  ['=COUNTA(A1:C3)', 8],
  ['=COUNTBLANK(A1:C3)', 1],
  ['=AVERAGE(B1:B3)', 4],
  ['=MAX(B1:B3)-MIN(B1:B3)', 2],
  ['=ROUND(2.345,2)', 2.35],
  ['=ROUND(-2.5,0)', -3],
  ['=ROUNDDOWN(2.99,1)', 2.9],
  ['=IF(B1>2,"高","低")', '高'],
  ['=IF(FALSE,1)', false],
  ['=IFERROR(1/0,"无")', '无'],
  ['=1/0', '#DIV/0!'],
  ['=A1+1', '#VALUE!'],
  ['=SUMPRODUCT(B1:B3,B1:B3)', 50],
  ['=SUMPRODUCT((A1:A3="党建")*B1:B3)', 8],
  ['=VLOOKUP("治安",A1:B3,2,FALSE)', 4],
  ['=INDEX(B1:B3,MATCH("治安",A1:A3,0))', 4],
  ['=VLOOKUP("无",A1:B3,2,FALSE)', '#N/A'],
  ['=LEFT("考核评分",2)&LEN("考核")', '考核2'],
  ['=AND(B1=3,C2)', true],
  ['=Z99', 0],
  ['=NOPE', '#NAME?'],
  ['=Gone!A1', '#REF!'],
])('%s is %j', (formula, expected) => {
  expect(result(formula)).toEqual(expected);
});

test('an unknown function is named', () => {
  expect(() => result('=XIRR(B1:B3)')).toThrow('function XIRR');
});

test('a formula that looks at itself shows 0', () => {
  const workbook = newWorkbook();
  const sheet = workbook.activeSheet;
  sheet.grid.set(1, 1, { value: null, formula: '=A1+1', style: null });
  workbook.tell({ kind: 'cells', sheet, area: { top: 1, left: 1, bottom: 1, right: 1 }, how: 'RangeEdited' });
  expect(workbook.value(sheet, 1, 1)).toBe(0);
});

test('references move by what is not fixed; texts and names stay', () => {
  expect(moveFormula('=A1+$A1+A$1+$A$1+SUM(B:B,2:2)&"A1"+LOG10(A1)', 2, 1)).toBe(
    '=B3+$A3+B$1+$A$1+SUM(C:C,4:4)&"A1"+LOG10(B3)',
  );
  expect(moveFormula('=A1', -1, 0)).toBe('=#REF!');
  expect(mapReferences('no formula A1', () => null)).toBe('no formula A1');
});

test('R1C1 and back', () => {
  expect(toR1C1('=SUM(A1:B$2)*C3', 3, 3)).toBe('=SUM(R[-2]C[-2]:R2C[-1])*RC');
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.integer({ min: 1, max: 200 }), (row, column) => {
      const formula = '=$C$4+B7*2&"R1C1"';
      expect(fromR1C1(toR1C1(formula, row, column), row, column)).toBe(formula);
    }),
    { numRuns: 50, seed: 1 },
  );
});

test('wildcards', () => {
  expect(wildcard('扣*分')('扣2分')).toBe(true);
  expect(wildcard('扣?分')('扣10分')).toBe(false);
  expect(wildcard('~*')('*')).toBe(true);
  expect(wildcard('*'.repeat(40) + 'x')('a'.repeat(5000))).toBe(false);
});
