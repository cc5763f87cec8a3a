import type { Area, CellRef } from '../snapshot/area';
import { contains, overlaps } from '../snapshot/area';
import type { Host } from '../snapshot/host';
import { HostFailure } from '../snapshot/host';
import { cellAt, sheetNamed } from '../snapshot/snapshot';
import type { SheetSnapshot, Snapshot } from '../snapshot/snapshot';
import type { Edit, Plan } from '../snapshot/plan';
import { invert } from '../snapshot/plan';
import type { Memory } from '../state/memory';
import { memoryText, parseMemory } from '../state/memoryText';
import { oneAtATime } from './oneAtATime';
import { countEdits } from './preview';
import type { Restoration } from './result';

/**
 * Brings back what stood before the last run, or before a run that was cut off. What people have put into those cells
 * since stays, and is counted.
 */
export async function takeBack(host: Host): Promise<Restoration> {
  const result = await oneAtATime(host, () => run(host));
  return result ?? { kind: 'busy' };
}

async function run(host: Host): Promise<Restoration> {
  let snapshot: Snapshot;
  try {
    snapshot = await host.capture();
  } catch (error) {
    if (error instanceof HostFailure) return { kind: 'refused', fault: error.fault };
    throw error;
  }
  const memory = parseMemory(snapshot.state);
  const backwards = memory.open ? invert(planOf(memory.open)).edits : memory.restore;
  if (!backwards) return { kind: 'nothingToRestore' };
  const { plan, kept } = restorePlan(snapshot, memory, backwards);
  const outcome = await host.apply(plan);
  if (outcome.kind === 'refused') return { kind: 'refused', fault: outcome.fault };
  return { kind: 'done', edits: countEdits(plan), kept };
}

function planOf(edits: readonly Edit[]): Plan {
  return { edits, guards: [], journal: null };
}

/**
 * Of the edits that would bring back a former state, those that still can be made: where the cell or comment is as the
 * run left it. What was never done (the run was cut off before it) needs no undoing; what a person changed is kept.
 */
export function restorePlan(
  snapshot: Snapshot,
  memory: Memory,
  backwards: readonly Edit[],
): { readonly plan: Plan; readonly kept: number } {
  let kept = 0;
  const inUse = areasInUse(snapshot, backwards);
  const edits = backwards.filter((edit) => {
    if (inUse.some(({ sheet, area }) => touches(edit, sheet, area))) return false;
    const standing = standsAs(snapshot, edit);
    if (standing === 'changed') kept += 1;
    return standing === 'asRunLeftIt';
  });
  const state: Edit = {
    kind: 'state',
    before: snapshot.state,
    after: memoryText({ ...memory, open: null, restore: null }),
  };
  return { plan: planOf([...edits, state]), kept };
}

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/** Columns of ours that people have since written into (findings under 检查情况): they stay, header and all. */
function areasInUse(snapshot: Snapshot, backwards: readonly Edit[]): readonly SheetArea[] {
  const ours = new Set(
    backwards.flatMap((edit) =>
      edit.kind === 'value' && standsAs(snapshot, edit) !== 'changed' ? [placeOf(edit.sheet, edit.cell)] : [],
    ),
  );
  return backwards.flatMap((edit): SheetArea[] => {
    if (edit.kind !== 'style' || edit.after !== null) return [];
    const sheet = sheetNamed(snapshot, edit.sheet);
    return sheet && hasOther(sheet, edit.area, ours) ? [{ sheet: edit.sheet, area: edit.area }] : [];
  });
}

function hasOther(sheet: SheetSnapshot, area: Area, ours: ReadonlySet<string>): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const { value, formula } = cellAt(sheet, { row, column });
      const filled = formula !== null || (value !== null && value !== '');
      if (filled && !ours.has(placeOf(sheet.name, { row, column }))) return true;
    }
  }
  return false;
}

function placeOf(sheet: string, cell: CellRef): string {
  return `${cell.row}:${cell.column}:${sheet}`;
}

function touches(edit: Edit, sheet: string, area: Area): boolean {
  if (edit.kind === 'state' || edit.sheet !== sheet) return false;
  switch (edit.kind) {
    case 'value':
    case 'comment':
      return contains(area, edit.cell);
    case 'style':
      return overlaps(edit.area, area);
    case 'merge':
      return [...edit.before, ...edit.after].some((merge) => overlaps(merge, area));
    case 'width':
      return edit.column >= area.left && edit.column <= area.right;
    case 'printArea':
    case 'sheet':
      return true;
  }
}

type Standing = 'asRunLeftIt' | 'alreadyBack' | 'changed';

function standsAs(snapshot: Snapshot, edit: Edit): Standing {
  if (edit.kind === 'state') return 'alreadyBack';
  const sheet = sheetNamed(snapshot, edit.sheet);
  switch (edit.kind) {
    case 'value': {
      if (!sheet) return 'changed';
      const { value, formula } = cellAt(sheet, edit.cell);
      if (formula === null && value === edit.before) return 'asRunLeftIt';
      return value === edit.after ? 'alreadyBack' : 'changed';
    }
    case 'comment': {
      const thread = sheet?.threads.find(
        ({ cell }) => cell.row === edit.cell.row && cell.column === edit.cell.column,
      );
      const text = thread?.text ?? null;
      // Taking a comment away would take people's replies with it.
      if (text === edit.before && !(edit.after === null && thread && thread.replies.length > 0))
        return 'asRunLeftIt';
      return text === edit.after ? 'alreadyBack' : 'changed';
    }
    case 'sheet':
      return (sheet !== undefined) === edit.before ? 'asRunLeftIt' : 'alreadyBack';
    case 'style':
    case 'merge':
    case 'width':
    case 'printArea':
      return sheet ? 'asRunLeftIt' : 'changed';
  }
}
