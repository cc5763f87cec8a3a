import type { ColumnRole, RubricSheet } from '../reading/sheetReading';
import type { Guard } from '../snapshot/plan';
import type { SheetSnapshot } from '../snapshot/snapshot';
import { cellAt } from '../snapshot/snapshot';
import type { FigureDecision } from './figures';

/** What a score rests on: if any of it changes before the write, the plan no longer holds. */
const INPUTS: ReadonlySet<ColumnRole> = new Set([
  'category',
  'no',
  'item',
  'points',
  'standard',
  'deductValue',
  'finding',
]);

export function inputGuards(sheet: SheetSnapshot, reading: RubricSheet): readonly Guard[] {
  const columns = reading.columns.filter(({ role }) => INPUTS.has(role));
  return reading.items.flatMap(({ top, bottom }) => {
    const guards: Guard[] = [];
    for (let row = top; row <= bottom; row += 1) {
      for (const { column, role } of columns) {
        const cell = { row, column };
        const guard = { sheet: sheet.name, cell, value: cellAt(sheet, cell).value };
        // Findings change; what is to be found does not.
        guards.push(role === 'finding' ? guard : { ...guard, tells: 'row' });
      }
    }
    return guards;
  });
}

/** The headers that the columns were told by. */
export function headerGuards(sheet: SheetSnapshot, reading: RubricSheet): readonly Guard[] {
  return reading.headerRows.slice(0, 1).flatMap((row) =>
    reading.columns.map(({ column }): Guard => {
      const cell = { row, column };
      return { sheet: sheet.name, cell, value: cellAt(sheet, cell).value, tells: 'column' };
    }),
  );
}

/**
 * Figures that stay as they are: a person's counts as an override, ours as up to date, so the sums rest on both. What
 * formulas show follows the write, and is none.
 */
export function figureGuards(sheet: SheetSnapshot, decisions: readonly FigureDecision[]): readonly Guard[] {
  return decisions.flatMap(({ edit, figure }): readonly Guard[] => {
    const { value, formula } = cellAt(sheet, figure.cell);
    return edit || formula !== null ? [] : [{ sheet: sheet.name, cell: figure.cell, value }];
  });
}
