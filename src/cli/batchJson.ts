import { pointsToNumber, type Points } from '../rubric/points';
import type { StreetProblem } from '../reading/streetProblem';
import type { FrequentLoss, Summary, SummaryRow } from '../street/summary/summarise';
import type { Locale } from '../wording/locale';
import { streetProblemText } from '../wording/street';
import { sumJson, type WeighedSumJson } from './scoreTableJson';

/** What `kaohe batch --json` prints. Points are plain numbers; null is 未评, or not known. */
export interface BatchJson {
  readonly table: string;
  readonly files: number;
  /** Files that gave at least one rubric. */
  readonly read: number;
  readonly communities: readonly CommunityJson[];
  readonly deductions: readonly (Omit<FrequentLoss, 'points'> & { readonly points: number })[];
  readonly problems: readonly {
    readonly code: string;
    readonly file: string | null;
    readonly text: string;
  }[];
}

interface CommunityJson {
  readonly name: string;
  readonly file: string;
  readonly rank: number | null;
  readonly tied: boolean;
  readonly indicators: readonly {
    readonly category: string;
    readonly name: string;
    readonly points: number;
    readonly weighted: number | null;
  }[];
  readonly categories: readonly (WeighedSumJson & { readonly name: string })[];
  readonly total: WeighedSumJson;
  readonly selfScore: number | null;
  readonly distance: number | null;
  readonly unchecked: number;
  readonly pending: number;
}

export function batchJson(
  summary: Summary,
  problems: readonly StreetProblem[],
  counts: { readonly files: number; readonly read: number },
  locale: Locale,
): BatchJson {
  return {
    table: summary.name,
    ...counts,
    communities: summary.rows.map((row) => communityJson(row, summary)),
    deductions: summary.losses.map(({ points, ...loss }) => ({ ...loss, points: pointsToNumber(points) })),
    problems: problems.map((problem) => ({
      code: problem.code,
      file: 'file' in problem ? problem.file : null,
      text: streetProblemText(problem, locale),
    })),
  };
}

function communityJson(row: SummaryRow, { indicators, categories }: Summary): CommunityJson {
  return {
    ...{ name: row.community, file: row.file, rank: row.rank, tied: row.tied },
    indicators: indicators.map(({ category, name, points }, index) => ({
      ...{ category, name, points: pointsToNumber(points) },
      weighted: optional(row.indicators[index] ?? null),
    })),
    categories: row.categories.map((sum, index) => ({
      name: categories[index]?.name ?? '',
      ...sumJson(sum),
    })),
    total: sumJson(row.total),
    ...{ selfScore: optional(row.selfScore), distance: optional(row.distance) },
    ...{ unchecked: row.unchecked, pending: row.pending },
  };
}

function optional(points: Points | null): number | null {
  return points === null ? null : pointsToNumber(points);
}
