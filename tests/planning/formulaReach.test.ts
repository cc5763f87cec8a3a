import { areaAddress } from '../../src/snapshot/area';
import { areasNamed, mayChange } from '../../src/planning/formulaReach';

describe('the areas that a formula names', () => {
  it.each([
    ['=B3-F3', ['B3', 'F3']],
    ['=SUM($G$3:G11)', ['G3:G11']],
    ['=IF(F3>0,"见G9",B3)', ['F3', 'B3']],
    ['=组织建设!G3+1', []],
    ["='细 则'!G3", []],
    ['=LOG10(2)', []],
    ['=税率2024', []],
    ['=表1[得分]', []],
  ])('%s', (formula, areas) => {
    expect(areasNamed(formula).map(areaAddress)).toEqual(areas);
  });
});

describe('a formula over cells that a run writes', () => {
  const written = [{ row: 3, column: 6 }];
  it.each([
    ['=B3-F3', true],
    ['=SUM(A1:H9)', true],
    ['=SUM(F:F)', true],
    ['=B4-F4', false],
    ['=3-1', false],
    ['="F3"', false],
  ])('%s: %s', (formula, expected) => {
    expect(mayChange(formula, written)).toBe(expected);
  });
});
