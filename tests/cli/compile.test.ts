import { compileItems } from '../../src/cli/compile';

const compile = (
  text: string,
  points: number | null = 10,
): ReturnType<typeof compileItems>[number] | undefined => compileItems([{ id: 'one', text, points }])[0];

describe('a compiled standard is plain JSON', () => {
  test('with points, units, steps and caps as people write them', () => {
    expect(compile('裸土每100平方米扣0.5分,最多扣3分')?.clauses).toEqual([
      {
        quote: '裸土每100平方米扣0.5分,最多扣3分',
        kind: 'perUnit',
        points: 0.5,
        min: null,
        max: null,
        cap: 3,
        belowZero: false,
        condition: '裸土',
        threshold: null,
        unit: '平方米',
        per: 100,
      },
    ]);
  });

  test('with percentages as percents', () => {
    expect(compile('合格率不低于95%。合格率每低0.5个百分点扣1分')?.clauses[0]).toMatchObject({
      kind: 'perPoint',
      per: 0.5,
      threshold: { op: '<', value: 95, unit: '%' },
    });
    expect(compile('到会率低于95%的扣1分')?.clauses[0]).toMatchObject({
      threshold: { op: '<', value: 95, unit: '%' },
    });
    expect(compile('每超5%加1分')?.clauses[0]).toMatchObject({ kind: 'bonus', per: 5, unit: '%' });
  });

  test('with what is earned beside what is lost', () => {
    expect(compile('90%以上得10分,80%-90%得6分,80%以下不得分')?.clauses).toMatchObject([
      { kind: 'tier', points: 0, award: 10, threshold: { op: '>=', value: 90 } },
      { kind: 'tier', points: 4, award: 6, threshold: { op: 'range', value: [80, 90] } },
      { kind: 'tier', points: 10, award: 0, threshold: { op: '<', value: 80 } },
    ]);
    expect(compile('有方案得2分')?.clauses[0]).toMatchObject({ kind: 'fixed', points: 2, award: 2 });
  });

  test('with one number where a band holds only one', () => {
    expect(compile('迟到第一次扣1分,第二次扣2分')?.clauses[0]).toMatchObject({
      threshold: { op: '=', value: 1 },
    });
    expect(compile('连续两个月末位扣2分,连续三个月及以上的不得分')?.clauses[0]).toMatchObject({
      threshold: { op: '=', value: 2 },
    });
  });

  test('with the points of the item or of its part for what voids it', () => {
    const part = compile('有计划(2分),无计划的不得分;有总结(3分),无总结的扣1分', 5);
    expect(part?.clauses[0]).toMatchObject({ kind: 'void', scope: 'part', points: 2 });
    expect(compile('造假的不得分', 5)?.clauses[0]).toMatchObject({ kind: 'void', points: 5 });
  });

  test('with caps of the whole item', () => {
    expect(compile('甲每次扣1分;乙每次扣1分。本项最多扣5分')).toMatchObject({ itemCap: 5 });
    expect(compile('甲奖每篇加1分,乙奖每篇加2分,本项加分累计不超过5分')).toMatchObject({ bonusCap: 5 });
  });

  test('with a warning for each passage that needs a person, and repairs apart', () => {
    expect(compile('缺席每次扣 分;漏报的,扌II2分;造假扣12分')?.warnings).toEqual([
      { code: 'unread', quote: '缺席每次扣 分' },
      { code: 'doubtful', quote: '造假扣12分' },
      { code: 'repaired', quote: '扌II2' },
    ]);
  });

  test('and points that are no thousandths of a point count as unknown', () => {
    expect(compile('造假的扣12分', 0.00001)?.warnings).toEqual([]);
  });
});
