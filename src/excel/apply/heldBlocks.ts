import type { Area } from '../../snapshot/area';
import { areaAddress, cellAddress } from '../../snapshot/area';
import type { CellRef } from '../../snapshot/area';
import type { Plan, ValueEdit } from '../../snapshot/plan';
import type { CellValue } from '../../snapshot/snapshot';
import { areaOf } from '../address';
import { cellInput } from './cellInput';
import { valueBlocks, type ValueBlock } from './valueBlocks';

/**
 * A block with Excel's own hold on its cells. A range that is kept between two batches moves along when rows are put
 * in or taken out, and grows or shrinks when that happens inside it; then values of the old size no longer fit, and
 * Excel refuses to write them.
 */
export interface HeldBlock extends ValueBlock {
  readonly range: Excel.Range;
}

/** Takes hold of the cells that a plan writes to on some sheets; what stands in them comes with the next sync. */
export function holdBlocks(
  workbook: Excel.Workbook,
  plan: Plan,
  sheets: readonly string[],
): readonly HeldBlock[] {
  const edits = plan.edits.filter((edit): edit is ValueEdit => edit.kind === 'value');
  return valueBlocks(edits.filter(({ sheet }) => sheets.includes(sheet))).map((block) => {
    const range = workbook.worksheets.getItem(block.sheet).getRange(areaAddress(block.area));
    range.load('address,values,formulas,numberFormat');
    return { ...block, range };
  });
}

/** Cells of a block that do not hold what `wanted` says, or hold a formula. As loaded by the last sync. */
export function cellsUnlike(
  { range, edits }: HeldBlock,
  wanted: (edit: ValueEdit) => CellValue,
): readonly CellRef[] {
  return edits.flatMap((edit, index) => {
    if (!edit) return [];
    const value: unknown = range.values[index]?.[0];
    const formula: unknown = range.formulas[index]?.[0];
    const isFormula = typeof formula === 'string' && formula.startsWith('=') && formula !== value;
    return isFormula || !holds(value, wanted(edit)) ? [edit.cell] : [];
  });
}

/** Whether a cell holds a value, as Excel gives it: "" for an empty cell, and numbers as text where cells are text. */
export function holds(held: unknown, value: CellValue): boolean {
  if (value === null || value === '') return held === '' || held === null;
  return held === value || (typeof held === 'string' && typeof value === 'number' && held === String(value));
}

/**
 * Queues values for some cells of a block; undefined leaves a cell as it is.
 * @param isText whether a cell is formatted as text by the time the value comes.
 */
export function putValues(
  block: HeldBlock,
  value: (edit: ValueEdit, index: number) => CellValue | undefined,
  isText: (block: HeldBlock, index: number) => boolean,
): void {
  block.range.values = block.edits.map((edit, index) => [
    edit ? cellInput(value(edit, index), isText(block, index)) : null,
  ]);
}

/** Whether a cell is formatted as text. As loaded by the last sync. */
export function isTextCell({ range }: HeldBlock, index: number): boolean {
  return range.numberFormat[index]?.[0] === '@';
}

/** Queues a write that changes nothing, and that Excel refuses when rows have come or gone within the block. */
export function assertSize({ range, edits }: HeldBlock): void {
  range.values = edits.map(() => [null]);
}

/** The cells that a block changes. */
export function cellsOf({ edits }: HeldBlock): readonly CellRef[] {
  return edits.flatMap((edit) => (edit ? [edit.cell] : []));
}

/** Whether the block's cells stand elsewhere than they did. `address` as loaded by the last sync. */
export function hasMoved({ range, area }: HeldBlock): boolean {
  const now: Area | null = areaOf(range.address);
  return now === null || areaAddress(now) !== areaAddress(area);
}

/** Cells by address, each once. */
export function distinct(cells: readonly CellRef[]): readonly CellRef[] {
  return [...new Map(cells.map((cell) => [cellAddress(cell), cell])).values()];
}
