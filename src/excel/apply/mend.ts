import type { HostFault } from '../../snapshot/host';
import type { Plan } from '../../snapshot/plan';
import { invert } from '../../snapshot/plan';
import { stateText } from '../stateXml';
import type { Checked } from './check';
import { cellsOf, distinct, hasMoved, holds, isTextCell, putValues } from './heldBlocks';
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
  const xml = checked.hasState ? parts.getOnlyItem().getXml() : null;
  await context.sync();

  const moved = checked.blocks.filter(hasMoved);
  const journal = xml ? stateText(xml.value) : null;
  const begun = plan.journal === null || journal === plan.journal || (!xml && parts.items.length > 0);
  if (begun) await takeBack(context, plan, checked, parts.items);
  const [first] = moved;
  if (!first) return null;
  const cells = moved.filter(({ sheet }) => sheet === first.sheet).flatMap(cellsOf);
  return { code: 'changedMeanwhile', sheet: first.sheet, cells: distinct(cells) };
}

async function takeBack(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
  parts: readonly Excel.CustomXmlPart[],
): Promise<void> {
  const { workbook } = context;
  for (const block of checked.blocks) {
    const values = block.range.values;
    if (values.length !== block.edits.length) continue;
    const isOurs = (index: number, after: Parameters<typeof holds>[1]) => holds(values[index]?.[0], after);
    putValues(block, ({ before, after }, index) => (isOurs(index, after) ? before : undefined), isTextCell);
  }
  for (const edit of invert(plan).edits) if (isLookEdit(edit)) makeEdit(workbook, checked.areas, edit);
  const state = stateEditOf(plan);
  if (state) {
    if (parts.length > 1) removeStates(parts);
    writeState(workbook, parts.length === 1, state.before);
  }
  await context.sync();
}
