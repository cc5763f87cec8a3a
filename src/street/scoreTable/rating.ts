import type { Points } from '../../rubric/points';
import type { Indicator } from '../../rubric/rubric';
import type { UnratedReason } from '../../reading/tableNotice';
import type { TotalScore } from '../../scoring/scoreCard';
import { weigh, type Weighable } from '../../scoring/weigh';
import type { Link, RubricName } from './linkIndicators';

/** A rubric as it was scored, as far as weighing needs to know. */
export interface ScoredRubric extends RubricName {
  readonly complete: boolean;
  /** Number of items. */
  readonly items: number;
  readonly total: Pick<TotalScore, 'score' | 'points' | 'unchecked' | 'pending' | 'notApplicable'>;
}

/** What an indicator has come to. Points are thousandths. */
export type Rating =
  | {
      readonly kind: 'rated';
      /** `person`: a 得分 or 折算分 of theirs stands in the table. */
      readonly by: 'rules' | 'person';
      /** What its share of an exact total is computed from; a person's 折算分 is over full points of 1. */
      readonly exact: Weighable;
      /** 折算分, as printed. */
      readonly weighted: Points;
    }
  | { readonly kind: 'unrated'; readonly reason: UnratedReason };

/** Rates an indicator by the rubric that it is linked to. */
export function rate(indicator: Indicator, link: Link, rubrics: readonly ScoredRubric[]): Rating {
  if (link.kind === 'ambiguous') return { kind: 'unrated', reason: 'ambiguous' };
  const rubric = link.kind === 'linked' ? rubrics[link.rubric] : undefined;
  if (!rubric) return { kind: 'unrated', reason: 'noRubric' };
  return rateBy(rubric, indicator.points);
}

/** Rates by one rubric. Unknown full points and items that nobody has looked at make no figure. */
export function rateBy({ complete, items, total }: ScoredRubric, basePoints: Points): Rating {
  if (!complete) return { kind: 'unrated', reason: 'fragment' };
  if (total.points <= 0) return { kind: 'unrated', reason: 'nothingApplies' };
  if (total.unchecked > 0 && total.unchecked + total.notApplicable === items)
    return { kind: 'unrated', reason: 'notChecked' };
  return rated('rules', { score: total.score, fullPoints: total.points, basePoints });
}

/** A 折算分 that a person put into the table, or that a formula of theirs shows. */
export function ratedByPerson(weighted: Points): Rating {
  return { kind: 'rated', by: 'person', exact: { score: weighted, fullPoints: 1, basePoints: 1 }, weighted };
}

export function rated(by: 'rules' | 'person', exact: Weighable): Rating {
  return { kind: 'rated', by, exact, weighted: weigh(exact.score, exact.fullPoints, exact.basePoints) };
}
