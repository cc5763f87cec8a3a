import type { Points } from '../../rubric/points';
import type { Indicator } from '../../rubric/rubric';
import type { Weighable } from '../../scoring/weigh';
import type { ItemAreas } from '../communities/results';
import type { CommunityResult } from '../communities/communityResult';
import type { Street } from '../communities/assembleStreet';
import type { WeighedSum } from '../scoreTable/weighTable';
import { ranksOf } from './ranks';

/** A clause that cost points, over all communities. */
export interface FrequentLoss {
  readonly indicator: string;
  readonly item: string;
  readonly clause: number | null;
  readonly quote: string;
  /** How many communities it cost points. */
  readonly communities: number;
  /** What it cost them together. */
  readonly points: Points;
}

/** What an indicator's figure was computed from by the rules, and the sheet on which its items' figures stand. */
export interface IndicatorSource {
  readonly sheet: string;
  readonly sums: ItemAreas;
  readonly exact: Weighable;
}

export interface SummaryRow {
  readonly community: string;
  readonly file: string;
  /** 1 is the best; equal totals share a rank and the next is left out. null where nothing was rated. */
  readonly rank: number | null;
  readonly tied: boolean;
  /** 折算分 by indicator, in the table's order; null is 未评. */
  readonly indicators: readonly (Points | null)[];
  /** By indicator; null where it is 未评, or a person's figure. */
  readonly sources: readonly (IndicatorSource | null)[];
  /** By category, in the table's order. */
  readonly categories: readonly (WeighedSum & { readonly name: string })[];
  readonly total: WeighedSum;
  readonly selfScore: Points | null;
  readonly distance: Points | null;
  readonly unchecked: number;
  readonly pending: number;
}

/** A street in one table: communities down, indicators across. Points are thousandths. */
export interface Summary {
  readonly name: string;
  readonly indicators: readonly Indicator[];
  readonly categories: readonly { readonly name: string; readonly points: Points }[];
  /** In the order of the communities given. */
  readonly rows: readonly SummaryRow[];
  /** Most communities first, then most points. */
  readonly losses: readonly FrequentLoss[];
}

/** Lines of the list of most frequent deductions. */
const MOST_LOSSES = 20;

/** Sums up a street: every community's figures, ranks, and the clauses that cost most communities points. */
export function summarise({ table, communities }: Pick<Street, 'table' | 'communities'>): Summary {
  const ranks = ranksOf(
    communities.map(({ weighed: { total } }) => (total.scored === 0 ? null : total.weighted)),
  );
  const rows = communities.map((community, index) => rowOf(community, ranks[index] ?? UNRANKED));
  const categories = new Map<string, Points>();
  for (const { category, points } of table.indicators)
    categories.set(category, (categories.get(category) ?? 0) + points);
  return {
    name: table.name,
    indicators: table.indicators,
    categories: [...categories].map(([name, points]) => ({ name, points })),
    rows,
    losses: frequentLosses(communities),
  };
}

const UNRANKED = { rank: null, tied: false } as const;

function rowOf(
  { name, file, weighed, rubrics, selfScore, distance, unchecked, pending }: CommunityResult,
  { rank, tied }: { readonly rank: number | null; readonly tied: boolean },
): SummaryRow {
  return {
    ...{ community: name, file, rank, tied },
    indicators: weighed.indicators.map(({ rating }) => (rating.kind === 'rated' ? rating.weighted : null)),
    sources: weighed.indicators.map(({ rating }, index) => {
      const rubric = rubrics[index];
      return rubric && rating.kind === 'rated' && rating.by === 'rules'
        ? { sheet: rubric.sheet, sums: rubric.sums, exact: rating.exact }
        : null;
    }),
    categories: weighed.categories,
    total: weighed.total,
    ...{ selfScore, distance, unchecked, pending },
  };
}

function frequentLosses(communities: readonly CommunityResult[]): readonly FrequentLoss[] {
  const byClause = new Map<
    string,
    { loss: Omit<FrequentLoss, 'communities' | 'points'>; who: Set<string>; points: Points }
  >();
  for (const { name, losses } of communities) {
    for (const { indicator, item, clause, quote, points } of losses) {
      const key = JSON.stringify([indicator, item, clause, quote]);
      const known = byClause.get(key) ?? {
        loss: { indicator, item, clause, quote },
        who: new Set(),
        points: 0,
      };
      known.who.add(name);
      known.points += points;
      byClause.set(key, known);
    }
  }
  return [...byClause.values()]
    .map(({ loss, who, points }) => ({ ...loss, communities: who.size, points }))
    .sort((one, other) => other.communities - one.communities || other.points - one.points)
    .slice(0, MOST_LOSSES);
}
