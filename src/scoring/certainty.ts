import type { Points } from '../rubric/points';
import type { CategoryScore, ItemScore } from './scoreCard';

/** A category's points by what is known of them, thousandths. `scored` and `open` add up to its score. */
export interface CertaintyOfPoints {
  readonly scored: Points;
  /** Of the score, what stands on items that are unchecked or wait for a person. */
  readonly open: Points;
  readonly lost: Points;
}

export function certaintyOf({ items, score, deduction }: CategoryScore): CertaintyOfPoints {
  const open = items.filter(isOpen).reduce((sum, item) => sum + Math.max(0, item.score), 0);
  return { scored: score - open, open, lost: Math.max(0, deduction) };
}

function isOpen({ status, pending }: ItemScore): boolean {
  return status === 'unchecked' || pending;
}

/** A self-score beside the score of the very items that have one. */
export interface SelfComparison {
  readonly self: Points;
  readonly score: Points;
  readonly differing: number;
  /** Items without a self-score: left out of both sums. */
  readonly missing: number;
}

/** @returns null where nobody gave a self-score. */
export function compareWithSelf(
  items: readonly { readonly score: Pick<ItemScore, 'score'>; readonly selfScore: Points | null }[],
): SelfComparison | null {
  let self = 0;
  let total = 0;
  let differing = 0;
  let missing = 0;
  for (const { score, selfScore } of items) {
    if (selfScore === null) {
      missing += 1;
      continue;
    }
    self += selfScore;
    total += score.score;
    if (selfScore !== score.score) differing += 1;
  }
  return missing === items.length ? null : { self, score: total, differing, missing };
}
