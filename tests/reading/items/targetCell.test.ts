import type { RubricSheet } from '../../../src/reading/sheetReading';
import { readSheet } from '../../../src/reading/readSheet';
import { scoreRubric } from '../../../src/scoring/scoreRubric';
import { DEFAULT_POLICIES } from '../../../src/scoring/policies';
import { sheetOf, tools } from '../readLayout';

type Value = string | number;

function read(
  target: Value,
  standard: string,
  finding = '',
  header = '目标值',
  percent = false,
): RubricSheet {
  const sheet = sheetOf([
    ['考核指标', '分值', header, '评分标准', '检查情况'],
    ['办结率', 10, target, standard, finding],
    ['其他', 10, '—', '没有台账的扣2分', ''],
  ]);
  const cells = sheet.cells.map((row, at) =>
    row.map((cell, column) => (percent && at === 1 && column === 2 ? { ...cell, numberFormat: '0%' } : cell)),
  );
  const reading = readSheet({ ...sheet, cells }, tools);
  if (reading.kind !== 'rubric') throw new Error('no rubric');
  return reading;
}

function targetOf({ rubric }: RubricSheet): string | null {
  const clause = rubric.categories[0]?.items[0]?.clauses[0];
  if (!clause || (clause.kind !== 'perPoint' && clause.kind !== 'perUnit')) throw new Error('no such clause');
  const { target } = clause;
  return target && `${target.direction} ${target.value.numerator}/${target.value.denominator} ${target.unit}`;
}

const codes = ({ warnings }: RubricSheet) => warnings.map(({ issue }) => issue.code);
const RATE = '每低1个百分点扣0.5分';

describe('a target in a column of its own', () => {
  it.each([
    ['95%', RATE, 'atLeast 95/100 %'],
    ['≥95%', RATE, 'atLeast 95/100 %'],
    ['95%以上', RATE, 'atLeast 95/100 %'],
    ['不高于5%', '每超1个百分点扣1分', 'atMost 5/100 %'],
    ['4次', '每少1次扣2分', 'atLeast 4/1 次'],
    ['2亿元', '每少1000万元扣2分', 'atLeast 20000/1 万元'],
    ['3起以内', '每超1起扣2分', 'atMost 3/1 起'],
  ])('%s with "%s" is what is measured against', (target, standard, expected) => {
    const reading = read(target, standard);
    expect(targetOf(reading)).toBe(expected);
    expect(codes(reading)).toEqual([]);
  });

  it('may be a cell that Excel shows as a percentage, or a number under a header that says so', () => {
    expect(targetOf(read(0.95, RATE, '', '目标值', true))).toBe('atLeast 95/100 %');
    expect(targetOf(read(95, RATE, '', '目标值(%)'))).toBe('atLeast 95/100 %');
  });

  it.each([
    ['95', RATE],
    [0.95, RATE],
    ['85%-95%', RATE],
    ['不超过95%', RATE],
    ['每月4次', '每少1次扣2分'],
    ['4人', '每少1次扣2分'],
    ['95%', '受理率每低1个百分点扣1分;办结率每低1个百分点扣1分'],
  ])('%s with "%s" is not plain: nothing is guessed, and a person is told', (target, standard) => {
    const reading = read(target, standard);
    expect(targetOf(reading)).toBeNull();
    expect(codes(reading)).toEqual(['targetUnused']);
  });

  it('leaves clauses alone that say their own, and faults that are no shortfall', () => {
    expect(targetOf(read('95%', '低于90%的,每低1个百分点扣1分'))).toBe('atLeast 90/100 %');
    expect(targetOf(read('4次', '缺席1次扣1分'))).toBeNull();
    expect(codes(read('4次', '缺席1次扣1分'))).toEqual([]);
  });

  it('is what a measured finding is scored by', () => {
    const { rubric, findings } = read('95%', RATE, '①=91.5%');
    const card = scoreRubric(rubric, findings, DEFAULT_POLICIES);
    expect(card.categories[0]?.items[0]).toMatchObject({ deduction: 1500, pending: false });
  });
});
