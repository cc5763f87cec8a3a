import type { Edit, Plan } from '../snapshot/plan';
import { invert } from '../snapshot/plan';
import type { Snapshot } from '../snapshot/snapshot';
import { sheetNamed } from '../snapshot/snapshot';
import type { RubricSheet } from '../reading/sheetReading';
import type { Memory, SheetMemory } from '../state/memory';
import { memoryOf } from '../state/memory';
import { LARGEST_JOURNAL, memoryText } from '../state/memoryText';
import type { SheetPlan, SheetPlanOptions } from './planSheet';
import { planSheet } from './planSheet';

export interface PlannedSheet extends Pick<SheetPlan, 'card' | 'notices'> {
  readonly reading: RubricSheet;
}

export interface WorkbookPlan {
  readonly sheets: readonly PlannedSheet[];
  readonly plan: Plan;
}

/**
 * One plan for all rubric sheets of a workbook. Where no cell and no comment changes, nothing is written at all: a
 * second run leaves the file as it is.
 */
export function planWorkbook(
  snapshot: Snapshot,
  readings: readonly RubricSheet[],
  memory: Memory,
  options: SheetPlanOptions,
): WorkbookPlan {
  const planned = readings.flatMap((reading) => {
    const sheet = sheetNamed(snapshot, reading.sheet);
    return sheet ? [{ reading, ...planSheet(sheet, reading, memoryOf(memory, sheet.name), options) }] : [];
  });
  const edits = planned.flatMap((sheet) => sheet.edits);
  const guards = planned.flatMap((sheet) => sheet.guards);
  return {
    sheets: planned.map(({ reading, card, notices }) => ({ reading, card, notices })),
    plan: withMemory(snapshot.state, memory, planned.map((sheet) => sheet.memory), { edits, guards }),
  };
}

/** Adds what is remembered of a run to its plan: what was written, and how to take it back. */
export function withMemory(
  state: string | null,
  memory: Memory,
  sheets: readonly SheetMemory[],
  { edits, guards }: Pick<Plan, 'edits' | 'guards'>,
): Plan {
  if (edits.length === 0) return { edits: [], guards: [], journal: null };
  const untouched = memory.sheets.filter(({ sheet }) => !sheets.some((one) => one.sheet === sheet));
  const written = [...untouched, ...sheets];
  const restore = bounded(invert({ edits, guards: [], journal: null }).edits);
  const stateEdit: Edit = {
    kind: 'state',
    before: state,
    after: memoryText({ sheets: written, open: null, restore }),
  };
  // The journal knows both what stood and what will stand, so that after a cut either is recognised as ours.
  const open = bounded(edits);
  return {
    edits: [...edits, stateEdit],
    guards,
    journal: open && memoryText({ sheets: written, open, restore: null }),
  };
}

function bounded(edits: readonly Edit[]): readonly Edit[] | null {
  return JSON.stringify(edits).length <= LARGEST_JOURNAL ? edits : null;
}
