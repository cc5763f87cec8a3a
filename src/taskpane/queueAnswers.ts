import type { Amount, ItemFindings } from '../rubric/finding';
import type { ItemWarning } from '../scoring/scoreCard';
import { controlsOf, type AmountControl } from './item/amountControls';
import { withClause, withPendingSettled } from './item/findingDraft';
import type { OpenCase } from './openCases';

/** One way to settle a case: a clause that may be meant, and what it still has to be told. */
export interface Answer {
  readonly clause: number;
  /** How much of it; a switch needs no more than the choice. */
  readonly control: AmountControl;
}

/** More than there are number keys are found faster on the item's own page. */
const MOST_ANSWERS = 9;

/** The ways to settle a case in the pane, likeliest first; none where only the sheet or the item's page can settle it. */
export function answersTo({ entry, warning }: OpenCase): readonly Answer[] {
  const { item } = entry.score;
  const cell = entry.place?.finding;
  if (!cell || cell.formula !== null) return [];
  return clausesOf(warning)
    .slice(0, MOST_ANSWERS)
    .flatMap((number): readonly Answer[] => {
      const clause = item.clauses.find((one) => one.number === number);
      const [control] = clause && clause.certainty.kind !== 'doubtful' ? controlsOf(clause, item.points) : [];
      return control ? [{ clause: number, control }] : [];
    });
}

function clausesOf(warning: ItemWarning): readonly number[] {
  switch (warning.code) {
    case 'pendingFinding':
      return warning.candidates;
    case 'figureMissing':
      return [warning.clause];
    case 'figureOutOfRange':
      return warning.clause === null ? [] : [warning.clause];
    default:
      return [];
  }
}

/** The item's findings once the case is settled so. @param findings as they stand, or are drafted */
export function answered(
  findings: ItemFindings,
  { warning }: OpenCase,
  { clause }: Answer,
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
