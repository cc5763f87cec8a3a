import fc from 'fast-check';
import type { Finding } from '../../src/rubric/finding';
import type { Item } from '../../src/rubric/rubric';
import type { ItemScore } from '../../src/scoring/scoreCard';
import { isForPerson } from '../../src/scoring/warnings';
import { anyFinding, anyItem, anyPolicies, costFinding } from './arbitraries';
import * as build from './build';

const RUNS = { numRuns: 800, seed: 20240917 };

const findings = fc.array(anyFinding, { maxLength: 7 });
const costs = fc.array(costFinding, { maxLength: 7 });

const sum = (figures: readonly number[]): number => figures.reduce((total, figure) => total + figure, 0);

function waiting({ warnings }: ItemScore): number {
  return warnings.filter(({ code }) => isForPerson(code)).length;
}

describe('the laws of a score', () => {
  test('the books balance', () => {
    fc.assert(
      fc.property(anyItem, findings, anyPolicies, (item, found, policies) => {
        const { score, deduction, reasons } = build.score(item, found, policies);
        expect(sum(reasons.map(({ actual }) => actual))).toBe(item.points - score);
        expect(deduction).toBe(item.points - score);
      }),
      RUNS,
    );
  });

  test('a reason never costs more than it should, and a difference has a limit', () => {
    fc.assert(
      fc.property(anyItem, findings, anyPolicies, (item, found, policies) => {
        for (const { due, actual, limit } of build.score(item, found, policies).reasons) {
          expect(Math.abs(actual)).toBeLessThanOrEqual(Math.abs(due));
          expect(actual * due).toBeGreaterThanOrEqual(0);
          expect(limit !== null).toBe(actual !== due);
        }
      }),
      RUNS,
    );
  });

  test('the order of findings does not matter', () => {
    const shuffled = costs.chain((found) =>
      fc.tuple(fc.constant(found), fc.shuffledSubarray(found, { minLength: found.length })),
    );
    fc.assert(
      fc.property(anyItem, shuffled, anyPolicies, (item, [found, other], policies) => {
        const figures = (list: readonly Finding[]) => {
          const { score, pending, reasons } = build.score(item, list, policies);
          // Own figures stand in the order of the cell.
          const clauses = reasons.filter(({ clause }) => clause !== null);
          return [score, pending, ...clauses.map(build.brief)];
        };
        expect(figures(other)).toEqual(figures(found));
      }),
      RUNS,
    );
  });

  test('a score without 倒扣 and bonuses lies between nothing and all', () => {
    fc.assert(
      fc.property(anyItem, costs, anyPolicies, (item, found, policies) => {
        fc.pre(item.clauses.every(({ kind, belowZero }) => kind !== 'bonus' && !belowZero));
        const { score } = build.score(item, found, policies);
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(item.points);
      }),
      RUNS,
    );
  });

  test('one finding more never raises the score, unless it is a bonus or leaves more to a person', () => {
    const addsPoints = (item: Item, finding: Finding) =>
      finding.kind === 'clause' && item.clauses[finding.clause - 1]?.kind === 'bonus';
    fc.assert(
      fc.property(anyItem, costs, costFinding, anyPolicies, (item, found, more, policies) => {
        fc.pre(!addsPoints(item, more));
        const before = build.score(item, found, policies);
        const after = build.score(item, [...found, more], policies);
        fc.pre(waiting(after) <= waiting(before));
        expect(after.score).toBeLessThanOrEqual(before.score);
      }),
      RUNS,
    );
  });

  test("a person's score stands exactly, and the computed one beside it", () => {
    const score = fc.integer({ min: -2000, max: 9000 });
    fc.assert(
      fc.property(anyItem, costs, score, anyPolicies, (item, found, thousandths, policies) => {
        const computed = build.score(item, found, policies).score;
        const scored = build.score(item, [...found, build.override(thousandths / 1000)], policies);
        expect([scored.score, scored.computed, scored.status]).toEqual([thousandths, computed, 'overridden']);
      }),
      RUNS,
    );
  });

  test('what waits for a person costs nothing', () => {
    fc.assert(
      fc.property(anyItem, fc.nat(3), anyPolicies, (item, count, policies) => {
        const unclear = Array.from({ length: count }, () => build.pending('不明'));
        expect(build.score(item, unclear, policies).score).toBe(item.points);
      }),
      RUNS,
    );
  });
});
