import { scan } from '../../../src/clauses/islands/scan';
import { ISLAND_TABLE } from '../../../src/clauses/islands/table';
import { EXAMPLES } from './examples';

describe('the table of islands', () => {
  test.each(ISLAND_TABLE.map(({ name }) => name))('row %s finds its examples', (name) => {
    const examples = EXAMPLES[name] ?? [];
    expect(examples.length).toBeGreaterThan(0);
    for (const [text, found] of examples) {
      const island = scan(text).islands.find(({ row }) => row === name);
      expect([text, island && text.slice(island.start, island.end)]).toEqual([text, found]);
    }
  });

  test('has one row of each name, and no example without a row', () => {
    const names = ISLAND_TABLE.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(Object.keys(EXAMPLES).filter((name) => !names.includes(name))).toEqual([]);
  });

  test('has no pattern that can run on: no * or +', () => {
    for (const { name, pattern } of ISLAND_TABLE) {
      const outsideClasses = pattern.replace(/\[[^\]]*\]/g, '').replace(/\\./g, '');
      expect([name, /[*+]/.test(outsideClasses)]).toEqual([name, false]);
    }
  });
});

describe('scan', () => {
  test('gives islands from left to right that never overlap', () => {
    const { islands } = scan('没有计划的扣1分;缺席每次扣0.5分,最多扣2分;造假的不得分');
    islands.slice(1).forEach((island, i) => {
      expect(island.start).toBeGreaterThanOrEqual(islands[i]?.end ?? Infinity);
    });
  });

  test.each([
    '垃圾未倒扣0.5分', // not 倒扣
    '记录不全扣1-3分', // not 全扣
    '分类不全扣2分', // not 全扣
  ])('reads %s as a plain deduction', (text) => {
    expect(scan(text).islands.map(({ kind }) => kind)).toEqual(['deduct']);
    expect(scan(text).islands[0]).not.toHaveProperty('belowZero');
  });

  test.each(['扣05分', '扣1.2345分', '扣三五分', '扣十几分', '每低于90%扣1分中的每低于90%'])(
    'refuses the figure of %s',
    (text) => {
      expect(scan(text).islands.filter(({ kind, start }) => kind === 'deduct' && start === 0)).toEqual([]);
    },
  );
});
