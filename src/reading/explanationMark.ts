import type { SheetSnapshot } from '../snapshot/snapshot';
import { cellAt } from '../snapshot/snapshot';

/**
 * Stands on a sheet that explains scores, with a check of what the sheet says, so that it is known again in any program
 * and without our memory. It has a rubric's headers, and must never be read as one.
 */
export const EXPLANATION_MARK = /KAOHE:([0-9a-z]{7})/;

/** How far from the top left the mark may have been moved by rows and columns that people put in. */
const WITHIN = { rows: 12, columns: 12 };

/** Whether a sheet is an explanation of scores, even one that people have changed since. */
export function isExplanation(sheet: SheetSnapshot): boolean {
  const { used } = sheet;
  if (!used) return false;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + WITHIN.rows); row += 1) {
    for (let column = used.left; column <= Math.min(used.right, used.left + WITHIN.columns); column += 1) {
      const { value } = cellAt(sheet, { row, column });
      if (typeof value === 'string' && EXPLANATION_MARK.test(value)) return true;
    }
  }
  return false;
}
