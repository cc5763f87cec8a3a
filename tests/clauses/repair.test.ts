import { read, brief } from './read';

function repairs(text: string, points: number | null = 10): string[] {
  return read(text, points).repairs.map(({ quote, readAs }) => `${quote} → ${readAs}`);
}

describe('repair of what scanning broke', () => {
  test.each([
    ['计划未报的,扌II2分', 10, '扌II2 → 扣2', 'fixed 2 repaired | 计划未报的'],
    ['计划未报的,扌口1分', 10, '扌口1 → 扣1', 'fixed 1 repaired | 计划未报的'],
    ['计划未报的,扌ll0.5分', 10, '扌ll0.5 → 扣0.5', 'fixed 0.5 repaired | 计划未报的'],
    ['计划未报的,扌111分', 2, '扌111 → 扣1', 'fixed 1 repaired | 计划未报的'],
    ['计划未报的,扌11l分', 3, '扌11l → 扣1', 'fixed 1 repaired | 计划未报的'],
    ['计划未报的,扣lO分', 15, 'lO → 10', 'fixed 10 repaired | 计划未报的'],
    ['乱贴广告每l0处扣1分', 15, 'l0 → 10', 'perUnit 1 处 per 10 repaired | 乱贴广告'],
    ['计划未报的,扣O.5分', 15, 'O.5 → 0.5', 'fixed 0.5 repaired | 计划未报的'],
  ])('%s on %d points', (text, points, repair, clause) => {
    expect(repairs(text, points)).toEqual([repair]);
    expect(read(text, points).clauses.map(brief)).toEqual([clause]);
    expect(read(text, points).unread).toEqual([]);
  });

  test('a reading above the points of the item is rejected, and reported as unread', () => {
    const reading = read('计划未报的,扌II9分', 2);
    expect(reading.clauses).toEqual([]);
    expect(reading.repairs).toEqual([]);
    expect(reading.unread.map(({ quote }) => quote)).toEqual(['扌II9分']);
  });

  test.each(['计划未报的,扌I2分', '计划未报的,扌2分', '计划未报的,扌口 分', '计划未报的,扌II分'])(
    'nothing forces a reading of %s',
    (text) => {
      const reading = read(text);
      expect(reading.repairs).toEqual([]);
      expect(reading.clauses).toEqual([]);
      expect(reading.unread).toHaveLength(1);
    },
  );

  test('扣完为止 is repaired too', () => {
    expect(repairs('迟到每次扣1分,扌II完为止')).toEqual(['扌II → 扣']);
  });

  test('words that break in one way only are put right, and change no certainty', () => {
    expect(repairs('没冇计划的,扣2分')).toEqual(['没冇 → 没有']);
    expect(read('没冇计划的,扣2分').clauses.map(brief)).toEqual(['fixed 2 | 没冇计划的']);
  });

  test('a figure that lost its dash is offered as a range, not counted', () => {
    expect(read('整改不力的,扣315分', 15).clauses.map(brief)).toEqual([
      'discretionary 3~15 doubtful | 整改不力的',
    ]);
  });
});
