import type { PendingReason } from '../../rubric/finding';
import type { Cell } from '../../snapshot/snapshot';
import { foldText } from './foldText';

/** What a 检查情况 cell holds before its words are read. */
export type CellState =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly text: string }
  /** What stands there may not be what was typed: nothing in it is read as a mark or a figure. */
  | {
      readonly kind: 'altered';
      readonly text: string;
      readonly reason: Extract<PendingReason, 'maybeAltered' | 'brokenFormula'>;
    };

/**
 * Excel turns what people type into numbers, dates, times and formulas: (1) into −1, 3-5 into a date, 1:12 into a
 * time. A cell of any of these says nothing for certain, nor does a text in a form that Excel gives to them.
 */
export function cellState(cell: Cell): CellState {
  const { value } = cell;
  if (value === null || (typeof value === 'string' && value.trim() === '')) return { kind: 'blank' };
  if (cell.formula !== null) return { kind: 'altered', text: String(value), reason: 'brokenFormula' };
  if (typeof value !== 'string') {
    return { kind: 'altered', text: String(value).toUpperCase(), reason: 'maybeAltered' };
  }
  const folded = foldText(value).trim();
  if (ERROR_TEXT.test(folded) || folded.startsWith('=')) {
    return { kind: 'altered', text: value, reason: 'brokenFormula' };
  }
  if (ALTERED_TEXT.some((form) => form.test(folded))) {
    return { kind: 'altered', text: value, reason: 'maybeAltered' };
  }
  return { kind: 'text', text: value };
}

const ERROR_TEXT = /^#(?:[A-Z][A-Z0-9/_]{1,15}[!?]?|GETTING_DATA)$/i;

/** A whole text that looks like what Excel shows for something else that was typed. */
const ALTERED_TEXT: readonly RegExp[] = [
  /^#{2,255}$/, // a column too narrow for a number
  /^(?:true|false)$/i,
  /^[+-]\d{1,15}$/, // (1) becomes -1
  /^[+-]?\d(?:\.\d{1,15})?E[+-]?\d{1,3}$/i,
  /^\d{5,15}$/, // a date's serial number
  /^\d{1,4}[-/.年]\d{1,2}[-/.月]\d{1,4}日?$/,
  /^\d{1,4}年\d{1,2}月$/,
  /^\d{1,2}[-/月]\d{1,2}日?$/, // 3-5
  /^\d{1,2}-[A-Z]{3}$/i,
  /^\d{1,2}:\d{1,2}(?::\d{1,2})?(?: ?[AP]M)?$/i, // 1:12
  /^\d{1,3}(?:\.\d{1,15})?%$/,
];
