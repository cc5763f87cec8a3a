import { randomBy } from '../../street/generateStreet';

/** One district's scoring, in whole hundredths of a point: 16 indicators of 25 items of 3 clauses, 200 communities. */
export const COMMUNITIES = 200;
const INDICATORS = 16;
const ITEMS = 25;
const CLAUSES = 3;
const BASES = [8, 8, 8, 8, 7, 7, 6, 6, 6, 6, 5, 5, 5, 5, 5, 5];

export interface WorkClause {
  readonly id: string;
  readonly kind: 'fixed' | 'per' | 'threshold' | 'void';
  readonly points: number;
  readonly cap: number | null;
  /** The least count from which it costs anything. */
  readonly atLeast: number;
  /** 倒扣: beside the item's floor of zero. */
  readonly below: boolean;
}

export interface WorkItem {
  readonly full: number;
  readonly clauses: readonly WorkClause[];
}

export interface WorkIndicator {
  readonly base: number;
  readonly full: number;
  readonly items: readonly WorkItem[];
}

/** What was found, by clause id: whether, or how often. */
export type Facts = Readonly<Record<string, boolean | number>>;

export interface Workload {
  readonly indicators: readonly WorkIndicator[];
  readonly facts: readonly Facts[];
}

/** What every engine must give for each community: item scores in hundredths, and the weighted total in hundredths. */
export interface Outcome {
  readonly items: ArrayLike<number>;
  readonly total: number;
}

export function makeWorkload(seed: number): Workload {
  const below = randomBy(seed);
  const pick = (values: readonly number[]): number => values[below(values.length)] ?? 0;
  let next = 0;
  const clause = (belowZero: boolean): WorkClause => {
    const id = `c${next++}`;
    const share = belowZero ? 0 : below(100);
    const plain = { id, cap: null, atLeast: 1, below: belowZero };
    if (share < 45) return { ...plain, kind: 'fixed', points: pick([10, 25, 50, 100, 200]) };
    if (share < 85)
      return {
        ...plain,
        kind: 'per',
        points: pick([10, 25, 50, 100]),
        cap: below(2) ? pick([100, 200, 300]) : null,
      };
    if (share < 95)
      return { ...plain, kind: 'threshold', points: pick([50, 100, 150]), atLeast: 2 + below(3) };
    return { ...plain, kind: 'void', points: 0 };
  };
  const indicators = Array.from({ length: INDICATORS }, (_, index): WorkIndicator => {
    const items = Array.from({ length: ITEMS }, (): WorkItem => {
      const dips = below(20) === 0;
      return {
        full: pick([100, 150, 200, 250, 300, 400, 500]),
        clauses: Array.from({ length: CLAUSES }, (_clause, at) => clause(dips && at === 0)),
      };
    });
    return { base: (BASES[index] ?? 5) * 100, full: items.reduce((sum, { full }) => sum + full, 0), items };
  });
  const clauses = indicators.flatMap(({ items }) => items.flatMap((item) => item.clauses));
  const facts = Array.from({ length: COMMUNITIES }, () => {
    const found: Record<string, boolean | number> = {};
    for (const { id, kind } of clauses) {
      if (below(10) >= 4) continue;
      if (kind === 'fixed') found[id] = below(2) === 1;
      else if (kind === 'void') found[id] = below(10) < 3;
      else found[id] = below(7);
    }
    return found;
  });
  return { indicators, facts };
}

/** The total as printed: each indicator's share exact, their sum rounded to hundredths. */
export function totalOf(indicators: readonly WorkIndicator[], scores: ArrayLike<number>): number {
  const sum = indicators.reduce(
    (all, { base, full }, index) => all + ((scores[index] ?? 0) * base) / full,
    0,
  );
  return Math.round(sum + 1e-7);
}
