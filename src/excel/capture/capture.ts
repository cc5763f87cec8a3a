import { areaAddress, type Area } from '../../snapshot/area';
import { HostFailure } from '../../snapshot/host';
import type { Snapshot, SheetSnapshot, ThreadSnapshot } from '../../snapshot/snapshot';
import { areaOf, sheetOf } from '../address';
import { hostFault, readTwice } from '../hostFault';
import { stateParts } from '../stateXml';
import type { SheetCells } from './cells';
import { loadCells } from './cells';
import type { SecondLook, SheetFacts } from './sheetFacts';
import { loadSheetFacts } from './sheetFacts';
import type { WorkbookFacts } from './workbookFacts';
import { loadWorkbookFacts } from './workbookFacts';

/**
 * Reads the whole workbook in three round trips, whatever the number of rows and sheets; one more for each started 2 MB
 * of cells.
 * @throws HostFailure when Excel does not answer.
 */
export async function capture(): Promise<Snapshot> {
  try {
    return await readTwice(readWhileStill, 'ItemNotFound');
  } catch (error) {
    if (error instanceof HostFailure) throw error;
    throw new HostFailure(hostFault(error), { cause: error });
  }
}

/** How often a workbook is read that is never still. */
const MOST_READINGS = 3;

/**
 * What is remembered, the comments that it speaks of and the cells come from three round trips: only where no comment
 * came or went, no run began and no sheet grew in between do they belong together.
 */
async function readWhileStill(): Promise<Snapshot> {
  for (let left = MOST_READINGS - 1; ; left -= 1) {
    const { snapshot, still } = await read();
    if (still || left === 0) return snapshot;
  }
}

function read(): Promise<{ readonly snapshot: Snapshot; readonly still: boolean }> {
  return Excel.run(async (context) => {
    const facts = await loadWorkbookFacts(context);
    const look = await loadSheetFacts(context, facts);
    const asked = askWhatStands(context, look.sheets);
    const cells = await loadCells(context, look.sheets);
    return { snapshot: snapshotOf(facts, look, cells), still: isStill(facts, look.sheets, asked) };
  });
}

interface WhatStands {
  readonly comments: OfficeExtension.ClientResult<number>;
  readonly states: Excel.CustomXmlPartScopedCollection;
  /** How far each sheet reaches: rows put in since would push the last ones out of what is read. */
  readonly used: readonly Excel.Range[];
}

function askWhatStands({ workbook }: Excel.RequestContext, sheets: readonly SheetFacts[]): WhatStands {
  const states = stateParts(workbook);
  states.load('items/id');
  const used = sheets.map(({ sheet }) => {
    const range = sheet.getUsedRangeOrNullObject(true);
    range.load('address');
    return range;
  });
  return { comments: workbook.comments.getCount(), states, used };
}

function isStill(
  facts: WorkbookFacts,
  sheets: readonly SheetFacts[],
  { comments, states, used }: WhatStands,
): boolean {
  const idsOf = (parts: readonly Excel.CustomXmlPart[]) => parts.map(({ id }) => id).join();
  const reach = (area: Area | null) => (area ? areaAddress(area) : null);
  return (
    comments.value === facts.comments.length &&
    idsOf(states.items) === idsOf(facts.stateParts) &&
    used.every(
      (range, index) =>
        reach(range.isNullObject ? null : areaOf(range.address)) === reach(sheets[index]?.used ?? null),
    )
  );
}

function snapshotOf(facts: WorkbookFacts, look: SecondLook, cells: readonly SheetCells[]): Snapshot {
  const threads = threadsBySheet(facts, look);
  const tables = tablesBySheet(facts, look);
  return {
    sheets: look.sheets.flatMap((sheet, index) => {
      const held = cells[index];
      if (!held) return [];
      const { name } = sheet.sheet;
      return [sheetSnapshot(sheet, held, threads.get(name) ?? [], tables.get(name) ?? [])];
    }),
    activeSheet: facts.activeSheet,
    readOnly: facts.readOnly,
    structureProtected: facts.structureProtected,
    state: look.state,
  };
}

function sheetSnapshot(
  { sheet, used, protection, printArea }: SheetFacts,
  held: SheetCells,
  threads: SheetSnapshot['threads'],
  tables: SheetSnapshot['tables'],
): SheetSnapshot {
  return {
    name: sheet.name,
    visibility: VISIBILITY[sheet.visibility] ?? 'visible',
    used,
    cells: held.cells,
    merges: held.merges,
    threads,
    // Notes cannot be seen at the floor (ExcelApi 1.18).
    notes: null,
    tables,
    protection: protection && { options: protection },
    printArea,
    hiddenRows: held.hiddenRows,
    hiddenColumns: held.hiddenColumns,
  };
}

const VISIBILITY: Readonly<Record<string, SheetSnapshot['visibility']>> = {
  Visible: 'visible',
  Hidden: 'hidden',
  VeryHidden: 'veryHidden',
};

function threadsBySheet(facts: WorkbookFacts, look: SecondLook): ReadonlyMap<string, ThreadSnapshot[]> {
  const found = new Map<string, ThreadSnapshot[]>();
  facts.comments.forEach((comment, index) => {
    const address = look.commentAddresses[index] ?? '';
    const area = areaOf(address);
    if (!area) return;
    listIn(found, sheetOf(address)).push({
      id: comment.id,
      // On merged cells Excel gives the whole merge; the comment is its first cell's.
      cell: { row: area.top, column: area.left },
      text: comment.content,
      replies: comment.replies.items.map((reply) => reply.content),
      resolved: comment.resolved,
    });
  });
  return found;
}

function tablesBySheet(facts: WorkbookFacts, look: SecondLook) {
  const found = new Map<string, SheetSnapshot['tables'][number][]>();
  facts.tables.forEach((table, index) => {
    const address = look.tableAddresses[index] ?? '';
    const area = areaOf(address);
    if (area) listIn(found, sheetOf(address)).push({ name: table.name, area });
  });
  return found;
}

function listIn<Value>(map: Map<string, Value[]>, key: string): Value[] {
  const list = map.get(key) ?? [];
  map.set(key, list);
  return list;
}
