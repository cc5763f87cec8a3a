import type { Area } from '../../snapshot/area';
import { moveFormula } from '../formulas/references';
import {
  cellCount,
  columnCount,
  fits,
  intersection,
  localAddress,
  oneCell,
  quotedSheet,
  rowCount,
} from './areas';
import { EMPTY_CELL, type Cell } from './cell';
import { invalidArgument } from '../protocol/faults';
import type { Sheet } from './sheet';
import { assertEditable, MOST_CELLS } from './writing';
import type { Workbook } from './workbook';

export type CopyWhat = 'All' | 'Formulas' | 'Values' | 'Formats' | 'Link';

export interface CopyOptions {
  readonly what: CopyWhat;
  readonly skipBlanks: boolean;
  readonly transpose: boolean;
}

/**
 * Copies cells as Paste Special does: the source is repeated over a target that holds it a whole number of times, and
 * written once from the target's first cell otherwise. Relative references move along; merges go with the looks.
 * @returns the area written.
 */
export function copyCells(
  workbook: Workbook,
  from: { readonly sheet: Sheet; readonly area: Area },
  to: { readonly sheet: Sheet; readonly area: Area },
  { what, skipBlanks, transpose }: CopyOptions,
): Area {
  const [rows, columns] = transpose
    ? [columnCount(from.area), rowCount(from.area)]
    : [rowCount(from.area), columnCount(from.area)];
  const tiles = rowCount(to.area) % rows === 0 && columnCount(to.area) % columns === 0;
  const target = tiles
    ? to.area
    : { ...to.area, bottom: to.area.top + rows - 1, right: to.area.left + columns - 1 };
  if (!fits(target) || cellCount(target) > MOST_CELLS) throw invalidArgument();
  assertEditable(workbook, to.sheet, target);
  const writes: { row: number; column: number; cell: Cell }[] = [];
  for (let row = target.top; row <= target.bottom; row += 1) {
    for (let column = target.left; column <= target.right; column += 1) {
      const [down, right] = [(row - target.top) % rows, (column - target.left) % columns];
      const sourceRow = from.area.top + (transpose ? right : down);
      const sourceColumn = from.area.left + (transpose ? down : right);
      const source = from.sheet.cell(sourceRow, sourceColumn);
      if (skipBlanks && source.value === null && source.formula === null) continue;
      const cell = copied(workbook, from.sheet, sourceRow, sourceColumn, to.sheet, row, column, what);
      writes.push({ row, column, cell });
    }
  }
  if ((what === 'All' || what === 'Formats') && !transpose) copyMerges(from, to.sheet, target, rows, columns);
  for (const { row, column, cell } of writes) to.sheet.grid.set(row, column, cell);
  const isFormat = what === 'Formats';
  if (isFormat) workbook.tell({ kind: 'format', sheet: to.sheet, area: target });
  else workbook.tell({ kind: 'cells', sheet: to.sheet, area: target, how: 'RangeEdited' });
  return target;
}

function copied(
  workbook: Workbook,
  fromSheet: Sheet,
  sourceRow: number,
  sourceColumn: number,
  toSheet: Sheet,
  row: number,
  column: number,
  what: CopyWhat,
): Cell {
  const source = fromSheet.grid.get(sourceRow, sourceColumn) ?? EMPTY_CELL;
  const own = toSheet.grid.get(row, column) ?? EMPTY_CELL;
  const formula = source.formula && moveFormula(source.formula, row - sourceRow, column - sourceColumn);
  switch (what) {
    case 'All':
      return { value: source.value, formula, style: fromSheet.styleAt(sourceRow, sourceColumn) };
    case 'Formulas':
      return { value: source.value, formula, style: own.style };
    case 'Values':
      return { value: workbook.value(fromSheet, sourceRow, sourceColumn), formula: null, style: own.style };
    case 'Formats':
      return { ...own, style: fromSheet.styleAt(sourceRow, sourceColumn) };
    case 'Link': {
      const reference = `${quotedSheet(fromSheet.name)}!${localAddress(oneCell(sourceRow, sourceColumn))}`;
      return { value: null, formula: `=${reference}`, style: own.style };
    }
  }
}

function copyMerges(
  from: { readonly sheet: Sheet; readonly area: Area },
  sheet: Sheet,
  target: Area,
  rows: number,
  columns: number,
): void {
  const inside = from.sheet.merges.filter((merge) => intersection(merge, from.area));
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, target));
  for (let top = target.top; top <= target.bottom; top += rows) {
    for (let left = target.left; left <= target.right; left += columns) {
      const [down, right] = [top - from.area.top, left - from.area.left];
      for (const merge of inside) {
        sheet.merges.push({
          top: merge.top + down,
          bottom: merge.bottom + down,
          left: merge.left + right,
          right: merge.right + right,
        });
      }
    }
  }
}
