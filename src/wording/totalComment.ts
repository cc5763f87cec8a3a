import { formatPoints } from '../rubric/points';
import type { Policies } from '../scoring/policies';
import type { TotalScore } from '../scoring/scoreCard';
import { joined } from './comment';
import type { Locale } from './locale';
import { messagesIn } from './messages';
import { totalText } from './total';

/** The comment on the total: its figures, what is not yet known, and the policies that bear on it. */
export function totalCommentText(total: TotalScore, policies: Policies, locale: Locale): string {
  const { comment, total: words } = messagesIn(locale);
  const first = comment.lineOne({
    change: formatPoints(Math.abs(total.deduction)),
    gained: total.deduction < 0,
    score: formatPoints(total.score),
    points: formatPoints(total.points),
    total: true,
  });
  const lines = [totalText(total, locale)];
  if (total.notApplicable > 0) lines.push(words.notApplicablePolicy[policies.notApplicable]);
  return joined(first, lines, comment.cut);
}
