import { formatPoints } from '../rubric/points';
import type { TotalScore } from '../scoring/scoreCard';
import type { Locale } from './locale';
import { messagesIn } from './messages';

/** The total in one breath, with what is not yet known: 58分,17项未检查. */
export function totalText(total: TotalScore, locale: Locale): string {
  const words = messagesIn(locale).total;
  const said = [words.score(formatPoints(total.score))];
  if (total.unchecked > 0) said.push(words.unchecked(total.unchecked));
  if (total.pending > 0) said.push(words.pending(total.pending));
  if (total.notApplicable > 0) said.push(words.notApplicable(total.notApplicable));
  if (total.vetoes.length > 0) said.push(words.vetoes(total.vetoes.length));
  return said.join(words.separator);
}
