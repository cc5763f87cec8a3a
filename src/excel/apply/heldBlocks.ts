import type { Area } from '../../snapshot/area';
import { areaAddress, cellAddress } from '../../snapshot/area';
import type { CellRef } from '../../snapshot/area';
import { isFormula, sameFormula, type CellContent } from '../../snapshot/formula';
import type { Plan } from '../../snapshot/plan';
import type { CellValue } from '../../snapshot/snapshot';
import { areaOf } from '../address';
import { cellInput } from './cellInput';
import { valueBlocks, type CellEdit, type ValueBlock } from './valueBlocks';

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
  const edits = plan.edits.filter(
    (edit): edit is CellEdit => edit.kind === 'value' || edit.kind === 'formula',
  );
  return valueBlocks(edits.filter(({ sheet }) => sheets.includes(sheet))).map((block) => {
    const range = workbook.worksheets.getItem(block.sheet).getRange(areaAddress(block.area));
    range.load('address,values,formulas,numberFormat');
    return { ...block, range };
  });
}

/** Cells of a block that do not hold what `wanted` says. As loaded by the last sync. */
export function cellsUnlike(block: HeldBlock, wanted: (edit: CellEdit) => CellContent): readonly CellRef[] {
  return block.edits.flatMap((edit, index) =>
    edit && !holdsInBlock(block, index, wanted(edit)) ? [edit.cell] : [],
  );
}

/** Whether a cell of a block holds a content: a constant and no formula, or that formula. As loaded by the last sync. */
export function holdsInBlock({ range }: HeldBlock, index: number, content: CellContent): boolean {
  const value: unknown = range.values[index]?.[0];
  const input: unknown = range.formulas[index]?.[0];
  const formula = typeof input === 'string' && input.startsWith('=') && input !== value ? input : null;
  if (isFormula(content)) return formula !== null && sameFormula(formula, content.formula);
  return formula === null && holds(value, content);
}

/** Whether a cell holds a value, as Excel gives it: "" for an empty cell, and numbers as text where cells are text. */
export function holds(held: unknown, value: CellValue): boolean {
  if (value === null || value === '') return held === '' || held === null;
  return held === value || (typeof held === 'string' && typeof value === 'number' && held === String(value));
}

/**
 * Queues what is to stand in some cells of a block; undefined leaves a cell as it is.
 * @param isText whether a cell is formatted as text by the time the value comes.
 */
export function putValues(
  block: HeldBlock,
  content: (index: number) => CellContent | undefined,
  isText: (block: HeldBlock, index: number) => boolean,
): void {
  block.range.values = block.edits.map((_, index) => [contentInput(content(index), isText(block, index))]);
}

/** A formula is handed over as it is: among values, what begins with "=" is one. */
function contentInput(content: CellContent | undefined, isText: boolean): ReturnType<typeof cellInput> {
  return content !== undefined && isFormula(content) ? content.formula : cellInput(content, isText);
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
