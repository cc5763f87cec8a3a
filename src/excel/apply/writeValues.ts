import type { Area, CellRef } from '../../snapshot/area';
import { contains } from '../../snapshot/area';
import { isFormula, type CellContent } from '../../snapshot/formula';
import type { HostFault } from '../../snapshot/host';
import type { Edit, Plan } from '../../snapshot/plan';
import { bytesOf, BYTES_PER_TRIP } from '../trips';
import type { Checked } from './check';
import { askAgain, changedMeanwhile } from './comments/meanwhile';
import type { AskedBand } from './guardBands';
import { askFor, changedInputs, guardBands } from './guardBands';
import type { HeldBlock } from './heldBlocks';
import {
  assertSize,
  cellsOf,
  cellsUnlike,
  distinct,
  hasMoved,
  holdBlocks,
  isTextCell,
  putValues,
} from './heldBlocks';
import { isLookEdit, makeEdit } from './makeEdit';
import { pageBytes, writePage } from './pages/write';
import { setUpPrinting } from './printing';

/** What ends a run: nothing, where comments are still to come. */
export interface Closing {
  readonly bytes: number;
  readonly queue: () => void;
}

/**
 * The write batch: the journal, looks and values, then a look at the inputs and at what was written in the same answer,
 * so that a row that moved in between is seen at once.
 * @param begin queued before anything is changed.
 * @param close queued last among the writes; it costs `bytes`.
 * @returns what is other than planned; null when everything stands.
 */
export async function writeValues(
  context: Excel.RequestContext,
  plan: Plan,
  checked: Checked,
  begin: () => void,
  close: Closing,
): Promise<HostFault | null> {
  const { workbook } = context;
  for (const block of checked.blocks) assertSize(block);
  begin();
  let bytes = bytesOf(plan.journal);

  // Looks first: a text format must stand before the text does. Cells of added sheets can be held only now.
  const gone = sheetsTaken(plan);
  for (const edit of plan.edits)
    if (isLookEdit(edit) && !gone.has(edit.sheet)) makeEdit(workbook, checked.areas, edit);
  const standing = checked.blocks.filter(({ sheet }) => !gone.has(sheet));
  const blocks = [...standing, ...holdBlocks(workbook, plan, sheetsAdded(plan))];
  const isText = textCells(plan, checked.blocks);
  for (const block of blocks) {
    const size = block.edits.reduce((sum, edit) => sum + (edit ? contentBytes(edit.after) : 5), 0);
    if (bytes + size > BYTES_PER_TRIP) {
      // A batch for each started 2 MB.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      bytes = 0;
    }
    putValues(block, (index) => block.edits[index]?.after, isText);
    bytes += size;
  }
  for (const edit of plan.edits) {
    if (edit.kind !== 'page') continue;
    const size = pageBytes(edit);
    if (bytes + size > BYTES_PER_TRIP) {
      // As above: what is asked for so far goes before a page that does not fit beside it.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      bytes = 0;
    }
    bytes += size;
    const added = await writePage(context, edit);
    if (added) checked.addedPages.set(edit, added);
  }
  if (bytes + close.bytes > BYTES_PER_TRIP) await context.sync();
  for (const edit of plan.edits)
    if (edit.kind === 'sheet' && !edit.after) makeEdit(workbook, checked.areas, edit);
  close.queue();

  for (const { range } of blocks) range.load('address,values,formulas');
  const bands = guardBands(plan.guards).map((band) => askFor(workbook, band));
  const comments = askAgain(workbook, checked.comments);
  await context.sync();
  for (const edit of changedMeanwhile(comments)) checked.theirs.add(edit);
  await setUpPrinting(context, plan, checked.addedPages);
  return changed(blocks, bands);
}

function contentBytes(content: CellContent): number {
  return bytesOf(isFormula(content) ? content.formula : content);
}

function sheetsAdded(plan: Plan): readonly string[] {
  return plan.edits.flatMap((edit) => (edit.kind === 'sheet' && edit.after ? [edit.sheet] : []));
}

/** Sheets that are taken away: what was on them has been compared, and goes with them. */
function sheetsTaken(plan: Plan): ReadonlySet<string> {
  return new Set(plan.edits.flatMap((edit) => (edit.kind === 'sheet' && !edit.after ? [edit.sheet] : [])));
}

/** Which cells are text cells once the plan's own looks are there. */
function textCells(plan: Plan, compared: readonly HeldBlock[]): (block: HeldBlock, index: number) => boolean {
  const looks = plan.edits.flatMap(formatsOf).reverse();
  return (block, index) => {
    const edit = block.edits[index];
    const look = edit && looks.find(({ sheet, area }) => sheet === edit.sheet && contains(area, edit.cell));
    if (look) return look.numberFormat === '@';
    return compared.includes(block) && isTextCell(block, index);
  };
}

interface AreaFormat {
  readonly sheet: string;
  readonly area: Area;
  readonly numberFormat: string | null;
}

function formatsOf(edit: Edit): readonly AreaFormat[] {
  if (edit.kind === 'style') return [edit];
  if (edit.kind !== 'layout') return [];
  return (edit.after?.bands ?? []).map((band) => ({ ...band, sheet: edit.sheet }));
}

/** The first sheet on which inputs or written cells are other than planned, and those cells. */
function changed(blocks: readonly HeldBlock[], bands: readonly AskedBand[]): HostFault | null {
  const found: { sheet: string; cells: readonly CellRef[] }[] = [
    ...bands.map((band) => ({ sheet: band.sheet, cells: changedInputs(band) })),
    ...blocks.map((block) => ({
      sheet: block.sheet,
      cells: hasMoved(block) ? cellsOf(block) : cellsUnlike(block, ({ after }) => after),
    })),
  ].filter(({ cells }) => cells.length > 0);
  const sheet = found[0]?.sheet;
  if (sheet === undefined) return null;
  const cells = found.filter((one) => one.sheet === sheet).flatMap((one) => one.cells);
  return { code: 'changedMeanwhile', sheet, cells: distinct(cells) };
}
