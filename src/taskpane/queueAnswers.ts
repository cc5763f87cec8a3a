import type { Decision } from '../clauses/confirmations';
import type { Clause } from '../rubric/clause';
import type { Amount, ItemFindings } from '../rubric/finding';
import { controlsOf, type AmountControl } from './item/amountControls';
import { withClause, withPendingSettled } from './item/findingDraft';
import type { Item } from '../rubric/rubric';
import type { OpenCase } from './openCases';
import { correction, type Passage } from './rules/passages';

/** A clause that may be meant. */
export interface ClauseAnswer {
  readonly kind: 'clause';
  readonly clause: number;
  /** How much of it is asked for; a switch needs no more than the choice. */
  readonly control: AmountControl;
}

/** What a person says about how a passage of the standard was read; it is remembered in the workbook. */
export interface PassageAnswer extends Passage {
  readonly kind: 'passage';
  readonly says: 'confirmed' | 'dismissed' | 'byText' | 'byPack';
  readonly decision: Decision;
  /** The rule that it comes to; null where that goes without saying. */
  readonly rule: Clause | null;
}

/** The passage means another rule, which a person puts into fields. */
export interface RuleAnswer {
  readonly kind: 'rule';
  readonly passage: Passage;
  /** What was read; null where nothing was. */
  readonly before: Clause | null;
}

/** One way to settle a case. */
export type CaseAnswer = ClauseAnswer | PassageAnswer | RuleAnswer;

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
      return clause ? passageAnswers(clause, ['confirmed', 'dismissed'], clause) : [];
    }
    case 'unreadPassage': {
      const passage = unread.find(({ quote }) => quote === warning.quote);
      return passage ? passageAnswers(passage, ['dismissed'], null) : [];
    }
    case 'packDiffers':
      return packAnswers(entry.score.item, warning);
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
  decisions: readonly ('confirmed' | 'dismissed')[],
  before: Clause | null,
): readonly CaseAnswer[] {
  // What only a pack says stands nowhere in the text, so there is no passage to decide on.
  if (span === null) return [];
  return [
    ...decisions.map((kind): PassageAnswer => said({ span, quote }, kind, { kind }, null)),
    { kind: 'rule', passage: { span, quote }, before },
  ];
}

/** Text and rule pack in disagreement: either side can be told to be right, as far as it says anything. */
function packAnswers(
  item: Item,
  { clause: number, inPack }: Extract<OpenCase['warning'], { code: 'packDiffers' }>,
): readonly CaseAnswer[] {
  if (number === null) {
    const whole = { span: { start: 0, end: item.standard.length }, quote: item.standard };
    return [said(whole, 'byText', { kind: 'confirmed' }, null)];
  }
  const clause = item.clauses.find((one) => one.number === number);
  if (!clause?.span) return [];
  const passage = { span: clause.span, quote: clause.quote };
  const byText = said(passage, 'byText', { kind: 'confirmed' }, clause);
  if (!inPack) return [byText, said(passage, 'dismissed', { kind: 'dismissed' }, null)];
  const { decision } = correction(item, passage, clause, inPack);
  return decision.kind === 'corrected' ? [byText, said(passage, 'byPack', decision, inPack)] : [byText];
}

function said(
  passage: Passage,
  says: PassageAnswer['says'],
  decision: Decision,
  rule: Clause | null,
): PassageAnswer {
  return { kind: 'passage', says, decision, rule, ...passage };
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
