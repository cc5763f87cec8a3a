import type { Area, CellRef } from '../snapshot/area';
import { contains, overlaps } from '../snapshot/area';
import { pageAsFarAs } from '../snapshot/page';
import type { CommentEdit, Edit, Plan } from '../snapshot/plan';
import type { SheetSnapshot, Snapshot } from '../snapshot/snapshot';
import { cellAt, sheetNamed } from '../snapshot/snapshot';
import type { Memory } from '../state/memory';
import { memoryText } from '../state/memoryText';
import { standsAs } from './standsAs';
import { withoutComments } from './withoutComments';

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
  const gone: CommentEdit[] = [];
  const inUse = areasInUse(snapshot, backwards);
  const edits = backwards.flatMap((edit): readonly Edit[] => {
    if (inUse.some(({ sheet, area }) => touches(edit, sheet, area))) return [];
    const standing = standsAs(snapshot, edit);
    if (edit.kind === 'comment' && standing !== 'changed') gone.push(edit);
    switch (standing) {
      case 'asRunLeftIt':
        return [edit];
      case 'halfway':
        return [asFarAsDone(snapshot, edit)];
      case 'alreadyBack':
        return [];
      case 'changed':
        kept += 1;
        return [];
    }
  });
  const texts = gone.map(({ sheet, before }) => ({ sheet, text: before ?? '' }));
  const state: Edit = {
    kind: 'state',
    before: snapshot.state,
    after: memoryText({ ...withoutComments(memory, texts), open: null, restore: null, anchors: [] }),
  };
  return { plan: { edits: [...edits, state], guards: [], journal: null }, kept };
}

/** Of an edit that was done in part: what takes back that part. */
function asFarAsDone(snapshot: Snapshot, edit: Edit): Edit {
  if (edit.kind === 'merge') return { ...edit, before: [] };
  const sheet = edit.kind === 'page' ? sheetNamed(snapshot, edit.sheet) : undefined;
  if (edit.kind !== 'page' || !edit.before || !sheet) return edit;
  return { ...edit, before: pageAsFarAs(sheet, edit.before) };
}

interface SheetArea {
  readonly sheet: string;
  readonly area: Area;
}

/**
 * Columns of ours that people have since written into (findings under 检查情况): they stay, header and all. So does a
 * sheet of ours on which there is anything of theirs.
 */
function areasInUse(snapshot: Snapshot, backwards: readonly Edit[]): readonly SheetArea[] {
  const ours = new Set(
    backwards.flatMap((edit) =>
      (edit.kind === 'value' || edit.kind === 'formula') && standsAs(snapshot, edit) !== 'changed'
        ? [placeOf(edit.sheet, edit.cell)]
        : [],
    ),
  );
  return backwards.flatMap((edit): SheetArea[] => {
    if (edit.kind === 'sheet' && !edit.after) {
      const added = sheetNamed(snapshot, edit.sheet);
      return added && isInUse(added, ours) ? [{ sheet: edit.sheet, area: WHOLE_SHEET }] : [];
    }
    if (edit.kind !== 'style' || edit.after !== null) return [];
    const sheet = sheetNamed(snapshot, edit.sheet);
    return sheet && hasOther(sheet, edit.area, ours) ? [{ sheet: edit.sheet, area: edit.area }] : [];
  });
}

const WHOLE_SHEET: Area = { top: 1, left: 1, bottom: 1_048_576, right: 16_384 };

function isInUse(sheet: SheetSnapshot, ours: ReadonlySet<string>): boolean {
  if (sheet.threads.length + (sheet.notes?.length ?? 0) > 0) return true;
  return sheet.used !== null && hasOther(sheet, sheet.used, ours);
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
    case 'formula':
    case 'comment':
      return contains(area, edit.cell);
    case 'style':
      return overlaps(edit.area, area);
    case 'merge':
      return [...edit.before, ...edit.after].some((merge) => overlaps(merge, area));
    case 'width':
      return edit.column >= area.left && edit.column <= area.right;
    case 'printArea':
    case 'layout':
    case 'sheet':
    case 'page':
      return true;
  }
}
