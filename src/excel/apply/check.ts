import type { CellRef } from '../../snapshot/area';
import type { HostFault } from '../../snapshot/host';
import type { CommentEdit, Edit, PageEdit, Plan } from '../../snapshot/plan';
import { hasCode } from '../hostFault';
import { standingState, stateParts, stateText } from '../stateXml';
import { inTrips } from '../trips';
import { sheetsGone, standingComments } from './comments/standing';
import { heldComments, unlikeComments, type HeldComment } from './comments/held';
import type { AskedBand } from './guardBands';
import { askFor, changedInputs, guardBands } from './guardBands';
import type { HeldAreas } from './heldAreas';
import { holdAreas } from './heldAreas';
import type { HeldBlock } from './heldBlocks';
import { cellsUnlike, distinct, holdBlocks } from './heldBlocks';
import { lockedCells } from './lockedCells';
import { askForPages, pageFault } from './pages/standing';
import { stateEditOf } from './state';

/** What a plan is carried out with: Excel's hold on the cells and comments that it changes, as they were just compared. */
export interface Checked {
  readonly blocks: readonly HeldBlock[];
  readonly areas: HeldAreas;
  readonly comments: ReadonlyMap<CommentEdit, HeldComment>;
  /** Our parts as they were compared. */
  readonly states: readonly Excel.CustomXmlPart[];
  /** Sheets of pages that were added since, so that a failed run can take away its own. */
  readonly addedPages: Map<PageEdit, Excel.Worksheet>;
  /** Changes of comments that people have made others since; known once the values are written. */
  readonly theirs: Set<CommentEdit>;
  /** Sheets on which Excel takes no comment because they are protected. */
  readonly uncommentable: ReadonlySet<string>;
}

/**
 * One round trip (one more for each started 2 MB of inputs): nothing may be protected, read-only or other than it was
 * when the plan was made.
 */
export async function check(
  context: Excel.RequestContext,
  plan: Plan,
): Promise<Checked | { readonly fault: HostFault }> {
  try {
    return await compare(context, plan, false);
  } catch (error) {
    if (await hasSeveralStates(context, error)) return compare(context, plan, true);
    if (!hasCode(error, 'ItemNotFound')) throw error;
    return { fault: await whatIsGone(context, plan) };
  }
}

/** Whether a comparison failed because there is more than one part of ours. */
async function hasSeveralStates(context: Excel.RequestContext, error: unknown): Promise<boolean> {
  if (!hasCode(error, 'InvalidOperation')) return false;
  const parts = stateParts(context.workbook);
  parts.load('items/id');
  await context.sync();
  return parts.items.length > 1;
}

async function compare(
  context: Excel.RequestContext,
  plan: Plan,
  severalStates: boolean,
): Promise<Checked | { readonly fault: HostFault }> {
  const { workbook } = context;
  const state = stateEditOf(plan);
  const sheets = sheetsOf(plan);
  workbook.load('readOnly');
  workbook.protection.load('protected');
  const parts = stateParts(workbook);
  parts.load('items/id');
  const xml = state && state.before !== null && !severalStates ? parts.getOnlyItem().getXml() : null;
  const protections = sheets.map((name) => {
    const { protection } = workbook.worksheets.getItem(name);
    protection.load('protected,options');
    return { name, protection };
  });
  const blocks = holdBlocks(workbook, plan, sheets);
  const areas = holdAreas(workbook, plan, sheets);
  const comments = heldComments(workbook, plan);
  const pages = askForPages(workbook, plan);
  const bands: AskedBand[] = [];
  const trips = inTrips(guardBands(plan.guards), ({ bytes }) => bytes);
  for (const trip of trips.length > 0 ? trips : [[]]) {
    bands.push(...trip.map((band) => askFor(workbook, band)));
    // One answer holds so much and no more: the trips are counted by size, not by rows.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }

  if (workbook.readOnly) return { fault: { code: 'readOnly' } };
  if (workbook.protection.protected && plan.edits.some(changesSheets)) {
    return { fault: { code: 'structureProtected' } };
  }
  const page = pageFault(pages);
  if (page) return { fault: page };
  const closed = protections.filter(({ protection }) => protection.protected);
  const locked = closed.length === 0 ? null : await lockedCells(context, plan, closed, blocks);
  if (locked) return { fault: { code: 'sheetProtected', ...locked } };

  const changed = changes(blocks, comments, bands);
  if (changed) return { fault: { code: 'changedMeanwhile', ...changed } };
  if (state && state.before !== (xml ? stateText(xml.value) : await stateNow(context, parts.items))) {
    return { fault: { code: 'changedMeanwhile', sheet: sheets[0] ?? '', cells: [] } };
  }
  return {
    blocks,
    areas,
    comments,
    states: parts.items,
    addedPages: new Map(),
    theirs: new Set(),
    uncommentable: new Set(
      closed.filter(({ protection }) => !protection.options.allowEditObjects).map(({ name }) => name),
    ),
  };
}

/** Costs a round trip where there are parts that were not asked for: what is remembered has come, or come twice. */
async function stateNow(
  context: Excel.RequestContext,
  parts: readonly Excel.CustomXmlPart[],
): Promise<string | null> {
  if (parts.length === 0) return null;
  const xmls = parts.map((part) => part.getXml());
  await context.sync();
  return standingState(xmls.map(({ value }) => value));
}

interface SheetCells {
  readonly sheet: string;
  readonly cells: readonly CellRef[];
}

/** The first sheet on which something is other than the plan takes it to be, and all such cells there. */
function changes(
  blocks: readonly HeldBlock[],
  comments: ReadonlyMap<CommentEdit, HeldComment>,
  bands: readonly AskedBand[],
): SheetCells | null {
  const found: SheetCells[] = [
    ...bands.map((band) => ({ sheet: band.sheet, cells: changedInputs(band) })),
    ...blocks.map((block) => ({ sheet: block.sheet, cells: cellsUnlike(block, ({ before }) => before) })),
    ...unlikeComments(comments).map(({ sheet, cell }) => ({ sheet, cells: [cell] })),
  ].filter(({ cells }) => cells.length > 0);
  const first = found[0]?.sheet;
  if (first === undefined) return null;
  return {
    sheet: first,
    cells: distinct(found.filter(({ sheet }) => sheet === first).flatMap(({ cells }) => cells)),
  };
}

/** Something that the plan changes is not there any more: a sheet, a comment, or our own part. */
async function whatIsGone(context: Excel.RequestContext, plan: Plan): Promise<HostFault> {
  const sheets = sheetsOf(plan);
  const [gone] = await sheetsGone(context, sheets);
  if (gone !== undefined) return { code: 'sheetGone', sheet: gone };
  const standing = await standingComments(context);
  const missing = plan.edits.filter(
    (edit): edit is CommentEdit =>
      edit.kind === 'comment' && edit.before !== null && !standing.has(edit.sheet, edit.cell),
  );
  const sheet = missing[0]?.sheet ?? sheets[0] ?? '';
  return {
    code: 'changedMeanwhile',
    sheet,
    cells: missing.filter((edit) => edit.sheet === sheet).map(({ cell }) => cell),
  };
}

/** Whether an edit adds a sheet or takes one away. */
function changesSheets(edit: Edit): boolean {
  return edit.kind === 'sheet' || (edit.kind === 'page' && Boolean(edit.before) !== Boolean(edit.after));
}

/** Sheets that must be there already: those that the plan itself adds are not, and pages are asked for by themselves. */
function sheetsOf(plan: Plan): readonly string[] {
  const added = new Set(
    plan.edits.flatMap((edit) => (edit.kind === 'sheet' && edit.after ? [edit.sheet] : [])),
  );
  const edited = plan.edits.flatMap((edit) =>
    edit.kind === 'state' || edit.kind === 'page' ? [] : [edit.sheet],
  );
  const named = [...edited, ...plan.guards.map(({ sheet }) => sheet)];
  return [...new Set(named)].filter((sheet) => !added.has(sheet));
}
