import type { Finding, FindingSource, PendingReason } from '../../rubric/finding';
import type { Span } from '../../rubric/clause';
import type { Standing } from './standingWords';

/** What one piece of a cell says. */
export type PieceReading =
  | { readonly kind: 'findings'; readonly findings: readonly Finding[] }
  | { readonly kind: 'standing'; readonly standing: Standing; readonly source: FindingSource };

/** A cell's text, as typed and folded; both have the same length, so that an offset serves both. */
export interface CellText {
  readonly text: string;
  readonly folded: string;
}

/** The words between two places of the cell, without blanks around them. */
export function sourceAt({ text, folded }: CellText, span: Span): FindingSource {
  let { start, end } = span;
  while (start < end && isBlank(folded.charAt(start))) start++;
  while (end > start && isBlank(folded.charAt(end - 1))) end--;
  return { text: text.slice(start, end), span: { start, end } };
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n';
}

export function pendingFinding(
  reason: PendingReason,
  candidates: readonly number[],
  source: FindingSource,
): Finding {
  return { kind: 'pending', reason, candidates, source };
}

export function onePending(
  reason: PendingReason,
  candidates: readonly number[],
  source: FindingSource,
): PieceReading {
  return { kind: 'findings', findings: [pendingFinding(reason, candidates, source)] };
}
