import type { Points } from '../../rubric/points';
import type { Indicator, ScoreTable } from '../../rubric/rubric';
import type { Policies } from '../../scoring/policies';
import { weighTotal, type Weighable } from '../../scoring/weigh';
import type { Rating } from './rating';

export interface WeighedIndicator {
  readonly indicator: Indicator;
  readonly rating: Rating;
}

/** A sum over indicators: what was reached, of how many points that were rated at all. */
export interface WeighedSum {
  /** Base points of all its indicators. */
  readonly points: Points;
  /** Base points of those that were rated. */
  readonly scored: Points;
  readonly weighted: Points;
}

export interface WeighedTable {
  readonly name: string;
  readonly indicators: readonly WeighedIndicator[];
  /** In the order in which the table names them. */
  readonly categories: readonly (WeighedSum & { readonly name: string })[];
  readonly total: WeighedSum;
}

/**
 * Sums up a score table: categories and total. Under `round-each` printed figures are added, so that the page adds up;
 * under `round-total-only` each sum is the exact one, rounded once.
 * @param ratings one for each indicator, in the table's order.
 */
export function weighTable(
  { name, indicators }: ScoreTable,
  ratings: readonly Rating[],
  policy: Policies['weighting'],
): WeighedTable {
  const weighed = indicators.map((indicator, index): WeighedIndicator => ({
    indicator,
    rating: ratings[index] ?? { kind: 'unrated', reason: 'noRubric' },
  }));
  const byCategory = new Map<string, WeighedIndicator[]>();
  for (const one of weighed) {
    const members = byCategory.get(one.indicator.category);
    if (members) members.push(one);
    else byCategory.set(one.indicator.category, [one]);
  }
  return {
    name,
    indicators: weighed,
    categories: [...byCategory].map(([category, members]) => ({ name: category, ...sumOf(members, policy) })),
    total: sumOf(weighed, policy),
  };
}

/** The sum over some indicators, unrated ones counting among the points alone. */
function sumOf(members: readonly WeighedIndicator[], policy: Policies['weighting']): WeighedSum {
  const exact: Weighable[] = [];
  let points: Points = 0;
  let scored: Points = 0;
  let printed: Points = 0;
  for (const { indicator, rating } of members) {
    points += indicator.points;
    if (rating.kind === 'unrated') continue;
    scored += indicator.points;
    printed += rating.weighted;
    exact.push(rating.exact);
  }
  return { points, scored, weighted: policy === 'round-each' ? printed : weighTotal(exact, policy) };
}
