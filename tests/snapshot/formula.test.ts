import { holdsContent, sameFormula, sheetReference } from '../../src/snapshot/formula';

describe('a formula', () => {
  test.each([
    ["=SUM('东门'!A1:A3)", '=SUM(东门!A1:A3)'],
    ['=round(sum(A1),2)', '=ROUND(SUM(A1),2)'],
  ])('%s is %s as Excel writes it', (one, other) => {
    expect(sameFormula(one, other)).toBe(true);
  });

  test.each([
    ["=SUM('东门'!A1:A3)", "=SUM('西门'!A1:A3)"],
    ['=A1+1', '=A1-1'],
    ["='a b'!A1", '=ab!A1'],
  ])('%s is not %s', (one, other) => {
    expect(sameFormula(one, other)).toBe(false);
  });

  test('is no text that looks like one', () => {
    expect(holdsContent({ value: '=1+1', formula: null }, { formula: '=1+1', shows: 2 })).toBe(false);
    expect(holdsContent({ value: 2, formula: '=1+1' }, 2)).toBe(false);
    expect(holdsContent({ value: 3, formula: '=1+1' }, { formula: '=1+1', shows: 2 })).toBe(true);
    expect(holdsContent({ value: '', formula: null }, null)).toBe(true);
  });
});

describe('a sheet named in a formula', () => {
  test.each([
    ['东门', "'东门'!"],
    ["O'Neil", "'O''Neil'!"],
    ['\'!A1+HYPERLINK("x")+\'', "'''!A1+HYPERLINK(\"x\")+'''!"],
    ['=1+1', "'=1+1'!"],
  ])('%s is %s: no name becomes anything but a name', (name, reference) => {
    expect(sheetReference(name)).toBe(reference);
  });

  test.each(['', 'a:b', '[book]x', 'a/b', 'x*'])('%j cannot be', (name) => {
    expect(sheetReference(name)).toBeNull();
  });
});
