import type { Area, CellRef } from '../../snapshot/area';
import { areaAddress } from '../../snapshot/area';
import type { Plan } from '../../snapshot/plan';
import type { HeldBlock } from './heldBlocks';
import { cellsOf, distinct } from './heldBlocks';
import type { LookEdit } from './makeEdit';
import { isLookEdit } from './makeEdit';

interface ProtectedSheet {
  readonly name: string;
  readonly protection: Excel.WorksheetProtection;
}

/**
 * The cells of protected sheets that a plan would write to though they are locked; null when there are none. Costs a
 * round trip of its own, or two where locked and open cells mix, which only protected sheets cause. Comments are no
 * cells, and are refused one by one.
 */
export async function lockedCells(
  context: Excel.RequestContext,
  plan: Plan,
  sheets: readonly ProtectedSheet[],
  blocks: readonly HeldBlock[],
): Promise<{ readonly sheet: string; readonly cells: readonly CellRef[] } | null> {
  const asked = sheets.flatMap(({ name, protection }) => [
    ...blocks
      .filter(({ sheet }) => sheet === name)
      .map((block) => ask(name, block.range, cellsOf(block), block.area)),
    ...plan.edits
      .filter(isLookEdit)
      .filter((edit) => edit.sheet === name)
      .flatMap((edit) => refusedAreas(edit, protection.options))
      .map((area) => {
        const range = context.workbook.worksheets.getItem(name).getRange(areaAddress(area));
        return ask(name, range, cellsIn(area), area);
      }),
  ]);
  await context.sync();
  const mixed = asked.filter(({ range }) => !isKnown(range)).map((one) => ({ one, cells: askEach(one) }));
  if (mixed.length > 0) await context.sync();

  const locked = asked.map((one) => {
    if (isKnown(one.range)) return isLocked(one.range) ? one.cells : [];
    const each = mixed.find((other) => other.one === one)?.cells ?? [];
    return one.cells.filter((_, index) => each[index] && isLocked(each[index]));
  });
  const first = asked.find((_, index) => (locked[index]?.length ?? 0) > 0)?.sheet;
  if (first === undefined) return null;
  const cells = locked.filter((_, index) => asked[index]?.sheet === first).flat();
  return { sheet: first, cells: distinct(cells) };
}

interface Asked {
  readonly sheet: string;
  readonly range: Excel.Range;
  readonly cells: readonly CellRef[];
  readonly area: Area;
}

function ask(sheet: string, range: Excel.Range, cells: readonly CellRef[], area: Area): Asked {
  range.load('format/protection/locked');
  return { sheet, range, cells, area };
}

function askEach({ range, cells, area }: Asked): readonly Excel.Range[] {
  return cells.map(({ row, column }) => {
    const cell = range.getCell(row - area.top, column - area.left);
    cell.load('format/protection/locked');
    return cell;
  });
}

/** Excel answers null for a range in which some cells are locked and some are not; its types do not say so. */
function isKnown({ format }: Excel.Range): boolean {
  const locked: unknown = format.protection.locked;
  return locked !== null;
}

function isLocked({ format }: Excel.Range): boolean {
  return format.protection.locked;
}

function cellsIn(area: Area): readonly CellRef[] {
  const width = area.right - area.left + 1;
  return Array.from({ length: (area.bottom - area.top + 1) * width }, (_, index) => ({
    row: area.top + Math.floor(index / width),
    column: area.left + (index % width),
  }));
}

/** Areas whose look the protection keeps, as far as their cells are locked. */
function refusedAreas(edit: LookEdit, options: Excel.WorksheetProtectionOptions): readonly Area[] {
  switch (edit.kind) {
    case 'style':
      return options.allowFormatCells ? [] : [edit.area];
    case 'merge':
      return [...edit.before, ...edit.after].map(({ top, left }) => ({
        top,
        left,
        bottom: top,
        right: left,
      }));
    case 'width':
      return options.allowFormatColumns ? [] : [{ top: 1, left: edit.column, bottom: 1, right: edit.column }];
    case 'layout':
      return [{ top: 1, left: 1, bottom: 1, right: 1 }];
    case 'printArea':
    case 'sheet':
      return [];
  }
}
