import type { CellRef } from '../snapshot/area';
import type { Edit } from '../snapshot/plan';
import { pointsFromNumber, type Points } from '../rubric/points';
import type { SheetMemory } from '../state/memory';
import { finalSince } from '../wording/finalMark';
import type { CommentIndex } from './comments';
import { isOurs } from './comments';
import type { SheetPlan, SheetPlanOptions } from './planSheet';

/** 定稿: since when, and what a run would have written. */
export interface FinalSheet {
  /** YYYY-MM-DD. */
  readonly since: string;
  readonly held: readonly Edit[];
}

/**
 * Since when a sheet is final: as remembered in the workbook or, where another program has lost that, as our comment
 * on its total says.
 */
export function markedFinal(
  sheet: string,
  total: CellRef | null,
  comments: CommentIndex,
  { finals = [], finalAs }: Pick<SheetPlanOptions, 'finals' | 'finalAs'>,
): string | null {
  if (finalAs?.sheet === sheet) return finalAs.since;
  const mark = finals.find((one) => one.sheet === sheet);
  if (mark) return mark.since;
  const thread = total ? comments.threadAt(total) : undefined;
  return thread && isOurs(thread, undefined) ? finalSince(thread.text) : null;
}

/** What a plan is on a sheet that was signed off: computed and compared, and written nowhere. */
export function heldBack(plan: SheetPlan, since: string, memory: SheetMemory): SheetPlan {
  const count = (kind: Edit['kind']) => plan.edits.filter((edit) => edit.kind === kind).length;
  return {
    ...plan,
    edits: [],
    guards: [],
    taken: [],
    memory,
    notices: [{ code: 'final', since, cells: count('value'), comments: count('comment') }, ...plan.notices],
  };
}

/** The total that was signed off, where a run would have put another in its place; null where it would not. */
export function signedTotal({ held }: FinalSheet, sheet: string, totalCell: CellRef | null): Points | null {
  if (!totalCell) return null;
  for (const edit of held) {
    if (edit.kind !== 'value' || edit.sheet !== sheet) continue;
    const isTotal = edit.cell.row === totalCell.row && edit.cell.column === totalCell.column;
    if (isTotal && typeof edit.before === 'number') return pointsFromNumber(edit.before);
  }
  return null;
}
