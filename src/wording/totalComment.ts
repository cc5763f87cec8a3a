import { formatPoints } from '../rubric/points';
import type { Policies } from '../scoring/policies';
import type { TotalScore } from '../scoring/scoreCard';
import { joined } from './comment';
import { finalLine } from './finalMark';
import type { Locale } from './locale';
import { messagesIn } from './messages';
import { totalText } from './total';

/**
 * The comment on the total: its figures, what is not yet known, and the policies that bear on it.
 * @param since when the sheet was marked as final, null where it was not
 */
export function totalCommentText(
  total: TotalScore,
  policies: Policies,
  locale: Locale,
  since: string | null = null,
): string {
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
  if (since !== null) lines.push(finalLine(since, locale));
  return joined(first, lines, comment.cut);
}
