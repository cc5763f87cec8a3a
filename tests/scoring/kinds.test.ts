import { fraction } from '../../src/rubric/fraction';
import type { Finding } from '../../src/rubric/finding';
import { pointsToNumber } from '../../src/rubric/points';
import type { Item } from '../../src/rubric/rubric';
import type { ItemWarning } from '../../src/scoring/scoreCard';
import * as build from './build';

const { item, mark, times, measured, figure, own, fixed, perUnit, perPoint, voidAll, tier, limit } = build;
const { discretionary, proportional, bonus, veto, exact } = build;

interface Case {
  readonly name: string;
  readonly item: Item;
  readonly found: readonly Finding[];
  readonly score: number;
  readonly reasons: readonly string[];
  readonly warnings?: readonly ItemWarning['code'][];
  readonly pending?: boolean;
}

function holds(cases: readonly Case[]): void {
  test.each(cases)('$name', ({ item: scored, found, score, reasons, warnings = [], pending = false }) => {
    const result = build.score(scored, found);
    expect({
      score: pointsToNumber(result.score),
      reasons: result.reasons.map(build.brief),
      warnings: result.warnings.map(({ code }) => code),
      pending: result.pending,
    }).toEqual({ score, reasons, warnings, pending });
  });
}

describe('fixed (扣N分)', () => {
  const two = item(4, [fixed(2), fixed(1)]);
  holds([
    { name: 'costs its points', item: two, found: [mark(1)], score: 2, reasons: ['1 fixed 2'] },
    {
      name: 'costs them once for a quantity, which is flagged',
      item: two,
      found: [times(1, 3)],
      score: 2,
      reasons: ['1 fixed 2'],
      warnings: ['quantityOnFixed'],
    },
    {
      name: 'costs them once when marked twice, which is flagged',
      item: two,
      found: [mark(1), mark(1)],
      score: 2,
      reasons: ['1 fixed 2'],
      warnings: ['quantityOnFixed'],
    },
    { name: 'costs nothing ×0', item: two, found: [times(1, 0)], score: 4, reasons: [] },
    {
      name: 'a quantity of one is no news',
      item: two,
      found: [times(1, 1)],
      score: 2,
      reasons: ['1 fixed 2'],
    },
    {
      name: 'half a time is for a person',
      item: two,
      found: [times(1, '0.5')],
      score: 4,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'its own price as a figure is the same as a mark',
      item: two,
      found: [figure(1, 2)],
      score: 2,
      reasons: ['1 fixed 2'],
    },
    {
      name: 'another figure is refused',
      item: two,
      found: [figure(1, 1.5)],
      score: 4,
      reasons: [],
      warnings: ['figureOutOfRange'],
      pending: true,
    },
    {
      name: 'a measured value needs a threshold',
      item: two,
      found: [measured(1, '45%')],
      score: 4,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
  ]);
});

describe('threshold (a measured value decides)', () => {
  const cases: readonly [string, ReturnType<typeof limit>, string, boolean][] = [
    ['60岁以上, 59', limit('>=', '60', '岁'), '59', false],
    ['60岁以上, 60', limit('>=', '60', '岁'), '60', true],
    ['60岁以上, 61', limit('>=', '60', '岁'), '61', true],
    ['低于50%, 49%', limit('<', '50%'), '49%', true],
    ['低于50%, 50%', limit('<', '50%'), '50%', false],
    ['低于50%, 6 of 15', limit('<', '50%'), '6/15', true],
    ['超过3次, 3', limit('>', '3', '次'), '3', false],
    ['超过3次, 4', limit('>', '3', '次'), '4', true],
    ['3次以内, 3', limit('<=', '3', '次'), '3', true],
    ['3次以内, 4', limit('<=', '3', '次'), '4', false],
    ['等于0, 0', limit('=', '0', '次'), '0', true],
    ['等于0, 1', limit('=', '0', '次'), '1', false],
  ];
  test.each(cases)('%s', (_name, threshold, value, met) => {
    const result = build.score(item(3, [fixed(1, { threshold })]), [measured(1, value)]);
    expect(result.reasons.map(build.brief)).toEqual([met ? '1 thresholdMet 1' : '1 thresholdNotMet 0']);
    expect(result.warnings).toEqual([]);
  });

  const share = item(2, [fixed(1, { threshold: limit('<', '50%') })]);
  const below = item(2, [fixed(1, { threshold: limit('<=', '3', '次', true) })]);
  holds([
    {
      name: 'a value on a bare 以下 counts and is flagged',
      item: below,
      found: [measured(1, '3')],
      score: 1,
      reasons: ['1 thresholdMet 1'],
      warnings: ['onTheLine'],
    },
    {
      name: 'one beside it is not',
      item: below,
      found: [measured(1, '2')],
      score: 1,
      reasons: ['1 thresholdMet 1'],
    },
    { name: 'a person may tick it', item: share, found: [mark(1)], score: 1, reasons: ['1 fixed 1'] },
    {
      name: '0.45 where a percentage is meant is for a person',
      item: share,
      found: [measured(1, '0.45')],
      score: 2,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'two values that differ contradict each other',
      item: share,
      found: [measured(1, '45%'), measured(1, '55%')],
      score: 2,
      reasons: [],
      warnings: ['pendingFinding', 'pendingFinding'],
      pending: true,
    },
    {
      name: 'the same value twice is one',
      item: share,
      found: [measured(1, '45%'), measured(1, '9/20')],
      score: 1,
      reasons: ['1 thresholdMet 1'],
    },
    {
      name: 'a mark beside a value is a contradiction',
      item: share,
      found: [mark(1), measured(1, '45%')],
      score: 2,
      reasons: [],
      warnings: ['pendingFinding', 'pendingFinding'],
      pending: true,
    },
    {
      name: 'decides over a void as well',
      item: item(3, [voidAll({ threshold: limit('<', '60%') })]),
      found: [measured(1, '59%')],
      score: 0,
      reasons: ['1 void 3'],
    },
    {
      name: 'a void whose threshold is kept costs nothing',
      item: item(3, [voidAll({ threshold: limit('<', '60%') })]),
      found: [measured(1, '60%')],
      score: 3,
      reasons: ['1 thresholdNotMet 0'],
    },
  ]);
});

describe('award (得N分)', () => {
  const awards = item(3, [
    fixed(1, { award: true }),
    fixed(2, { award: true, threshold: limit('>=', '90%') }),
  ]);
  holds([
    {
      name: 'a mark means that it was not met',
      item: awards,
      found: [mark(1)],
      score: 2,
      reasons: ['1 awardMissed 1'],
    },
    {
      name: 'a count may be what was achieved, and is for a person',
      item: awards,
      found: [times(1, 2)],
      score: 3,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: '×0 on it is no denial',
      item: awards,
      found: [times(1, 0)],
      score: 3,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'a measured value that meets the condition earns it',
      item: awards,
      found: [measured(2, '90%')],
      score: 3,
      reasons: ['2 thresholdNotMet 0'],
    },
    {
      name: 'a measured value that does not loses it',
      item: awards,
      found: [measured(2, '89%')],
      score: 1,
      reasons: ['2 awardMissed 2'],
    },
  ]);
});

describe('perUnit (每少一次扣N分)', () => {
  const half = item(4, [perUnit(0.5)]);
  const target = { direction: 'atLeast', value: fraction(4), unit: '次' } as const;
  const yearly = item(4, [perUnit(0.5, { target })]);
  const households = item(4, [perUnit(1, { per: fraction(10), unit: '户' })]);
  holds([
    { name: 'costs for each', item: half, found: [times(1, 3)], score: 2.5, reasons: ['1 perUnit×3 1.5'] },
    {
      name: 'a mark alone is once, and says so',
      item: half,
      found: [mark(1)],
      score: 3.5,
      reasons: ['1 perUnit×1 0.5'],
      warnings: ['onceOnPerUnit'],
    },
    {
      name: 'adds up',
      item: half,
      found: [times(1, 3), times(1, 2)],
      score: 1.5,
      reasons: ['1 perUnit×5 2.5'],
    },
    { name: 'costs nothing ×0', item: half, found: [times(1, 0)], score: 4, reasons: [] },
    {
      name: 'one and a half times is for a person',
      item: half,
      found: [times(1, '1.5')],
      score: 4,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'counts whole steps of ten',
      item: households,
      found: [times(1, 29)],
      score: 2,
      reasons: ['1 perUnit×2 2'],
    },
    {
      name: 'a mark alone does not say how many tens',
      item: households,
      found: [mark(1)],
      score: 4,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'counts steps of the sum, not the sum of steps',
      item: households,
      found: [times(1, 6), times(1, 6)],
      score: 3,
      reasons: ['1 perUnit×1 1'],
    },
    {
      name: 'adds parts of a unit exactly, whichever comes first',
      item: item(4, [perUnit(0.5, { unit: '小时' })]),
      found: [times(1, '1.5'), times(1, 1), times(1, '0.5')],
      score: 2.5,
      reasons: ['1 perUnit×3 1.5'],
    },
    {
      name: 'takes a part of a unit that has parts',
      item: item(4, [perUnit(1, { per: fraction(1), unit: '万元' })]),
      found: [times(1, '2.5')],
      score: 2,
      reasons: ['1 perUnit×2 2'],
    },
    {
      name: 'two of four are two missed',
      item: yearly,
      found: [measured(1, '2')],
      score: 3,
      reasons: ['1 perUnit×2 1'],
    },
    {
      name: 'four of four cost nothing',
      item: yearly,
      found: [measured(1, '4')],
      score: 4,
      reasons: ['1 thresholdNotMet×0 0'],
    },
    {
      name: 'more than four cost nothing',
      item: yearly,
      found: [measured(1, '5')],
      score: 4,
      reasons: ['1 thresholdNotMet×0 0'],
    },
    {
      name: 'at most three, five found',
      item: item(4, [perUnit(0.5, { target: { direction: 'atMost', value: fraction(3), unit: '起' } })]),
      found: [measured(1, '5')],
      score: 3,
      reasons: ['1 perUnit×2 1'],
    },
    {
      name: 'a measured value without a target is for a person',
      item: half,
      found: [measured(1, '2')],
      score: 4,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'a percentage of times is for a person',
      item: yearly,
      found: [measured(1, '50%')],
      score: 4,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'a figure that is three times the price is three',
      item: half,
      found: [figure(1, 1.5)],
      score: 2.5,
      reasons: ['1 perUnit×3 1.5'],
    },
    {
      name: 'a figure that is no multiple of the price is refused',
      item: half,
      found: [figure(1, 0.7)],
      score: 4,
      reasons: [],
      warnings: ['figureOutOfRange'],
      pending: true,
    },
  ]);
});

describe('perPoint (每低1个百分点扣N分)', () => {
  const rate = item(5, [perPoint(0.5)]);
  holds([
    {
      name: '92% of 95% is three steps',
      item: rate,
      found: [measured(1, '92%')],
      score: 3.5,
      reasons: ['1 perPoint×3 1.5'],
    },
    {
      name: 'counts whole steps only',
      item: rate,
      found: [measured(1, '93.1%')],
      score: 4.5,
      reasons: ['1 perPoint×1 0.5'],
    },
    {
      name: 'reached costs nothing',
      item: rate,
      found: [measured(1, '95%')],
      score: 5,
      reasons: ['1 thresholdNotMet×0 0'],
    },
    {
      name: 'a quantity is the percentage points',
      item: rate,
      found: [times(1, 3)],
      score: 3.5,
      reasons: ['1 perPoint×3 1.5'],
    },
    {
      name: 'a quantity of per mille is of thousandths',
      item: item(5, [perPoint(0.5, { per: fraction(1, 1000), unit: '‰' })]),
      found: [times(1, 3)],
      score: 3.5,
      reasons: ['1 perPoint×3 1.5'],
    },
    {
      name: 'a percentage point by another name is one',
      item: item(5, [perPoint(0.5, { unit: '个点' })]),
      found: [times(1, 3)],
      score: 3.5,
      reasons: ['1 perPoint×3 1.5'],
    },
    {
      name: 'a mark alone does not say how far',
      item: rate,
      found: [mark(1)],
      score: 5,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'steps of two',
      item: item(5, [perPoint(1, { per: fraction(2, 100) })]),
      found: [measured(1, '90%')],
      score: 3,
      reasons: ['1 perPoint×2 2'],
    },
    {
      name: 'above a ceiling',
      item: item(5, [perPoint(0.3, { target: { direction: 'atMost', value: exact('3%'), unit: '%' } })]),
      found: [measured(1, '5%')],
      score: 4.4,
      reasons: ['1 perPoint×2 0.6'],
    },
  ]);
});

describe('tier (one band only)', () => {
  const bands = item(6, [tier(0, '90%', null), tier(2, '80%', '90%'), tier(4, '60%', '80%')]);
  holds([
    {
      name: 'a value finds its band',
      item: bands,
      found: [measured(1, '85%')],
      score: 4,
      reasons: ['2 tier 2'],
    },
    {
      name: 'an end belongs to the band that includes it',
      item: bands,
      found: [measured(3, '80%')],
      score: 4,
      reasons: ['2 tier 2'],
    },
    {
      name: 'the full band costs nothing and is recorded',
      item: bands,
      found: [measured(1, '90%')],
      score: 6,
      reasons: ['1 tier 0'],
    },
    {
      name: 'a value outside all bands is flagged',
      item: bands,
      found: [measured(1, '59%')],
      score: 6,
      reasons: [],
      warnings: ['outsideBands'],
      pending: true,
    },
    { name: 'a person may tick a band', item: bands, found: [mark(3)], score: 2, reasons: ['3 tier 4'] },
    {
      name: 'two bands ticked contradict each other',
      item: bands,
      found: [mark(2), mark(3)],
      score: 6,
      reasons: [],
      warnings: ['tierConflict'],
      pending: true,
    },
    {
      name: 'a value on a bare 以下 falls in that band, and is flagged',
      item: item(6, [
        tier(4, null, null, {
          band: { low: null, high: { value: exact('60%'), included: true, bareBelow: true }, unit: '%' },
        }),
      ]),
      found: [measured(1, '60%')],
      score: 2,
      reasons: ['1 tier 4'],
      warnings: ['onTheLine'],
    },
    {
      name: 'a band with none found is not ticked',
      item: bands,
      found: [times(2, 0), mark(3)],
      score: 2,
      reasons: ['3 tier 4'],
    },
    {
      name: 'bands of two measures do not',
      item: item(6, [tier(2, '80%', null), tier(1, '80%', null, { measure: '合格率' })]),
      found: [mark(1), mark(2)],
      score: 3,
      reasons: ['1 tier 2', '2 tier 1'],
    },
    {
      name: 'bands that overlap are for a person',
      item: item(6, [tier(0, '80%', null), tier(2, '70%', null)]),
      found: [measured(1, '85%')],
      score: 6,
      reasons: [],
      warnings: ['tierConflict'],
      pending: true,
    },
    {
      name: 'a band that is no number is ticked',
      item: item(6, [tier(1, null, null, { band: null }), tier(3, null, null, { band: null })]),
      found: [mark(2)],
      score: 3,
      reasons: ['2 tier 3'],
    },
    {
      name: 'a reason stands in the order of the text, wherever the value was written',
      item: item(6, [tier(0, '90%', null), fixed(1), tier(2, null, '90%')]),
      found: [measured(1, '85%'), mark(2)],
      score: 3,
      reasons: ['2 fixed 1', '3 tier 2'],
    },
  ]);
});

describe('discretionary (扣1-3分)', () => {
  const range = item(5, [discretionary(1, 3)]);
  holds([
    {
      name: "takes the reviewer's figure",
      item: range,
      found: [figure(1, 1.5)],
      score: 3.5,
      reasons: ['1 discretionary 1.5'],
    },
    { name: 'takes both ends', item: range, found: [figure(1, 3)], score: 2, reasons: ['1 discretionary 3'] },
    {
      name: 'no figure, no score',
      item: range,
      found: [mark(1)],
      score: 5,
      reasons: [],
      warnings: ['figureMissing'],
      pending: true,
    },
    {
      name: 'a figure beyond the range is refused',
      item: range,
      found: [figure(1, 3.5)],
      score: 5,
      reasons: [],
      warnings: ['figureOutOfRange'],
      pending: true,
    },
    {
      name: 'a figure below the range is refused',
      item: range,
      found: [figure(1, 0.5)],
      score: 5,
      reasons: [],
      warnings: ['figureOutOfRange'],
      pending: true,
    },
    {
      name: 'two figures stay within the range together',
      item: range,
      found: [figure(1, 2), figure(1, 1)],
      score: 2,
      reasons: ['1 discretionary 3'],
    },
    {
      name: 'with a unit, each figure is for one',
      item: item(9, [discretionary(1, 3, { unit: '处' })]),
      found: [figure(1, 2), figure(1, 3)],
      score: 4,
      reasons: ['1 discretionary×2 5'],
    },
    {
      name: 'without a range, anything the item has',
      item: item(5, [discretionary(null, null)]),
      found: [figure(1, 5)],
      score: 0,
      reasons: ['1 discretionary 5'],
    },
  ]);
});

describe('proportional (按比例得分)', () => {
  const share = item(5, [proportional()]);
  holds([
    {
      name: '45% done loses 55%',
      item: share,
      found: [measured(1, '45%')],
      score: 2.25,
      reasons: ['1 proportional 2.75'],
    },
    {
      name: '2 of 3 is rounded at two decimals',
      item: share,
      found: [measured(1, '2/3')],
      score: 3.33,
      reasons: ['1 proportional 1.67'],
    },
    {
      name: 'half a hundredth is rounded up',
      item: item(1, [proportional()]),
      found: [measured(1, '99.5%')],
      score: 0.99,
      reasons: ['1 proportional 0.01'],
    },
    {
      name: 'more than all is all',
      item: share,
      found: [measured(1, '120%')],
      score: 5,
      reasons: ['1 proportional 0'],
    },
    {
      name: 'nothing done loses all',
      item: share,
      found: [measured(1, '0%')],
      score: 0,
      reasons: ['1 proportional 5'],
    },
    {
      name: 'a bare 0.45 is for a person',
      item: share,
      found: [measured(1, '0.45')],
      score: 5,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'of a part, the part is shared',
      item: item(5, [proportional({ part: 'a' })], { parts: [{ id: 'a', points: build.pt(2) }] }),
      found: [measured(1, '50%')],
      score: 4,
      reasons: ['1 proportional 1'],
    },
  ]);
});

describe('bonus (加N分)', () => {
  holds([
    {
      name: 'adds above the full points',
      item: item(3, [bonus(1)]),
      found: [mark(1)],
      score: 4,
      reasons: ['1 bonus -1'],
    },
    {
      name: 'adds for each unit, to its cap',
      item: item(3, [bonus(0.5, { unit: '次', cap: build.pt(1) })]),
      found: [times(1, 3)],
      score: 4,
      reasons: ['1 bonus×3 -1.5>-1 clauseCap'],
    },
    {
      name: 'adds for each whole percentage point',
      item: item(3, [bonus(0.5, { unit: '个百分点', per: fraction(2, 100) })]),
      found: [times(1, 5)],
      score: 4,
      reasons: ['1 bonus×2 -1'],
    },
    {
      name: 'of percentage points: a mark alone does not say how many',
      item: item(3, [bonus(0.5, { unit: '个百分点', per: fraction(1, 100) })]),
      found: [mark(1)],
      score: 3,
      reasons: [],
      warnings: ['pendingFinding'],
      pending: true,
    },
    {
      name: 'all of them, to the cap of the item',
      item: item(3, [bonus(1), bonus(1)], { bonusCap: build.pt(1.5) }),
      found: [mark(1), mark(2)],
      score: 4.5,
      reasons: ['1 bonus -1', '2 bonus -1>-0.5 bonusCap'],
    },
    {
      name: 'does not fill what deductions took beyond the item',
      item: item(3, [fixed(5), bonus(1)]),
      found: [mark(1), mark(2)],
      score: 1,
      reasons: ['1 fixed 5>3 itemPoints', '2 bonus -1'],
    },
    {
      name: 'without a figure, waits for one',
      item: item(3, [bonus(null, { max: build.pt(2) })]),
      found: [mark(1)],
      score: 3,
      reasons: [],
      warnings: ['figureMissing'],
      pending: true,
    },
    {
      name: "takes the reviewer's figure",
      item: item(3, [bonus(null, { max: build.pt(2) })]),
      found: [figure(1, 1.5)],
      score: 4.5,
      reasons: ['1 bonus -1.5'],
    },
    {
      name: 'only the highest of a group',
      item: item(3, [bonus(1, { group: 'g' }), bonus(2, { group: 'g' })], {
        groups: [{ id: 'g', cap: null, dearestOnly: true }],
      }),
      found: [mark(1), mark(2)],
      score: 5,
      reasons: ['1 bonus -1>0 dearestOnly', '2 bonus -2'],
    },
  ]);
});

describe('veto (一票否决)', () => {
  holds([
    {
      name: 'changes no number, and is loud',
      item: item(3, [veto(), fixed(1)]),
      found: [mark(1), mark(2)],
      score: 2,
      reasons: ['1 veto 0', '2 fixed 1'],
      warnings: ['veto'],
    },
    { name: '×0 is none', item: item(3, [veto()]), found: [times(1, 0)], score: 3, reasons: [] },
  ]);
});

describe("the reviewer's own figure", () => {
  holds([
    {
      name: 'is all that an item without clauses takes',
      item: item(2, []),
      found: [own(0.5)],
      score: 1.5,
      reasons: ['- own 0.5'],
    },
    {
      name: 'counts on an item with clauses, and is flagged',
      item: item(2, [fixed(1)]),
      found: [own(0.5), mark(1)],
      score: 0.5,
      reasons: ['1 fixed 1', '- own 0.5'],
      warnings: ['ownWithoutClause'],
    },
    {
      name: 'beyond the item is refused',
      item: item(2, []),
      found: [own(2.5)],
      score: 2,
      reasons: [],
      warnings: ['figureOutOfRange'],
      pending: true,
    },
    { name: 'may take all', item: item(2, []), found: [own(2)], score: 0, reasons: ['- own 2'] },
  ]);
});
