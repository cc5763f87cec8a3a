import fc from 'fast-check';
import { loadPack } from '../../../src/rubric/pack/loadPack';
import type { PackFault } from '../../../src/rubric/pack/packFault';
import { smallPack, withChange } from './packs';

function faultsOf(json: unknown): readonly PackFault[] {
  const result = loadPack(json);
  return result.ok ? [] : result.faults;
}

const items = ['categories', 0, 'items'] as const;
const clauses = [...items, 0, 'clauses'] as const;

describe('a pack', () => {
  it('that is right is given back as it was written', () => {
    expect(loadPack(smallPack())).toEqual({ ok: true, pack: smallPack() });
  });

  const wrong: readonly (readonly [string, readonly (string | number)[], unknown, PackFault])[] = [
    [
      'a kind that is none',
      ['kind'],
      'rubrik',
      { code: 'notOneOf', allowed: ['rubric', 'scoreTable'], path: 'kind' },
    ],
    ['a name left out', ['name'], undefined, { code: 'missing', path: 'name' }],
    ['an empty name', ['name'], '', { code: 'tooShort', least: 1, path: 'name' }],
    ['an id with blanks', ['id'], 'my pack', { code: 'malformed', path: 'id' }],
    [
      'a key nobody knows',
      [...clauses, 1, 'penalty'],
      2,
      { code: 'unknownKeys', keys: ['penalty'], path: 'categories[0].items[0].clauses[1]' },
    ],
    [
      'points in words',
      [...clauses, 2, 'points'],
      '5分',
      { code: 'wrongType', expected: 'number', path: 'categories[0].items[0].clauses[2].points' },
    ],
    [
      'four decimals',
      [...clauses, 1, 'points'],
      0.1255,
      { code: 'tooManyDecimals', path: 'categories[0].items[0].clauses[1].points' },
    ],
    [
      'points below zero',
      [...clauses, 1, 'points'],
      -1,
      { code: 'tooSmall', least: 0, path: 'categories[0].items[0].clauses[1].points' },
    ],
    [
      'points beyond any rubric',
      [...items, 0, 'points'],
      1e9,
      { code: 'tooBig', most: 10_000, path: 'categories[0].items[0].points' },
    ],
    [
      'a clause dearer than its item',
      [...clauses, 0, 'points'],
      4,
      { code: 'costsMoreThanItem', cost: 4, points: 3, path: 'categories[0].items[0].clauses[0].points' },
    ],
    [
      'a judgement that may cost more than its item',
      [...clauses, 0],
      { kind: 'discretionary', when: '视情况', max: 4 },
      { code: 'costsMoreThanItem', cost: 4, points: 3, path: 'categories[0].items[0].clauses[0].max' },
    ],
    [
      'a cap above the points',
      [...items, 0, 'cap'],
      4,
      { code: 'aboveItemPoints', points: 3, path: 'categories[0].items[0].cap' },
    ],
    [
      'a part that the item has not',
      [...items, 1, 'clauses', 0, 'part'],
      'b',
      { code: 'unknownId', id: 'b', path: 'categories[0].items[1].clauses[0].part' },
    ],
    [
      'a group that the item has not',
      [...clauses, 0, 'group'],
      'g',
      { code: 'unknownId', id: 'g', path: 'categories[0].items[0].clauses[0].group' },
    ],
    [
      'a part voided that is not named',
      [...items, 1, 'clauses', 0, 'part'],
      undefined,
      { code: 'partNotNamed', path: 'categories[0].items[1].clauses[0].scope' },
    ],
    [
      'a part larger than its item',
      [...items, 1, 'parts', 0, 'points'],
      2.5,
      { code: 'aboveItemPoints', points: 2, path: 'categories[0].items[1].parts[0].points' },
    ],
    [
      'one number twice in a category',
      [...items, 1, 'number'],
      '1',
      { code: 'duplicate', of: '1', path: 'categories[0].items[1].number' },
    ],
    [
      'one category name twice',
      ['categories', 1, 'name'],
      '环境',
      { code: 'duplicate', of: '环境', path: 'categories[1].name' },
    ],
    [
      'items that miss the subtotal',
      ['categories', 0, 'points'],
      6,
      { code: 'sumDiffers', stated: 6, summed: 5, path: 'categories[0].points' },
    ],
    [
      'a step of nothing',
      [...clauses, 1, 'per'],
      0,
      { code: 'stepNotPositive', path: 'categories[0].items[0].clauses[1].per' },
    ],
    [
      'a measured value in words',
      [...clauses, 0, 'threshold'],
      { op: '<', value: '一半' },
      { code: 'malformed', path: 'categories[0].items[0].clauses[0].threshold.value' },
    ],
    [
      'a fraction over nothing',
      [...clauses, 0, 'threshold'],
      { op: '<', value: '1/0' },
      { code: 'malformed', path: 'categories[0].items[0].clauses[0].threshold.value' },
    ],
    [
      'a range that runs backwards',
      [...clauses, 0],
      { kind: 'discretionary', when: '视情况', min: 2, max: 1 },
      { code: 'rangeReversed', path: 'categories[0].items[0].clauses[0].max' },
    ],
    [
      'a bonus without a figure',
      [...clauses, 0],
      { kind: 'bonus', when: '获奖' },
      { code: 'figureNotGiven', path: 'categories[0].items[0].clauses[0].points' },
    ],
  ];

  it.each(wrong)('is refused for %s, with the path of the fault', (_name, path, value, fault) => {
    expect(faultsOf(withChange(smallPack(), path, value))).toEqual([fault]);
  });

  it('may let 倒扣 cost more than the item has, and a doubtful clause too', () => {
    expect(
      faultsOf(
        withChange(smallPack(), [...clauses, 0], {
          kind: 'fixed',
          when: '',
          points: 9,
          doubt: 'abovePoints',
        }),
      ),
    ).toEqual([]);
    expect(
      faultsOf(withChange(smallPack(), [...clauses, 2, 'belowZero'], undefined)).map((fault) => fault.code),
    ).toEqual(['costsMoreThanItem']);
  });

  it('with a mistake in every line names the first fifty', () => {
    const wrong = Array.from({ length: 60 }, () => ({ kind: 'veto' }));
    expect(faultsOf(withChange(smallPack(), clauses, wrong))).toHaveLength(50);
  });

  it('that is a score table must add up to 100', () => {
    const row = { category: '社区', points: 99.5, office: '' };
    const table = { kind: 'scoreTable', id: 'table', name: '分值表' };
    const indicators = [
      { ...row, number: '1', name: '治安' },
      { ...row, number: '2', name: '卫生', points: 0.5 },
    ];
    expect(faultsOf({ ...table, indicators })).toEqual([]);
    expect(faultsOf({ ...table, indicators: indicators.slice(0, 1) })).toEqual([
      { code: 'sumDiffers', stated: 100, summed: 99.5, path: 'indicators' },
    ]);
  });

  it('names every fault, category by category', () => {
    const twice = withChange(
      withChange(smallPack(), [...clauses, 0, 'points'], 4),
      [...items, 1, 'number'],
      '1',
    );
    expect(faultsOf(twice).map((fault) => fault.path)).toEqual([
      'categories[0].items[1].number',
      'categories[0].items[0].clauses[0].points',
    ]);
  });
});

describe('loading', () => {
  it('compiles no code, which a task pane forbids', async () => {
    let compiled = 0;
    const original = globalThis.Function;
    globalThis.Function = new Proxy(original, {
      construct(target, args: string[]) {
        compiled += 1;
        return new target(...args);
      },
    });
    try {
      await jest.isolateModulesAsync(async () => {
        const fresh = await import('../../../src/rubric/pack/loadPack');
        expect(fresh.loadPack(smallPack()).ok).toBe(true);
      });
    } finally {
      globalThis.Function = original;
    }
    expect(compiled).toBe(0);
  });
});

describe('tier bands', () => {
  const tier = (points: number, low: number | null, high: number | null, included = true) => ({
    kind: 'tier',
    when: '完成率',
    measure: '完成率',
    points,
    band: {
      ...(low !== null && { low: { value: low, included: true } }),
      ...(high !== null && { high: { value: high, included } }),
      unit: '%',
    },
  });
  const withTiers = (...tiers: unknown[]) => withChange(smallPack(), clauses, tiers);

  it('may touch where one side leaves the end out', () => {
    expect(faultsOf(withTiers(tier(0, 90, null), tier(1, 80, 90, false), tier(2, null, 80, false)))).toEqual(
      [],
    );
  });

  it('are refused where they share a value', () => {
    expect(faultsOf(withTiers(tier(0, 90, null), tier(1, 80, 90)))).toEqual([
      {
        code: 'bandsOverlap',
        other: 'categories[0].items[0].clauses[0].band',
        path: 'categories[0].items[0].clauses[1].band',
      },
    ]);
  });

  it('are refused where they hold no value', () => {
    expect(faultsOf(withTiers(tier(0, 90, 80)))).toEqual([
      { code: 'emptyBand', path: 'categories[0].items[0].clauses[0].band' },
    ]);
    expect(faultsOf(withTiers(tier(0, 90, 90, false)))).toHaveLength(1);
  });

  it('of two measures have nothing to do with each other', () => {
    expect(faultsOf(withTiers(tier(0, 90, null), { ...tier(1, 80, 90), measure: '满意率' }))).toEqual([]);
  });
});

describe('what is no pack', () => {
  it.each([[null], [undefined], [3], ['{}'], [[]], [{}]])('%j is refused', (json) => {
    expect(loadPack(json).ok).toBe(false);
  });

  it('is refused for its size before it is looked at', () => {
    const many = Array.from({ length: 200_000 }, () => ({ kind: 'fixed' }));
    expect(faultsOf(withChange(smallPack(), clauses, many))).toEqual([{ code: 'tooLarge', path: '' }]);
  });

  it('is refused for its depth', () => {
    let deep: unknown = [];
    for (let level = 0; level < 50_000; level += 1) deep = [deep];
    expect(faultsOf(withChange(smallPack(), clauses, deep))).toEqual([{ code: 'tooDeep', path: '' }]);
  });

  it('is refused where a list is longer than any rubric has', () => {
    const many = Array.from({ length: 61 }, () => ({ kind: 'veto', when: '' }));
    expect(faultsOf(withChange(smallPack(), clauses, many))).toEqual([
      { code: 'tooLong', most: 60, path: 'categories[0].items[0].clauses' },
    ]);
  });

  it('cannot reach a prototype', () => {
    const poisoned: unknown = JSON.parse(
      JSON.stringify(smallPack()).replace('"when":"有杂物"', '"when":"有杂物","__proto__":{"cap":0}'),
    );
    expect(faultsOf(poisoned)).toEqual([
      { code: 'unknownKeys', keys: ['__proto__'], path: 'categories[0].items[0].clauses[0]' },
    ]);
    expect(Object.getOwnPropertyNames(Object.prototype)).not.toContain('cap');
  });

  it('never makes it throw', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(loadPack(json).ok).toBe(false);
      }),
    );
  });

  it('is told by a path that leads to the place, odd keys quoted', () => {
    expect(faultsOf(withChange(smallPack(), ['a b'], 1))).toEqual([
      { code: 'unknownKeys', keys: ['a b'], path: '' },
    ]);
  });
});
