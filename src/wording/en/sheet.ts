import type { ColumnRole, NotARubric, ReadingIssue } from '../../reading/sheetReading';
import type { ClauseKind } from '../../rubric/clause';
import { formatPoints } from '../../rubric/points';
import type { LabelRole } from '../messages';
import { oneLine, shorten } from '../plainText';
import type { WordsByCode } from '../wordsByCode';

const LONGEST_QUOTE = 40;
const quoted = (text: string): string => `"${shorten(oneLine(text), LONGEST_QUOTE)}"`;

export const EN_LABEL: Readonly<Record<LabelRole, string>> = {
  finding: 'Findings',
  deduct: 'Deduction',
  score: 'Score',
  weighted: 'Weighted',
  subtotal: 'Subtotal',
  reason: 'Reasons',
  total: 'Total',
};

export const EN_ROLE: Readonly<Record<ColumnRole, string>> = {
  no: 'No.',
  category: 'Category',
  subcategory: 'Subcategory',
  item: 'Item',
  points: 'Points',
  standard: 'Standard',
  selfScore: 'Self-score',
  finding: 'Findings',
  deduct: 'Deduction',
  score: 'Score',
  weighted: 'Weighted',
  reason: 'Reasons',
  subtotal: 'Subtotal',
  remark: 'Remarks',
  method: 'Method',
  department: 'Office',
  evidence: 'Evidence',
  target: 'Target',
  weight: 'Weight',
  condition: 'Condition',
  deductValue: 'Deduction per clause',
};

export const EN_KIND: Readonly<Record<ClauseKind, string>> = {
  fixed: 'once',
  perUnit: 'for each',
  perPoint: 'per percentage point',
  void: 'no points',
  tier: 'by bands',
  discretionary: 'at discretion',
  proportional: 'in proportion',
  bonus: 'bonus',
  veto: 'veto',
};

export const EN_NOT_A_RUBRIC: WordsByCode<NotARubric> = {
  empty: () => 'an empty sheet',
  noHeader: () => 'no header was found. The header needs columns for points (分值) and standard (评分标准)',
  noPoints: () => 'the header has no column for points (分值). Please add it',
  unreadablePoints: ({ text }) => `points ${quoted(text)} are no number. Please put a number there`,
  noItems: () => 'there are no items below the header. Please check the table',
  matrix: () => 'a table of several communities side by side; not scored',
  explanation: () => 'reasons for scores, made by Kaohe',
  excelTable: () => 'an Excel table, which is not supported yet. Please convert it to a range',
};

export const EN_ISSUE: WordsByCode<ReadingIssue> = {
  roleInDoubt: ({ role, header }) =>
    `column ${quoted(header)} was taken for "${EN_ROLE[role]}"; please check`,
  choiceLapsed: ({ role, header }) =>
    `the header has changed, so what was chosen for column ${quoted(header)} (${role === 'none' ? 'not used' : `"${EN_ROLE[role]}"`}) no longer holds; please choose again`,
  pointsUnreadable: ({ text }) => `points ${quoted(text)} are no number; please mend them`,
  pointsMissing: () => 'points are missing; please add them',
  sumDiffers: ({ name, stated, summed }) =>
    `${quoted(name)} states ${formatPoints(stated)} points, but its items add up to ${formatPoints(summed)}`,
  repaired: ({ quote, readAs }) => `${quoted(quote)} was read as ${quoted(readAs)}; please check`,
  mergedOverItems: ({ role }) => `a merged cell of "${EN_ROLE[role]}" spans several items; please unmerge it`,
  numberRepeated: ({ number }) => `the number ${quoted(number)} occurs twice`,
  targetUnused: ({ text }) =>
    `the target ${quoted(text)} does not fit the unit or side of the rule beside it and was not used; please write it like 95% or 不超过3起`,
  hiddenItem: () => 'this item is in a hidden row; it counts all the same',
};
