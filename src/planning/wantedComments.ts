import type { ItemScore, ItemWarning, ScoreCard } from '../scoring/scoreCard';
import type { Policies } from '../scoring/policies';
import { commentText } from '../wording/comment';
import type { Locale } from '../wording/locale';
import { totalCommentText } from '../wording/totalComment';
import type { WantedComment } from './comments';
import type { SettledItem } from './settle';
import type { Owners } from './sums';
import type { TotalPlace } from './totalPlace';

/** Warnings about what was found, as against how the standard was read: the reviewer should see them in place. */
const IN_PLACE = {
  pendingFinding: true,
  unreadPassage: false,
  doubtfulClause: false,
  repairedClause: false,
  figureMissing: true,
  figureOutOfRange: true,
  quantityOnFixed: true,
  onceOnPerUnit: false,
  onTheLine: true,
  tierConflict: true,
  outsideBands: true,
  ownWithoutClause: false,
  overrideOutOfRange: true,
  veto: true,
  inferredFigure: false,
  packDiffers: false,
  awardUnchecked: false,
} as const satisfies Record<ItemWarning['code'], boolean>;

function needsComment({ score, scoredByHand }: SettledItem): boolean {
  if (scoredByHand || score.status === 'unchecked' || score.status === 'notApplicable') return false;
  return score.deduction !== 0 || score.pending || score.status === 'overridden' || needsAttention(score);
}

function needsAttention(score: ItemScore): boolean {
  return score.warnings.some((warning) => IN_PLACE[warning.code]);
}

/** One comment per item that lost points or needs attention, on its 得分 cell. */
export function itemComment(
  settled: SettledItem,
  owners: Owners,
  policies: Policies,
  locale: Locale,
): readonly WantedComment[] | null {
  const { cells, score } = settled;
  if (!cells.score) return null;
  const textIfKept = commentText(score, policies, locale);
  const text = needsComment(settled) ? textIfKept : null;
  return [{ owner: owners.item(score.item.id), cell: cells.score, text, textIfKept }];
}

/**
 * On the total, where it does not speak for itself: 58分,17项未检查.
 * @param since when the sheet was marked as final, null where it was not
 */
export function totalComment(
  card: ScoreCard,
  place: TotalPlace | null,
  since: string | null,
  owners: Owners,
  policies: Policies,
  locale: Locale,
): readonly WantedComment[] | null {
  const cell = place?.cells.score;
  if (!cell) return null;
  const { unchecked, pending, notApplicable, vetoes } = card.total;
  const textIfKept = totalCommentText(card.total, policies, locale, since);
  const speaks = since !== null || unchecked + pending + notApplicable + vetoes.length > 0;
  const text = speaks ? textIfKept : null;
  return [{ owner: owners.total, cell, text, textIfKept }];
}
