import type { ItemFindings } from '../../src/rubric/finding';
import type { Rubric } from '../../src/rubric/rubric';
import { DEFAULT_POLICIES } from '../../src/scoring/policies';
import { scoreItem } from '../../src/scoring/scoreItem';
import { FindingsDoNotFit, scoreRubric } from '../../src/scoring/scoreRubric';
import { fixed, found, item, mark, perUnit, pt, times, veto } from './build';

const unchecked: ItemFindings = { kind: 'unchecked' };
const clear: ItemFindings = { kind: 'clear' };
const notApplicable: ItemFindings = { kind: 'notApplicable' };

const rubric: Rubric = {
  name: '细则',
  complete: true,
  categories: [
    { name: '甲', items: [item(3, [fixed(1)], { id: 'a' }), item(2, [perUnit(0.5)], { id: 'b' })] },
    { name: '乙', items: [item(5, [fixed(4, { belowZero: true }), veto()], { id: 'c' })] },
  ],
};

describe('a rubric', () => {
  test('is summed by category and in all', () => {
    const card = scoreRubric(rubric, [found(mark(1)), found(times(1, 3)), clear], DEFAULT_POLICIES);
    expect(
      card.categories.map(({ name, points, deduction, score }) => [name, points, deduction, score]),
    ).toEqual([
      ['甲', pt(5), pt(2.5), pt(2.5)],
      ['乙', pt(5), 0, pt(5)],
    ]);
    expect(card.total).toEqual({
      points: pt(10),
      deduction: pt(2.5),
      score: pt(7.5),
      unchecked: 0,
      pending: 0,
      notApplicable: 0,
      vetoes: [],
    });
  });

  test('an item not checked keeps its points and is counted', () => {
    const { total } = scoreRubric(rubric, [unchecked, unchecked, clear], DEFAULT_POLICIES);
    expect([total.score, total.unchecked]).toEqual([pt(10), 2]);
  });

  test('an item that does not apply leaves the full points, or counts in full', () => {
    const findings = [notApplicable, found(mark(1)), clear];
    const rescaled = scoreRubric(rubric, findings, { ...DEFAULT_POLICIES, notApplicable: 'rescale' }).total;
    const inFull = scoreRubric(rubric, findings, { ...DEFAULT_POLICIES, notApplicable: 'full' }).total;
    expect([rescaled.points, rescaled.score, rescaled.notApplicable]).toEqual([pt(7), pt(6.5), 1]);
    expect([inFull.points, inFull.score, inFull.notApplicable]).toEqual([pt(10), pt(9.5), 1]);
  });

  test('nothing applies', () => {
    const { total } = scoreRubric(rubric, [notApplicable, notApplicable, notApplicable], DEFAULT_POLICIES);
    expect([total.points, total.deduction, total.score]).toEqual([0, 0, 0]);
  });

  test('from-total: the total loses what the categories do not', () => {
    const card = scoreRubric(rubric, [clear, clear, found(mark(1))], {
      ...DEFAULT_POLICIES,
      belowZero: 'from-total',
    });
    expect([card.categories[1]?.score, card.total.score, card.total.deduction]).toEqual([
      pt(5),
      pt(6),
      pt(4),
    ]);
  });

  test('a veto is named', () => {
    expect(scoreRubric(rubric, [clear, clear, found(mark(2))], DEFAULT_POLICIES).total.vetoes).toEqual(['c']);
  });

  test.each([0, 2, 4])('findings for %i of three items are refused', (count) => {
    const findings = Array.from({ length: count }, () => clear);
    expect(() => scoreRubric(rubric, findings, DEFAULT_POLICIES)).toThrow(FindingsDoNotFit);
  });
});

describe('an item nobody checked', () => {
  test('of awards is for a person: what it keeps is not earned yet', () => {
    const awards = item(3, [fixed(1, { award: true }), fixed(2)]);
    const { score, pending, warnings } = scoreItem(awards, unchecked, DEFAULT_POLICIES);
    expect([score, pending, warnings]).toEqual([pt(3), true, [{ code: 'awardUnchecked', clauses: [1] }]]);
    expect(scoreItem(awards, clear, DEFAULT_POLICIES).pending).toBe(false);
  });

  test('with an unread passage waits for a person all the same', () => {
    const damaged = item(3, [], { unread: [{ quote: '扣若干分', span: { start: 0, end: 4 } }] });
    expect(scoreItem(damaged, unchecked, DEFAULT_POLICIES).pending).toBe(true);
    expect(scoreItem(damaged, clear, DEFAULT_POLICIES).warnings).toEqual([
      { code: 'unreadPassage', quote: '扣若干分' },
    ]);
  });
});
