import type { Clause, ClauseKind } from '../rubric/clause';
import type { Locale } from './locale';
import { messagesIn } from './messages';

/** A clause's rule in one line, made from the rule and not from the text: 每少一次扣0.5分,最多扣2分. */
export function clauseRule(clause: Clause, locale: Locale): string {
  const { rule, ruleCap } = messagesIn(locale);
  return (
    restate(rule, clause.kind, clause) +
    (clause.cap === null ? '' : ruleCap(clause.cap, clause.kind === 'bonus'))
  );
}

type ClauseOf = { [K in ClauseKind]: Extract<Clause, { kind: K }> };
type RuleWords = { readonly [K in ClauseKind]: (clause: ClauseOf[K]) => string };

function restate<K extends ClauseKind>(words: RuleWords, kind: K, clause: ClauseOf[K]): string {
  return words[kind](clause);
}
