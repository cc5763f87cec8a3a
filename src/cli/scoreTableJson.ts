import { pointsToNumber } from '../rubric/points';
import { linkOf, type LinkedBy, type LinkOffer } from '../recalculate/linkOffers';
import type { FilledTable } from '../street/scoreTable/planScoreTable';
import type { Rating } from '../street/scoreTable/rating';
import type { WeighedSum } from '../street/scoreTable/weighTable';

export interface WeighedSumJson {
  readonly points: number;
  /** Base points of what was rated: the weighted figure is of these. */
  readonly scored: number;
  readonly weighted: number;
}

export interface RatingJson {
  readonly status: 'rules' | 'person' | 'unrated';
  /** Why it is unrated. */
  readonly reason: string | null;
  readonly score: number | null;
  readonly fullPoints: number | null;
  readonly weighted: number | null;
}

/** A score table as `--json` prints it. */
export interface ScoreTableJson {
  readonly name: string;
  readonly indicators: readonly (RatingJson & {
    readonly category: string;
    readonly name: string;
    readonly points: number;
    /** The sheet of the rubric that it is scored by. */
    readonly rubric: string | null;
    readonly linkedBy: LinkedBy;
  })[];
  readonly categories: readonly (WeighedSumJson & { readonly name: string })[];
  readonly total: WeighedSumJson;
}

/** @param links those of every table of the workbook */
export function scoreTableJson(
  { reading, weighed }: FilledTable,
  links: readonly LinkOffer[],
): ScoreTableJson {
  return {
    name: reading.sheet,
    indicators: weighed.indicators.map(({ indicator, rating }, index) => ({
      category: indicator.category,
      name: indicator.name,
      points: pointsToNumber(indicator.points),
      ...linkJson(linkOf(reading, index, links)),
      ...ratingJson(rating),
    })),
    categories: weighed.categories.map((category) => ({ name: category.name, ...sumJson(category) })),
    total: sumJson(weighed.total),
  };
}

function linkJson(
  link: LinkOffer | undefined,
): Pick<ScoreTableJson['indicators'][number], 'rubric' | 'linkedBy'> {
  return { rubric: link?.sheet ?? null, linkedBy: link?.by ?? 'none' };
}

export function sumJson({ points, scored, weighted }: WeighedSum): WeighedSumJson {
  return {
    points: pointsToNumber(points),
    scored: pointsToNumber(scored),
    weighted: pointsToNumber(weighted),
  };
}

export function ratingJson(rating: Rating): RatingJson {
  if (rating.kind === 'unrated')
    return { status: 'unrated', reason: rating.reason, score: null, fullPoints: null, weighted: null };
  const known = rating.exact.fullPoints === 1 ? null : rating.exact;
  return {
    status: rating.by,
    reason: null,
    score: known && pointsToNumber(known.score),
    fullPoints: known && pointsToNumber(known.fullPoints),
    weighted: pointsToNumber(rating.weighted),
  };
}
