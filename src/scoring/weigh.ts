import type { Points } from '../rubric/points';
import type { Policies } from './policies';
import { divideAndRound, HUNDREDTH, multiplyAndRound } from './rounding';

/** Full points of an indicator that nothing can be weighed by: every item does not apply. */
export class NothingToWeigh extends Error {
  override readonly name = 'NothingToWeigh';
  constructor(fullPoints: Points) {
    super(`full points of ${fullPoints} thousandths`);
  }
}

/** What an indicator's rubric gave, and what the indicator counts for in the score table. */
export interface Weighable {
  readonly score: Points;
  readonly fullPoints: Points;
  readonly basePoints: Points;
}

/**
 * 折算分 of an indicator: score × base ÷ full, rounded half away from zero at 2 decimals of a point; exact.
 * @throws NothingToWeigh when the full points are not above zero.
 */
export function weigh(score: Points, fullPoints: Points, basePoints: Points): Points {
  if (fullPoints <= 0) throw new NothingToWeigh(fullPoints);
  return multiplyAndRound(score, basePoints, fullPoints);
}

/**
 * The weighted total: the printed figures added (`round-each`), or the exact sum rounded once (`round-total-only`).
 * @throws NothingToWeigh when an indicator's full points are not above zero.
 */
export function weighTotal(indicators: readonly Weighable[], policy: Policies['weighting']): Points {
  switch (policy) {
    case 'round-each':
      return indicators.reduce(
        (total, { score, fullPoints, basePoints }) => total + weigh(score, fullPoints, basePoints),
        0,
      );
    case 'round-total-only':
      return roundSum(indicators);
  }
}

function roundSum(indicators: readonly Weighable[]): Points {
  let numerator = 0n;
  let denominator = 1n;
  for (const { score, fullPoints, basePoints } of indicators) {
    if (fullPoints <= 0) throw new NothingToWeigh(fullPoints);
    const full = BigInt(fullPoints);
    numerator = numerator * full + BigInt(score) * BigInt(basePoints) * denominator;
    denominator *= full;
  }
  return divideAndRound(numerator, denominator * BigInt(HUNDREDTH));
}
