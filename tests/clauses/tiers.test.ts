import type { Band, Clause } from '../../src/rubric/clause';
import { number, read } from './read';

function band({ low, high }: Band): string {
  const from = low ? `${low.included ? '[' : '('}${number(low.value)}` : '(';
  const to = high ? `${number(high.value)}${high.included ? ']' : ')'}` : ')';
  return `${from},${to}`;
}

function tiers(
  clauses: readonly Clause[],
): (readonly [measure: string, band: string | null, points: number])[] {
  return clauses.flatMap((clause) =>
    clause.kind === 'tier'
      ? [[clause.measure, clause.band && band(clause.band), clause.points / 1000] as const]
      : [],
  );
}

describe('bands of one measure', () => {
  test('what is earned is counted from the full points', () => {
    expect(tiers(read('知晓率90%以上得4分,80%-89%得3分,70%-79%得2分,70%以下不得分', 4).clauses)).toEqual([
      ['知晓率', '[0.9,)', 0],
      ['知晓率', '[0.8,0.89]', 1],
      ['知晓率', '[0.7,0.79]', 2],
      ['知晓率', '(,0.7)', 4],
    ]);
  });

  test.each([
    ['完成率60%以下扣4分,80%以下扣2分', [true, true]],
    ['完成率60%及以下扣4分,80%以下扣2分', [false, true]],
    ['完成率60%以下扣4分,60%以上扣2分', [false, false]],
  ])('an end that a bare 以下 includes by convention says so: %s', (text, bare) => {
    const ends = read(text).clauses.map(
      (clause) => clause.kind === 'tier' && clause.band?.high?.bareBelow === true,
    );
    expect(ends).toEqual(bare);
  });

  test.each([
    ['出现一次闹访扣3分,出现两次扣6分,出现三次及以上不得分', ['[1,1]', '[2,2]', '[3,)']],
    ['设备故障超过2小时未修扣1分,超过8小时未修扣2分', ['(2,8]', '(8,)']],
    ['停运2小时内修复不扣分,2-6小时扣1分,超过6小时扣2分', ['(,2]', '(2,6]', '(6,)']],
    ['24小时内未报扣1分,48小时内未报扣2分', ['(24,48]', '(48,)']],
    ['准确率为优(≥98%)的不扣分,良(≥95%)的扣2分,差(<95%)的扣5分', ['[0.98,)', '[0.95,0.98)', '(,0.95)']],
    ['新增企业3家以上计10分,2家计7分,1家计4分', ['[3,)', '[2,2]', '[1,1]']],
    ['压疮发生率:0不扣分,1例扣1分,2例以上扣3分', ['[0,0]', '[1,1]', '[2,)']],
    ['死亡1人扣3分,死亡2人及以上的不得分', ['[1,1]', '[2,)']],
    ['逾期1周内扣0.2分,1周以上扣0.5分', ['(,1]', '(1,)']],
    ['成活率70%以上得8分,成活率低于70%、高于50%的得2分,50%及以下不得分', ['[0.7,)', '(0.5,0.7)', '(,0.5]']],
    ['停暖2小时以内不扣分,2小时以上4小时以内扣1分,4小时以上扣3分', ['(,2]', '(2,4]', '(4,)']],
    ['用水超定额10%以内扣1分,超10%-20%扣2分,超20%以上扣3分', ['(,0.1]', '(0.1,0.2)', '[0.2,)']],
    ['超期1-3天扣0.5分,4-7天扣1分,7天以上扣2分', ['[1,3]', '[4,7)', '[7,)']],
    ['积水超过5处不足10处的扣1分,10处以上的扣2分', ['(5,10)', '[10,)']],
    ['瞒报的,第一次扣1分,第二次扣2分,第三次及以上扣3分', ['[1,1]', '[2,2]', '[3,)']],
  ])('%s', (text, bands) => {
    expect(tiers(read(text, 10).clauses).map(([, found]) => found)).toEqual(bands);
  });

  test('ends that touch belong to the better band', () => {
    expect(
      tiers(read('满意度90%(含)以上不扣分;80%-90%扣1分;70%-80%扣2分;不满70%的不得分', 5).clauses),
    ).toEqual([
      ['满意度', '[0.9,)', 0],
      ['满意度', '[0.8,0.9)', 1],
      ['满意度', '[0.7,0.8)', 2],
      ['满意度', '(,0.7)', 5],
    ]);
  });

  test('an explicit mark wins', () => {
    expect(tiers(read('率90%以上不扣分,80%(不含)-90%扣1分,80%以下扣2分', 5).clauses)[1]?.[1]).toBe(
      '(0.8,0.9)',
    );
  });

  test('以内 keeps its end from the band above', () => {
    expect(tiers(read('迟到15分钟以内扣0.5分,15至30分钟扣1分,30分钟以上扣2分', 5).clauses)).toEqual([
      ['迟到', '(,15]', 0.5],
      ['迟到', '(15,30)', 1],
      ['迟到', '[30,)', 2],
    ]);
  });

  test('lines that nest are bands: one only holds', () => {
    expect(tiers(read('满意度低于90%扣1分,低于80%扣2分,低于70%不得分', 5).clauses)).toEqual([
      ['满意度', '[0.8,0.9)', 1],
      ['满意度', '[0.7,0.8)', 2],
      ['满意度', '(,0.7)', 5],
    ]);
  });

  test('再扣 adds to the line before, and is no band', () => {
    expect(read('满意度低于90%扣1分,低于80%再扣1分', 5).clauses.map(({ kind }) => kind)).toEqual([
      'fixed',
      'fixed',
    ]);
  });

  test('ordinals are bands', () => {
    expect(tiers(read('迟到第一次扣0.5分,第二次扣1分,三次及以上不得分', 5).clauses)).toEqual([
      ['迟到', '[1,1]', 0.5],
      ['迟到', '[2,2]', 1],
      ['迟到', '[3,)', 5],
    ]);
  });

  test('grades are bands without a number', () => {
    expect(tiers(read('考评优秀的得10分,良好的得8分,不合格的不得分', 10).clauses)).toEqual([
      ['考评', null, 0],
      ['考评', null, 2],
      ['考评', null, 10],
    ]);
  });

  test('a list of grades pairs off with a list of figures', () => {
    expect(tiers(read('等次优、良、差分别计15/8/0分', 15).clauses).map(([, , points]) => points)).toEqual([
      0, 7, 15,
    ]);
  });

  test('measures that share the points are each counted from their own best', () => {
    const { clauses } = read('甲率95%以上得6分,95%以下得3分;乙率95%以上得4分,95%以下得1分', 10);
    expect(tiers(clauses)).toEqual([
      ['甲率', '[0.95,)', 0],
      ['甲率', '(,0.95)', 3],
      ['乙率', '[0.95,)', 0],
      ['乙率', '(,0.95)', 3],
    ]);
  });

  test('two measures with one line each are no bands', () => {
    expect(read('知晓率低于90%扣1分,满意率低于95%扣2分', 5).clauses.map(({ kind }) => kind)).toEqual([
      'fixed',
      'fixed',
    ]);
  });

  test('one line beside a proportion is no band', () => {
    expect(read('体检率低于60%不得分;60%-70%按比例计分', 5).clauses.map(({ kind }) => kind)).toEqual([
      'void',
      'proportional',
    ]);
  });

  test.each([
    '率90%以上得5分,80%-85%得2分,85%-90%得1分',
    '率90%-80%扣1分,80%以下扣2分',
    '率80%-90%扣1分,85%以下扣2分',
  ])('bands that contradict each other are doubtful: %s', (text) => {
    expect(read(text, 5).clauses.every(({ certainty }) => certainty.kind === 'doubtful')).toBe(true);
  });
});
