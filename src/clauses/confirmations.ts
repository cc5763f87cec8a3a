import type { Clause, Span } from '../rubric/clause';
import type { StandardReading } from './standardReading';

/** What a person decided about one passage of a standard: a doubtful clause, or a passage that was not read. */
export interface Confirmation {
  /** Hash of the text that it was decided on (the caller's choice of hash): for another text it says nothing. */
  readonly textHash: string;
  readonly span: Span;
  /** The words at `span`, so that a confirmation that slipped is noticed. */
  readonly quote: string;
  readonly decision: Decision;
}

export type Decision =
  /** The reading offered is right. */
  | { readonly kind: 'confirmed' }
  /** The passage means these clauses; where it stands, and its number, are taken from the passage. */
  | { readonly kind: 'corrected'; readonly clauses: readonly Clause[] }
  /** The passage costs and earns nothing. */
  | { readonly kind: 'dismissed' };

/**
 * Puts what people decided into a reading. What they confirmed or corrected counts (`certain`, source `confirmed`); the
 * rest stays as it was read. A confirmation of another text, or of a passage that the reading does not have, is left
 * out: it is asked again.
 * @returns a reading whose clauses are in the order of the text and numbered from 1.
 */
export function applyConfirmations(
  reading: StandardReading,
  confirmations: readonly Confirmation[],
  textHash: string,
): StandardReading {
  const decided = new Map(
    confirmations
      .filter((confirmation) => confirmation.textHash === textHash)
      .map((confirmation) => [keyOf(confirmation.span, confirmation.quote), confirmation.decision]),
  );
  if (decided.size === 0) return reading;
  // The cases of one statement share a passage: the decision is on all of them, the correction stands once.
  const corrected = new Set<string>();
  const clauses = reading.clauses.flatMap((clause) => {
    const key = clause.span === null ? null : keyOf(clause.span, clause.quote);
    const decision = key === null ? undefined : decided.get(key);
    if (key === null || decision === undefined) return [clause];
    if (decision.kind === 'confirmed') return [confirmed(clause, clause)];
    if (decision.kind === 'dismissed' || corrected.has(key)) return [];
    corrected.add(key);
    return decision.clauses.map((right) => confirmed(right, clause));
  });
  const unread = reading.unread.filter(({ span, quote }) => {
    const decision = decided.get(keyOf(span, quote));
    if (decision === undefined || decision.kind === 'confirmed') return true;
    if (decision.kind === 'corrected')
      clauses.push(...decision.clauses.map((right) => confirmed(right, { span, quote })));
    return false;
  });
  return { ...reading, clauses: inOrder(clauses), unread };
}

function keyOf({ start, end }: Span, quote: string): string {
  return `${start}-${end}:${quote}`;
}

function confirmed(clause: Clause, place: Pick<Clause, 'span' | 'quote'>): Clause {
  return {
    ...clause,
    span: place.span,
    quote: place.quote,
    source: 'confirmed',
    certainty: { kind: 'certain' },
  };
}

function inOrder(clauses: readonly Clause[]): Clause[] {
  return [...clauses]
    .sort((one, other) => (one.span?.start ?? 0) - (other.span?.start ?? 0))
    .map((clause, i) => ({ ...clause, number: i + 1 }));
}
