import type { Points } from '../../rubric/points';

export interface Rank {
  /** One more than how many are above; null for one that has no figure. */
  readonly rank: number | null;
  /** Shared with another. */
  readonly tied: boolean;
}

/** Ranks of totals, the highest first: equal ones share a rank, and as many ranks are left out behind them (1, 2, 2, 4). */
export function ranksOf(totals: readonly (Points | null)[]): readonly Rank[] {
  const counts = new Map<Points, number>();
  for (const total of totals) if (total !== null) counts.set(total, (counts.get(total) ?? 0) + 1);
  const ranks = new Map<Points, Rank>();
  let above = 0;
  for (const [total, count] of [...counts].sort(([one], [other]) => other - one)) {
    ranks.set(total, { rank: above + 1, tied: count > 1 });
    above += count;
  }
  return totals.map(
    (total) => (total === null ? undefined : ranks.get(total)) ?? { rank: null, tied: false },
  );
}
