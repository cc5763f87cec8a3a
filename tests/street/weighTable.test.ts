import type { Policies } from '../../src/scoring/policies';
import { rated, type Rating } from '../../src/street/scoreTable/rating';
import { weighTable } from '../../src/street/scoreTable/weighTable';
import { randomBy } from './generateStreet';

const TABLES = 200_000;

/** Half away from zero, by another way than the product's: the fraction's double, floored. */
function rounded(numerator: bigint, denominator: bigint): bigint {
  const size = numerator < 0n ? -numerator : numerator;
  const doubled = (2n * size) / denominator;
  const up = (doubled + 1n) / 2n;
  return numerator < 0n ? -up : up;
}

describe('200,000 random score tables', () => {
  test.each(['round-each', 'round-total-only'] satisfies Policies['weighting'][])(
    'equal exact rationals under %s',
    (policy) => {
      const below = randomBy(policy.length);
      let wrong = 0;
      for (let table = 0; table < TABLES; table += 1) {
        const indicators = Array.from({ length: 1 + below(6) }, (_, index) => ({
          ...{ number: '', category: index % 2 === 0 ? 'a' : 'b', name: String(index), office: '' },
          points: 250 * (1 + below(40)),
        }));
        const figures = indicators.map(({ points }) => {
          const fullPoints = 500 * (1 + below(200));
          return {
            score: 50 * (below(2 * (fullPoints / 50)) - fullPoints / 500),
            fullPoints,
            basePoints: points,
          };
        });
        const ratings = figures.map((exact, index): Rating =>
          index % 5 === 4 ? { kind: 'unrated', reason: 'noRubric' } : rated('rules', exact),
        );
        const { categories, total } = weighTable({ name: '', indicators }, ratings, policy);
        const known = figures
          .map((figure, index) => ({ ...figure, index }))
          .filter(({ index }) => index % 5 !== 4);
        const expected = (members: typeof known): number => {
          if (policy === 'round-each')
            return members.reduce(
              (sum, { score, basePoints, fullPoints }) =>
                sum + 10 * Number(rounded(BigInt(score) * BigInt(basePoints), BigInt(fullPoints) * 10n)),
              0,
            );
          const denominator = members.reduce((all, { fullPoints }) => all * BigInt(fullPoints), 1n);
          const numerator = members.reduce(
            (all, { score, basePoints, fullPoints }) =>
              all + BigInt(score) * BigInt(basePoints) * (denominator / BigInt(fullPoints)),
            0n,
          );
          return 10 * Number(rounded(numerator, denominator * 10n));
        };
        const inCategory = (name: number) => known.filter(({ index }) => index % 2 === name);
        if (total.weighted !== expected(known)) wrong += 1;
        if (categories.some(({ weighted }, at) => weighted !== expected(inCategory(at)))) wrong += 1;
      }
      expect(wrong).toBe(0);
    },
    300_000,
  );
});
