import type { ItemFindings } from '../../rubric/finding';
import type { Policies } from '../../scoring/policies';
import { scoreItem } from '../../scoring/scoreItem';
import type { ItemScore } from '../../scoring/scoreCard';
import { refKey, type ItemEntry } from '../tables';
import { asWillBeRead, draftText, overrideIn } from './findingDraft';

/** An item as it is being edited. */
export interface ItemDraft {
  /** What the controls show. */
  readonly findings: ItemFindings;
  /** What scores are made from: the findings as the sheet's text will be read. */
  readonly read: ItemFindings;
  /** The item's score if it is written so. */
  readonly score: ItemScore;
  /** A person's figure stands in the score cell itself, and goes on standing whatever is found. */
  readonly typedInSheet: boolean;
  /** Set in the pane, and not in the cell yet. */
  readonly changed: boolean;
  /** The cell's text as it will be. */
  readonly text: string;
  /** Why it cannot be written; null when it can. */
  readonly blocked: 'noColumn' | 'formula' | 'final' | 'noReason' | null;
}

/**
 * @param drafts findings set and not written, by `refKey`
 * @param final the sheet was signed off
 */
export function itemDraft(
  entry: ItemEntry,
  drafts: ReadonlyMap<string, ItemFindings>,
  policies: Policies,
  final: boolean,
): ItemDraft {
  const { item } = entry.score;
  const set = drafts.get(refKey(entry.ref));
  const findings = set ?? entry.findings;
  const read = set ? asWillBeRead(set, item) : entry.findings;
  const typedInSheet = entry.score.status === 'overridden' && !overrideIn(entry.findings);
  const scored = set ? scoreItem(item, read, policies) : entry.score;
  return {
    findings,
    read,
    score: typedInSheet && scored.status !== 'overridden' ? withFigureOf(entry.score, scored) : scored,
    typedInSheet,
    changed: set !== undefined,
    text: draftText(findings, item),
    blocked: blockedBy(entry, findings, final),
  };
}

function withFigureOf({ status, score, deduction }: ItemScore, scored: ItemScore): ItemScore {
  return { ...scored, status, score, deduction };
}

function blockedBy({ place }: ItemEntry, findings: ItemFindings, final: boolean): ItemDraft['blocked'] {
  if (final) return 'final';
  const cell = place?.finding;
  if (!cell) return 'noColumn';
  if (cell.formula !== null) return 'formula';
  const override = overrideIn(findings);
  return override && override.note.trim() === '' ? 'noReason' : null;
}
