import type { Clause, Span } from '../rubric/clause';
import type { Amount, ItemFindings } from '../rubric/finding';
import { controlsOf, type AmountControl } from './item/amountControls';
import { withClause, withPendingSettled } from './item/findingDraft';
import type { OpenCase } from './openCases';

/** A clause that may be meant. */
export interface ClauseAnswer {
  readonly kind: 'clause';
  readonly clause: number;
  /** How much of it is asked for; a switch needs no more than the choice. */
  readonly control: AmountControl;
}

/** What a person says about how a passage of the standard was read; it is remembered in the workbook. */
export interface PassageAnswer {
  readonly kind: 'passage';
  readonly decision: 'confirmed' | 'dismissed';
  readonly span: Span;
  readonly quote: string;
}

/** One way to settle a case. */
export type CaseAnswer = ClauseAnswer | PassageAnswer;

/** More than there are number keys are found faster on the item's own page. */
const MOST_ANSWERS = 9;

/** The ways to settle a case in the pane, likeliest first; none where only the item's page or the sheet can settle it. */
export function answersTo(open: OpenCase): readonly CaseAnswer[] {
  const { warning, entry } = open;
  const { clauses, unread } = entry.score.item;
  switch (warning.code) {
    case 'pendingFinding':
      return clauseAnswers(open, warning.candidates);
    case 'figureMissing':
      return clauseAnswers(open, [warning.clause]);
    case 'figureOutOfRange':
      return warning.clause === null ? [] : clauseAnswers(open, [warning.clause]);
    case 'doubtfulClause': {
      const clause = clauses.find(({ number }) => number === warning.clause);
      return clause ? passageAnswers(clause, ['confirmed', 'dismissed']) : [];
    }
    case 'unreadPassage': {
      const passage = unread.find(({ quote }) => quote === warning.quote);
      return passage ? passageAnswers(passage, ['dismissed']) : [];
    }
    default:
      return [];
  }
}

function clauseAnswers({ entry }: OpenCase, candidates: readonly number[]): readonly ClauseAnswer[] {
  const { item } = entry.score;
  const cell = entry.place?.finding;
  if (!cell || cell.formula !== null) return [];
  return candidates.slice(0, MOST_ANSWERS).flatMap((number): readonly ClauseAnswer[] => {
    const clause = item.clauses.find((one) => one.number === number);
    const [control] = clause && clause.certainty.kind !== 'doubtful' ? controlsOf(clause, item.points) : [];
    return control ? [{ kind: 'clause', clause: number, control }] : [];
  });
}

function passageAnswers(
  { span, quote }: Pick<Clause, 'span' | 'quote'>,
  decisions: readonly PassageAnswer['decision'][],
): readonly PassageAnswer[] {
  // What only a pack says stands nowhere in the text, so there is no passage to decide on.
  return span === null ? [] : decisions.map((decision) => ({ kind: 'passage', decision, span, quote }));
}

/** The item's findings once the case is settled so. @param findings as they stand, or are drafted */
export function answered(
  findings: ItemFindings,
  { warning }: OpenCase,
  { clause }: ClauseAnswer,
  amount: Amount,
): ItemFindings {
  return warning.code === 'pendingFinding'
    ? withPendingSettled(findings, warning.text, { clause, amount })
    : withClause(findings, clause, { amount, note: noteOn(findings, clause) });
}

function noteOn(findings: ItemFindings, clause: number): string {
  if (findings.kind !== 'found') return '';
  return findings.findings
    .flatMap((finding) => (finding.kind === 'clause' && finding.clause === clause ? [finding.note] : []))
    .filter(Boolean)
    .join(',');
}
