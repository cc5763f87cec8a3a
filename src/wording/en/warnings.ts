import type { DoubtReason } from '../../rubric/clause';
import type { PendingReason } from '../../rubric/finding';
import { formatPoints, type Points } from '../../rubric/points';
import type { ItemWarning } from '../../scoring/scoreCard';
import { markOf, marksOf } from '../mark';
import { oneLine, shorten } from '../plainText';
import type { WordsByCode } from '../wordsByCode';

const LONGEST_QUOTE = 60;

export const EN_PENDING_REASON: Readonly<Record<PendingReason, string>> = {
  plainWords: 'does not say which clause is meant',
  noSuchClause: 'points at no clause of this item',
  maybeListNumber: 'may be a list number or a clause number; mark the clause with ①②',
  maybeAltered: 'may have been changed by Excel into a number or date; type it again as text',
  unclearQuantity: 'has no clear quantity',
  unclearMeasure: "has no clear value, or not in the clause's unit",
  unclearFigure: 'has no clear number of points',
  conflictingMeasures: 'gives different values for one clause',
  numberingClash: "meets a numbering of the rubric's own that disagrees with the order",
  brokenFormula: 'was taken by Excel for a formula; type it again as text',
  contradiction: 'contradicts something else in the cell',
};

export const EN_DOUBT_REASON: Readonly<Record<DoubtReason, string>> = {
  truncated: 'the text of the standard is cut off',
  ambiguous: 'the text of the standard can be read in several ways',
  abovePoints: 'costs more than the item has',
  unclearCondition: 'it is not clear when it applies',
  textAndPackDiffer: 'the sheet and the rule pack differ',
};

export const EN_WARNING: WordsByCode<ItemWarning> = {
  pendingFinding: ({ reason, text, candidates }) =>
    `"${quoted(text)}" ${EN_PENDING_REASON[reason]}; not scored` +
    (candidates.length === 0 || reason !== 'plainWords' ? '' : `; perhaps ${marksOf(candidates)}`),
  unreadPassage: ({ quote }) => `"${quoted(quote)}" in the standard could not be read; a person must decide`,
  doubtfulClause: ({ clause, reason }) =>
    `${markOf(clause)} ${EN_DOUBT_REASON[reason]}; not scored until confirmed`,
  repairedClause: ({ clause }) => `${markOf(clause)} was restored from damaged text; please check`,
  figureMissing: ({ clause, min, max }) => `${markOf(clause)} needs a figure${range(min, max)}; not scored`,
  figureOutOfRange: ({ clause, figure, min, max }) =>
    `${clause === null ? 'own figure' : markOf(clause)}: ${formatPoints(figure)} is not allowed` +
    `${range(min, max)}; not scored`,
  quantityOnFixed: ({ clause, quantity }) => `${markOf(clause)} was found ${quantity} times, but counts once`,
  onceOnPerUnit: ({ clause }) => `${markOf(clause)} has no quantity; counted as one`,
  onTheLine: ({ clause }) =>
    `${markOf(clause)} lies exactly on the line, which is taken as included; please check`,
  tierConflict: ({ clauses }) => `only one of ${marksOf(clauses)} can apply; not scored`,
  outsideBands: ({ clause }) => `${markOf(clause)}: the value lies in none of the bands; not scored`,
  ownWithoutClause: () => "the reviewer's own figure has no clause behind it",
  awardUnchecked: ({ clauses }) =>
    `${marksOf(clauses)} must be achieved to earn points, and the item has not been checked`,
  overrideOutOfRange: ({ score }) =>
    `the adjusted score ${formatPoints(score)} is outside what the item can have; please check`,
  veto: ({ clause }) => `${markOf(clause)} is a veto`,
  inferredFigure: ({ clause }) =>
    `${markOf(clause)}: the text is cut off and the figure inferred; please check`,
  packDiffers: ({ clause, detail }) =>
    `${clause === null ? 'this item' : markOf(clause)} ${DIFFERENCE[detail]}; the sheet counts`,
};

const DIFFERENCE: Readonly<Record<Extract<ItemWarning, { code: 'packDiffers' }>['detail'], string>> = {
  points: 'has other points than in the rule pack',
  measure: 'has another threshold or unit than in the rule pack',
  kind: 'deducts in another way than in the rule pack',
  missing: 'is in the rule pack, but not in the sheet',
  extra: 'is in the sheet, but not in the rule pack',
};

function quoted(text: string): string {
  return shorten(oneLine(text), LONGEST_QUOTE);
}

function range(min: Points | null, max: Points | null): string {
  if (min === null && max === null) return '';
  if (min === max) return ` (should be ${formatPoints(min ?? 0)})`;
  if (max === null || max >= Number.MAX_SAFE_INTEGER) return ` (at least ${formatPoints(min ?? 0)})`;
  return ` (${formatPoints(min ?? 0)} to ${formatPoints(max)})`;
}
