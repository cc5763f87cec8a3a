import type { Clause } from '../rubric/clause';
import type { Item } from '../rubric/rubric';
import type { ItemWarning } from '../scoring/scoreCard';
import { clauseRule } from './clauseRule';
import type { Locale } from './locale';
import { messagesIn } from './messages';
import { wordsOf } from './wordsByCode';

/** What a person should look at on an item, and why. A doubtful clause is said with the rule that was read. */
export function itemWarningText(warning: ItemWarning, item: Item, locale: Locale): string {
  const text = wordsOf(messagesIn(locale).warning, warning);
  if (warning.code !== 'doubtfulClause') return text;
  const clause = clauseNumbered(item, warning.clause);
  return clause === undefined ? text : messagesIn(locale).readAs(text, clauseRule(clause, locale));
}

/** Clauses mostly stand at the place of their number; to search for each of thousands would take the square of them. */
function clauseNumbered({ clauses }: Item, number: number): Clause | undefined {
  const atPlace = clauses[number - 1];
  return atPlace?.number === number ? atPlace : clauses.find((clause) => clause.number === number);
}
