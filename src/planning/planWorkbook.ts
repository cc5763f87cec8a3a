import type { Area, CellRef } from '../snapshot/area';
import type { Edit, Guard, Plan } from '../snapshot/plan';
import { invert } from '../snapshot/plan';
import type { SheetSnapshot, Snapshot } from '../snapshot/snapshot';
import { sheetNamed } from '../snapshot/snapshot';
import type { RubricSheet } from '../reading/sheetReading';
import type { Memory, SheetMemory } from '../state/memory';
import { memoryOf } from '../state/memory';
import { anchorsOf, type SheetAnchors } from '../state/anchors';
import { LARGEST_STATE, memoryText } from '../state/memoryText';
import { doubtfulCells } from './doubts';
import type { FinalSheet } from './finals';
import { heldBack } from './finals';
import type { SheetPlan, SheetPlanOptions } from './planSheet';
import { planSheet } from './planSheet';
import { belongsTo, ownersOf } from './sums';

export interface PlannedSheet extends Pick<SheetPlan, 'card' | 'notices' | 'totalCell'> {
  readonly reading: RubricSheet;
  /** null while the sheet is not final. */
  readonly final: FinalSheet | null;
}

/** Changes to a workbook and what is to be remembered of them, before they become a plan. */
export interface Changes {
  readonly edits: readonly Edit[];
  readonly guards: readonly Guard[];
  readonly memories: readonly SheetMemory[];
}

export interface PlannedRubrics extends Changes {
  readonly sheets: readonly PlannedSheet[];
  /** What is added to each sheet: nothing else may be put there. */
  readonly taken: ReadonlyMap<string, readonly Area[]>;
}

/** Scores all rubrics of a workbook and decides every change to their sheets. */
export function planRubrics(
  snapshot: Snapshot,
  readings: readonly RubricSheet[],
  memory: Memory,
  options: SheetPlanOptions,
): PlannedRubrics {
  const names = [...new Set(readings.map(({ sheet }) => sheet))];
  const planned = names.flatMap((name) => {
    const sheet = sheetNamed(snapshot, name);
    const tables = readings.filter((reading) => reading.sheet === name);
    const marked = { ...options, finals: memory.finals };
    return sheet ? [planTables(sheet, tables, memoryOf(memory, name), marked)] : [];
  });
  const tables = planned.flatMap((sheet) => sheet.tables);
  return {
    sheets: tables.map(({ reading, card, notices, totalCell, final }) => ({
      reading,
      card,
      notices,
      totalCell,
      final,
    })),
    edits: tables.flatMap((table) => table.edits),
    guards: tables.flatMap((table) => table.guards),
    memories: planned.map((sheet) => sheet.memory),
    taken: new Map(
      planned.map((sheet) => [sheet.memory.sheet, sheet.tables.flatMap((table) => table.taken)]),
    ),
  };
}

function isAgreed(sheet: string, { agreed = [] }: SheetPlanOptions): boolean {
  return agreed === 'all' || agreed.includes(sheet);
}

function memoryOfTable(memory: SheetMemory, table: number): SheetMemory {
  const own = ({ owner }: { readonly owner: string }) => belongsTo(owner, table);
  return { ...memory, figures: memory.figures.filter(own), comments: memory.comments.filter(own) };
}

/** What a plan is while a person has not agreed to how the sheet was read: scored, and written nowhere. */
function withheld(plan: SheetPlan, cells: readonly CellRef[], memory: SheetMemory): SheetPlan {
  return {
    ...plan,
    edits: [],
    guards: [],
    taken: [],
    memory,
    notices: [{ code: 'readInPart', cells }, ...plan.notices],
  };
}

/**
 * One plan of several kinds of changes. Where no cell and no comment changes, nothing is written at all: a second run
 * leaves the file as it is.
 * @param earlier what takes back what the same click has written before
 */
export function joinChanges(
  state: string | null,
  memory: Memory,
  changes: readonly Changes[],
  earlier: readonly Edit[] = [],
): Plan {
  const bySheet = new Map<string, SheetMemory>();
  for (const one of changes.flatMap(({ memories }) => memories)) {
    const known = bySheet.get(one.sheet);
    bySheet.set(one.sheet, {
      sheet: one.sheet,
      figures: [...(known?.figures ?? []), ...one.figures],
      comments: [...(known?.comments ?? []), ...one.comments],
    });
  }
  return withMemory(state, memory, [...bySheet.values()], {
    edits: changes.flatMap(({ edits }) => edits),
    guards: changes.flatMap(({ guards }) => guards),
    earlier,
  });
}

/** The tables of one sheet, one after the other: what is added for one is taken for the next. */
function planTables(
  sheet: SheetSnapshot,
  readings: readonly RubricSheet[],
  memory: SheetMemory,
  options: SheetPlanOptions,
) {
  const tables: (SheetPlan & Pick<PlannedSheet, 'reading' | 'final'>)[] = [];
  readings.forEach((reading, index) => {
    const ground = { sheet, taken: tables.flatMap((table) => table.taken) };
    const plan = planSheet(ground, reading, memory, ownersOf(index), options);
    const { finalSince: since } = plan;
    const own = memoryOfTable(memory, index);
    const final = since === null ? null : { since, held: plan.edits };
    const cells = isAgreed(sheet.name, options) ? [] : doubtfulCells(reading);
    if (since !== null) tables.push({ reading, final, ...heldBack(plan, since, own) });
    else tables.push({ reading, final, ...(cells.length > 0 ? withheld(plan, cells, own) : plan) });
  });
  return {
    tables,
    memory: {
      sheet: sheet.name,
      figures: tables.flatMap((table) => table.memory.figures),
      comments: tables.flatMap((table) => table.memory.comments),
    },
  };
}

/**
 * Adds what is remembered of a run to its plan: what was written, and how to take it back with the edits (`earlier`)
 * that take back what the same click has written before.
 */
export function withMemory(
  state: string | null,
  memory: Memory,
  sheets: readonly SheetMemory[],
  { edits, guards, earlier = [] }: Pick<Plan, 'edits' | 'guards'> & { readonly earlier?: readonly Edit[] },
): Plan {
  if (edits.length === 0) return { edits: [], guards: [], journal: null };
  const untouched = memory.sheets.filter(({ sheet }) => !sheets.some((one) => one.sheet === sheet));
  const written = [...untouched, ...sheets];
  const run = { ...memory, sheets: written, anchors: runAnchors(memory, guards, earlier) };
  const restore = [...invert({ edits, guards: [], journal: null }).edits, ...earlier];
  const stateEdit: Edit = {
    kind: 'state',
    before: state,
    after:
      bounded(restore, (kept) => memoryText({ ...run, open: null, restore: kept })) ??
      memoryText({ ...run, open: null, restore: null, anchors: [] }),
  };
  // The journal knows both what stood and what will stand, so that after a cut either is recognised as ours.
  const journal = bounded(edits, (kept) => memoryText({ ...run, open: kept, restore: null }));
  return { edits: [...edits, stateEdit], guards, journal };
}

/** What earlier edits of the same run were known by is known still. */
function runAnchors(
  memory: Memory,
  guards: readonly Guard[],
  earlier: readonly Edit[],
): readonly SheetAnchors[] {
  const anchors = anchorsOf(guards);
  if (earlier.length === 0) return anchors;
  return [...anchors, ...memory.anchors.filter(({ sheet }) => !anchors.some((one) => one.sheet === sheet))];
}

/** A text with what can be kept of edits; pages, which can be made again from the scores, are the first to be left out. */
function bounded(edits: readonly Edit[], textWith: (kept: readonly Edit[]) => string): string | null {
  const whole = textWith(edits);
  if (whole.length <= LARGEST_STATE) return whole;
  const text = textWith(edits.filter(({ kind }) => kind !== 'page'));
  return text.length <= LARGEST_STATE ? text : null;
}
