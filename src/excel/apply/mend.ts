import type { HostFault } from '../../snapshot/host';
import type { Plan } from '../../snapshot/plan';
import { invert } from '../../snapshot/plan';
import { areaOf } from '../address';
import { isJournalOf, stateParts, stateText } from '../stateXml';
import type { Checked } from './check';
import { cellsOf, cellsUnlike, distinct, hasMoved, holdsInBlock, isTextCell, putValues } from './heldBlocks';
import { isLookEdit, makeEdit } from './makeEdit';
import { MovedItems } from './movedItems';
import { mendPages } from './pages/mend';
import { askForPages, isAsPlanned, type AskedPage } from './pages/standing';
import type { Journal } from './state';
import { begunId, stateEditOf, writeState } from './state';

/** What a write batch that failed has been brought to. */
export type Mended =
  /** As before; `fault` where it is known that rows have moved or another run has begun. */
  | { readonly kind: 'asBefore'; readonly fault: HostFault | null }
  /** Nothing was missing but Excel's answer. */
  | { readonly kind: 'asPlanned' }
  /** Excel did not answer, and another run has begun since: whose values stand cannot be told. The journal stays. */
  | { readonly kind: 'unknown' };

/**
 * Takes back whatever a write batch did before it failed: cells of ours that hold what was to be written, looks, and
 * the journal. What people have put into those cells in the meantime stays. Cells are reached by the hold on them and
 * items by what their rows say, so rows that have moved do not matter.
 * @param answered whether Excel has said how far it came
 * @throws OfficeExtension.Error when Excel does not answer now: then the journal says what is half done
 */
export async function mend(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
  journal: Journal | null,
  answered: boolean,
): Promise<Mended> {
  const { parts, texts, journals, pages, items } = await lookAgain(context, plan, checked, journal);
  const planned = standsAsPlanned(plan, checked, texts) && pages.every(isAsPlanned);
  if (!answered && journals.length === 0 && planned) return { kind: 'asPlanned' };

  const others = parts.filter((part) => !journals.includes(part));
  const isOnly = journals.length > 0 && others.length === 0;
  const begun = journal === null ? plan.journal === null : begunId(journal) !== null || isOnly;
  if (!answered && !begun && journals.length > 0) return { kind: 'unknown' };
  if (begun && (journals.length > 0 || plan.journal === null)) {
    takeBack(context.workbook, plan, checked, items);
    await mendPages(context, pages, checked.addedPages);
  }
  restoreState(context.workbook, plan, journals, begun && journals.length > 0 ? [] : others);
  await context.sync();

  const moved = checked.blocks.filter(hasMoved);
  const rival = !begun && others.some(({ id }) => !checked.states.some((state) => state.id === id));
  const [first] = moved;
  if (!first && !rival) return { kind: 'asBefore', fault: null };
  const sheet = first?.sheet ?? checked.blocks[0]?.sheet ?? '';
  const cells = moved.filter((block) => block.sheet === sheet).flatMap(cellsOf);
  return { kind: 'asBefore', fault: { code: 'changedMeanwhile', sheet, cells: distinct(cells) } };
}

interface Standing {
  readonly parts: readonly Excel.CustomXmlPart[];
  readonly texts: readonly string[];
  /** Of the parts, those that this run has put there: its journal, also where that is closed already. */
  readonly journals: readonly Excel.CustomXmlPart[];
  readonly pages: readonly AskedPage[];
  readonly items: MovedItems;
}

async function lookAgain(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
  journal: Journal | null,
): Promise<Standing> {
  for (const { range } of checked.blocks) range.load('address,values,formulas');
  const found = stateParts(context.workbook);
  found.load('items/id');
  const pages = askForPages(context.workbook, plan);
  const items = MovedItems.ask(checked.blocks, plan);
  await context.sync();
  const xmls = found.items.map((part) => part.getXml());
  if (xmls.length > 0) await context.sync();
  const isOwn = ({ id }: Excel.CustomXmlPart, index: number) =>
    journal !== null && (id === begunId(journal) || isJournalOf(xmls[index]?.value ?? '', journal.run));
  return {
    parts: found.items,
    texts: xmls.map(({ value }) => stateText(value)),
    journals: found.items.filter(isOwn),
    pages,
    items,
  };
}

/** Whether a plan that Excel never answered for was carried out to its end: its state is closed, its values stand. */
function standsAsPlanned(plan: Plan, { blocks }: Checked, texts: readonly string[]): boolean {
  const state = stateEditOf(plan);
  const after = state?.after ?? null;
  const closed = after === null ? texts.length === 0 : texts.includes(after);
  const stand = blocks.every(
    (block) => !hasMoved(block) && cellsUnlike(block, (edit) => edit.after).length === 0,
  );
  return stand && (state === null || closed);
}

/** Queues what stood before: it takes the journal's place, and comes again where the journal had just replaced it. */
function restoreState(
  workbook: Excel.Workbook,
  plan: Plan,
  journals: readonly Excel.CustomXmlPart[],
  others: readonly Excel.CustomXmlPart[],
): void {
  const state = stateEditOf(plan);
  if (!state) return;
  const [journal, ...more] = journals;
  for (const part of more) part.delete();
  if (others.length > 0) journal?.delete();
  else writeState(workbook, journal, state.before);
}

function takeBack(workbook: Excel.Workbook, plan: Plan, checked: Checked, items: MovedItems): void {
  for (const block of checked.blocks) {
    const now = areaOf(block.range.address);
    if (!now || block.range.values.length !== block.edits.length) continue;
    const contents = items.contentsIn(block, now.top);
    const back = (index: number) => {
      const item = contents(index);
      // Rows may have been sorted before the write, which then went by places, or after it.
      const written = [block.edits[index]?.after, item?.after];
      const isOurs = written.some((after) => after !== undefined && holdsInBlock(block, index, after));
      return isOurs ? item?.before : undefined;
    };
    putValues(block, back, isTextCell);
  }
  for (const edit of invert(plan).edits) if (isLookEdit(edit)) makeEdit(workbook, checked.areas, edit);
}
