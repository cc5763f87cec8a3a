import type { Finding } from '../../src/rubric/finding';
import { pointsToNumber } from '../../src/rubric/points';
import type { Item } from '../../src/rubric/rubric';
import type { Policies } from '../../src/scoring/policies';
import * as build from './build';

const { item, mark, times, own, override, withdrawn, fixed, perUnit, voidAll, bonus, pt } = build;

interface Case {
  readonly name: string;
  readonly item: Item;
  readonly found: readonly Finding[];
  readonly policies?: Partial<Policies>;
  readonly score: number;
  readonly reasons: readonly string[];
}

function holds(cases: readonly Case[]): void {
  test.each(cases)('$name', ({ item: scored, found, policies, score, reasons }) => {
    const result = build.score(scored, found, policies);
    expect([pointsToNumber(result.score), ...result.reasons.map(build.brief)]).toEqual([score, ...reasons]);
  });
}

describe('扣完为止', () => {
  holds([
    {
      name: 'costs no more than the item has',
      item: item(2, [perUnit(1)]),
      found: [times(1, 3)],
      score: 0,
      reasons: ['1 perUnit×3 3>2 itemPoints'],
    },
    {
      name: 'is absorbed in the order of the text, whatever the order of the findings',
      item: item(3, [fixed(2), fixed(2), fixed(2)]),
      found: [mark(3), mark(1), mark(2)],
      score: 0,
      reasons: ['1 fixed 2', '2 fixed 2>1 itemPoints', '3 fixed 2>0 itemPoints'],
    },
    {
      name: 'reaches own figures last',
      item: item(3, [fixed(2)]),
      found: [own(2), mark(1)],
      score: 0,
      reasons: ['1 fixed 2', '- own 2>1 itemPoints'],
    },
    {
      name: 'an exact loss is no limit',
      item: item(3, [fixed(2), fixed(1)]),
      found: [mark(1), mark(2)],
      score: 0,
      reasons: ['1 fixed 2', '2 fixed 1'],
    },
  ]);
});

describe('不得分', () => {
  holds([
    {
      name: 'goes first, wherever it stands',
      item: item(5, [fixed(2), voidAll()]),
      found: [mark(1), mark(2)],
      score: 0,
      reasons: ['1 fixed 2>0 alreadyVoid', '2 void 5'],
    },
    {
      name: 'twice takes the item once',
      item: item(5, [voidAll(), voidAll()]),
      found: [mark(1), mark(2)],
      score: 0,
      reasons: ['1 void 5', '2 void 5>0 alreadyVoid'],
    },
    {
      name: 'is not softened by what ordinary deductions may take at most',
      item: item(5, [voidAll()], { cap: pt(3) }),
      found: [mark(1)],
      score: 0,
      reasons: ['1 void 5'],
    },
    {
      name: 'leaves bonuses alone',
      item: item(5, [voidAll(), bonus(1)]),
      found: [mark(1), mark(2)],
      score: 1,
      reasons: ['1 void 5', '2 bonus -1'],
    },
    {
      name: 'of a part takes the part, before what else is in it',
      item: item(5, [fixed(1, { part: 'a' }), voidAll({ scope: 'part', part: 'a' }), fixed(1)], {
        parts: [{ id: 'a', points: pt(2) }],
      }),
      found: [mark(1), mark(2), mark(3)],
      score: 2,
      reasons: ['1 fixed 1>0 partCap', '2 partVoid 2', '3 fixed 1'],
    },
  ]);
});

describe('caps', () => {
  const ab = [fixed(2, { group: 'g' }), fixed(3, { group: 'g' }), fixed(1)];
  holds([
    {
      name: 'of a clause',
      item: item(5, [perUnit(1, { cap: pt(2) })]),
      found: [times(1, 3)],
      score: 3,
      reasons: ['1 perUnit×3 3>2 clauseCap'],
    },
    {
      name: 'of a part: five faults in a 2-point part cost 2',
      item: item(5, [perUnit(1, { part: 'a' }), fixed(1)], { parts: [{ id: 'a', points: pt(2) }] }),
      found: [times(1, 5), mark(2)],
      score: 2,
      reasons: ['1 perUnit×5 5>2 partCap', '2 fixed 1'],
    },
    {
      name: 'of a group',
      item: item(9, ab, { groups: [{ id: 'g', cap: pt(4), dearestOnly: false }] }),
      found: [mark(1), mark(2), mark(3)],
      score: 4,
      reasons: ['1 fixed 2', '2 fixed 3>2 groupCap', '3 fixed 1'],
    },
    {
      name: '就高不重复: only the dearest of a group',
      item: item(9, ab, { groups: [{ id: 'g', cap: null, dearestOnly: true }] }),
      found: [mark(1), mark(2), mark(3)],
      score: 5,
      reasons: ['1 fixed 2>0 dearestOnly', '2 fixed 3', '3 fixed 1'],
    },
    {
      name: '就高不重复: the first of equals',
      item: item(9, [fixed(2, { group: 'g' }), fixed(2, { group: 'g' })], {
        groups: [{ id: 'g', cap: null, dearestOnly: true }],
      }),
      found: [mark(2), mark(1)],
      score: 7,
      reasons: ['1 fixed 2', '2 fixed 2>0 dearestOnly'],
    },
    {
      name: '就高不重复: judged after the clause cap',
      item: item(9, [perUnit(1, { group: 'g', cap: pt(1) }), fixed(2, { group: 'g' })], {
        groups: [{ id: 'g', cap: null, dearestOnly: true }],
      }),
      found: [times(1, 5), mark(2)],
      score: 7,
      reasons: ['1 perUnit×5 5>0 dearestOnly', '2 fixed 2'],
    },
    {
      name: '就高不重复 with a cap: the dearest is not made cheap by the one before it',
      item: item(9, [fixed(3, { group: 'g' }), fixed(4, { group: 'g' })], {
        groups: [{ id: 'g', cap: pt(5), dearestOnly: true }],
      }),
      found: [mark(1), mark(2)],
      score: 5,
      reasons: ['1 fixed 3>0 dearestOnly', '2 fixed 4'],
    },
    {
      name: 'of the item, before its points',
      item: item(5, [fixed(2), fixed(2)], { cap: pt(3) }),
      found: [mark(1), mark(2)],
      score: 2,
      reasons: ['1 fixed 2', '2 fixed 2>1 itemCap'],
    },
    {
      name: 'one after another, naming the last that bit',
      item: item(2, [perUnit(1, { cap: pt(4), part: 'a' })], { parts: [{ id: 'a', points: pt(3) }] }),
      found: [times(1, 9)],
      score: 0,
      reasons: ['1 perUnit×9 9>2 itemPoints'],
    },
  ]);
});

describe('倒扣', () => {
  const below = item(5, [fixed(2), fixed(3, { belowZero: true }), voidAll()]);
  holds([
    {
      name: 'is taken beside the points',
      item: below,
      found: [mark(1), mark(2)],
      score: 0,
      reasons: ['1 fixed 2', '2 belowZero 3'],
    },
    {
      name: 'goes below zero',
      item: below,
      found: [mark(3), mark(2)],
      score: -3,
      reasons: ['2 belowZero 3', '3 void 5'],
    },
    {
      name: 'lose-and-subtract: the item is lost and as much again',
      item: below,
      found: [mark(1), mark(2)],
      policies: { belowZero: 'lose-and-subtract' },
      score: -3,
      reasons: ['1 fixed 2>0 alreadyVoid', '2 belowZero 8'],
    },
    {
      name: 'lose-and-subtract: an item is lost once',
      item: below,
      found: [mark(3), mark(2)],
      policies: { belowZero: 'lose-and-subtract' },
      score: -3,
      reasons: ['2 belowZero 8>3 alreadyVoid', '3 void 5'],
    },
    {
      name: 'lose-and-subtract: nothing happens where it was not found',
      item: below,
      found: [mark(1)],
      policies: { belowZero: 'lose-and-subtract' },
      score: 3,
      reasons: ['1 fixed 2'],
    },
    {
      name: 'from-total: the item keeps its own score',
      item: below,
      found: [mark(1), mark(2)],
      policies: { belowZero: 'from-total' },
      score: 3,
      reasons: ['1 fixed 2', '2 belowZero 3>0 fromTotal'],
    },
    {
      name: 'is not held by the cap of the item',
      item: item(5, [fixed(2), fixed(3, { belowZero: true })], { cap: pt(1) }),
      found: [mark(1), mark(2)],
      score: 1,
      reasons: ['1 fixed 2>1 itemCap', '2 belowZero 3'],
    },
  ]);
});

describe("a person's score", () => {
  const two = item(4, [fixed(2)]);
  holds([
    {
      name: 'stands, with a reason that balances it',
      item: two,
      found: [mark(1), override(3)],
      score: 3,
      reasons: ['1 fixed 2', '- override -1'],
    },
    {
      name: 'may take more',
      item: two,
      found: [mark(1), override(0)],
      score: 0,
      reasons: ['1 fixed 2', '- override 2'],
    },
    { name: 'alone explains all', item: two, found: [override(1)], score: 1, reasons: ['- override 3'] },
  ]);

  test('keeps the computed score beside it', () => {
    const result = build.score(two, [mark(1), override(3)]);
    expect([result.status, result.computed, result.deduction]).toEqual(['overridden', pt(2), pt(1)]);
  });

  test('given twice with two figures is for a person', () => {
    const result = build.score(two, [override(3), override(2)]);
    expect([result.status, result.score, result.pending]).toEqual(['scored', pt(4), true]);
  });

  test('beyond what the item can have stands and is flagged', () => {
    const result = build.score(two, [override(5)]);
    expect([result.score, result.pending]).toEqual([pt(5), true]);
    expect(result.warnings).toEqual([{ code: 'overrideOutOfRange', score: pt(5) }]);
  });

  test('settles what the clauses left open', () => {
    const open = item(4, [build.discretionary(1, 3)]);
    expect(build.score(open, [mark(1)]).pending).toBe(true);
    expect(build.score(open, [mark(1), override(3)]).pending).toBe(false);
  });

  test('does not settle what may be another', () => {
    expect(build.score(two, [override(3), build.pending('得2分左右')]).pending).toBe(true);
  });
});

describe('withdrawn findings', () => {
  const each = item(4, [perUnit(1), fixed(2)]);
  holds([
    {
      name: 'cost nothing and stay on record',
      item: each,
      found: [withdrawn(mark(2)), times(1, 1)],
      score: 3,
      reasons: ['1 perUnit×1 1', '2 withdrawn 0'],
    },
    {
      name: 'take back what stands on the clause',
      item: each,
      found: [times(1, 2), times(1, 1), withdrawn(mark(1))],
      score: 4,
      reasons: ['1 withdrawn 0', '1 withdrawn 0', '1 withdrawn 0'],
    },
    {
      name: 'with an amount take back just that finding',
      item: each,
      found: [times(1, 2), times(1, 1), withdrawn(times(1, 2))],
      score: 3,
      reasons: ['1 perUnit×1 1', '1 withdrawn 0', '1 withdrawn 0'],
    },
    {
      name: 'of an amount that nobody found are for a person',
      item: each,
      found: [times(1, 2), withdrawn(times(1, 1))],
      score: 2,
      reasons: ['1 perUnit×2 2'],
    },
  ]);
});

describe('what waits for a person costs nothing', () => {
  test('a doubtful clause, until it is confirmed', () => {
    const doubtful = item(4, [fixed(2, { certainty: { kind: 'doubtful', reason: 'truncated' } })]);
    const result = build.score(doubtful, [mark(1)]);
    expect([result.score, result.pending, result.reasons]).toEqual([pt(4), true, []]);
    expect(result.warnings).toEqual([{ code: 'doubtfulClause', clause: 1, reason: 'truncated' }]);
  });

  test('a mark that points at no clause', () => {
    const result = build.score(item(4, [fixed(2)]), [mark(7, '某事')]);
    expect(result.score).toBe(pt(4));
    expect(result.warnings).toEqual([
      { code: 'pendingFinding', reason: 'noSuchClause', text: '(7)某事', candidates: [] },
    ]);
  });

  test('a repaired clause counts, and says that it is', () => {
    const repaired = item(4, [fixed(2, { certainty: { kind: 'repaired' } })]);
    const result = build.score(repaired, [mark(1)]);
    expect([result.score, result.pending]).toEqual([pt(2), false]);
    expect(result.warnings).toEqual([{ code: 'repairedClause', clause: 1 }]);
  });
});
