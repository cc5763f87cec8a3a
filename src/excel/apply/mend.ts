import type { HostFault } from '../../snapshot/host';
import type { Plan } from '../../snapshot/plan';
import { invert } from '../../snapshot/plan';
import { isJournalOf } from '../stateXml';
import type { Checked } from './check';
import { cellsOf, distinct, hasMoved, holdsInBlock, isTextCell, putValues } from './heldBlocks';
import { isLookEdit, makeEdit } from './makeEdit';
import { mendPages } from './pages/mend';
import { askForPages } from './pages/standing';
import { stateEditOf, stateParts, writeState } from './state';

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
  run: string,
): Promise<HostFault | null> {
  for (const { range } of checked.blocks) range.load('address,values,formulas');
  const found = stateParts(context.workbook);
  found.load('items/id');
  const pages = askForPages(context.workbook, plan);
  await context.sync();
  const xml = found.items.map((part) => part.getXml());
  if (xml.length > 0) await context.sync();

  const own = found.items.filter((_, index) => isJournalOf(xml[index]?.value ?? '', run));
  const others = found.items.filter((part) => !own.includes(part));
  // Another run has begun: this one got no further than its journal.
  const [rival] = others.filter(({ id }) => !checked.states.some((state) => state.id === id));
  const moved = checked.blocks.filter(hasMoved);
  if (!rival && (own.length > 0 || plan.journal === null)) {
    takeBack(context.workbook, plan, checked);
    await mendPages(context, pages, checked.addedPages);
  }
  restoreState(context.workbook, plan, own, others);
  await context.sync();

  const [first] = moved;
  if (!first && !rival) return null;
  const sheet = first?.sheet ?? checked.blocks[0]?.sheet ?? '';
  const cells = moved.filter((block) => block.sheet === sheet).flatMap(cellsOf);
  return { code: 'changedMeanwhile', sheet, cells: distinct(cells) };
}

/** Queues what stood before: it takes the journal's place, and comes again where the journal had just replaced it. */
function restoreState(
  workbook: Excel.Workbook,
  plan: Plan,
  own: readonly Excel.CustomXmlPart[],
  others: readonly Excel.CustomXmlPart[],
): void {
  const state = stateEditOf(plan);
  if (!state) return;
  const [journal, ...more] = own;
  for (const part of more) part.delete();
  if (others.length > 0) journal?.delete();
  else writeState(workbook, journal, state.before);
}

function takeBack(workbook: Excel.Workbook, plan: Plan, checked: Checked): void {
  for (const block of checked.blocks) {
    if (block.range.values.length !== block.edits.length) continue;
    putValues(
      block,
      ({ before, after }, index) => (holdsInBlock(block, index, after) ? before : undefined),
      isTextCell,
    );
  }
  for (const edit of invert(plan).edits) if (isLookEdit(edit)) makeEdit(workbook, checked.areas, edit);
}
