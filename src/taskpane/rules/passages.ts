import type { Confirmation, Decision } from '../../clauses/confirmations';
import type { PassageAnswer } from '../../recalculate/answer';
import type { Clause, Span } from '../../rubric/clause';
import { textHash } from '../../rubric/itemKey';
import type { Item } from '../../rubric/rubric';
import type { Decisions } from '../../state/decisions';

/** Where a rule stands in its standard. */
export interface Passage {
  readonly span: Span;
  readonly quote: string;
}

/** What has been decided about the passages of one text. */
export function decidedOn(standard: string, { confirmations }: Decisions): readonly Confirmation[] {
  if (confirmations.length === 0) return [];
  const hash = textHash(standard);
  return confirmations.filter((one) => one.textHash === hash);
}

/** How a passage was decided; null where nobody has said anything about it. */
export function decisionOn(passage: Passage, decided: readonly Confirmation[]): Decision['kind'] | null {
  const { start, end } = passage.span;
  return decided.find(({ span }) => span.start === start && span.end === end)?.decision.kind ?? null;
}

/** Where a clause stands; null for one that only a rule pack knows. */
export function passageOf({ span, quote }: Clause): Passage | null {
  return span && { span, quote };
}

/** The answer that a passage means this rule. Other rules of the same words stay as they are. */
export function correction(
  item: Item,
  passage: Passage,
  before: Clause | null,
  right: Clause,
): PassageAnswer {
  const { start, end } = passage.span;
  const together = item.clauses.filter(({ span }) => span?.start === start && span.end === end);
  const clauses = before ? together.map((clause) => (clause === before ? right : clause)) : [right];
  return answerOn(item, passage, { kind: 'corrected', clauses });
}

export function answerOn(item: Item, passage: Passage, decision: PassageAnswer['decision']): PassageAnswer {
  const { span, quote } = passage;
  return { kind: 'passage', standard: item.standard, span, quote, decision };
}
