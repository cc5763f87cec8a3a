import { cellAddress } from '../../snapshot/area';
import type { HostFault } from '../../snapshot/host';
import type { Plan } from '../../snapshot/plan';
import { invert } from '../../snapshot/plan';
import type { Checked } from './check';
import { cellsOf, hasMoved, holds, isTextCell, putValues } from './heldBlocks';
import { isLookEdit, makeEdit } from './makeEdit';
import { removeStates, stateEditOf, stateParts, writeState } from './state';

/**
 * Takes back whatever a write batch did before it failed: cells of ours that hold what was to be written, looks, and
 * the journal. What people have put into those cells in the meantime stays. Cells are reached by the hold on them, so
 * rows that have moved do not matter.
 * @returns that rows have moved, where it was that; null otherwise
 * @throws OfficeExtension.Error when Excel does not answer: then the journal says what is half done
 */
export async function mend(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
): Promise<HostFault | null> {
  const { workbook } = context;
  for (const { range } of checked.blocks) range.load('address,values');
  const parts = stateParts(workbook);
  parts.load('items/id');
  await context.sync();

  const moved = checked.blocks.filter(hasMoved);
  for (const block of checked.blocks) {
    const values = block.range.values;
    if (values.length !== block.edits.length) continue;
    const isOurs = (index: number, after: Parameters<typeof holds>[1]) => holds(values[index]?.[0], after);
    putValues(block, ({ before, after }, index) => (isOurs(index, after) ? before : undefined), isTextCell);
  }
  for (const edit of invert(plan).edits) if (isLookEdit(edit)) makeEdit(workbook, edit);
  const state = stateEditOf(plan);
  if (state) {
    const several = parts.items.length > 1;
    if (several) removeStates(parts.items);
    writeState(workbook, parts.items.length === 1, state.before);
  }
  await context.sync();

  const [first] = moved;
  if (!first) return null;
  const cells = moved.filter(({ sheet }) => sheet === first.sheet).flatMap(cellsOf);
  const byAddress = new Map(cells.map((cell) => [cellAddress(cell), cell]));
  return { code: 'changedMeanwhile', sheet: first.sheet, cells: [...byAddress.values()] };
}
