import type { Area } from '../snapshot/area';
import { areaAddress, overlaps } from '../snapshot/area';
import { pageStanding } from '../snapshot/page';
import { holdsContent } from '../snapshot/formula';
import type { Edit, PageEdit } from '../snapshot/plan';
import type { SheetSnapshot, Snapshot } from '../snapshot/snapshot';
import { cellAt, sheetNamed } from '../snapshot/snapshot';

/** How a place stands to an edit that would bring back its former state; `halfway` is taken apart and not put together. */
export type Standing = 'asRunLeftIt' | 'halfway' | 'alreadyBack' | 'changed';

/** Whether what an edit would take back is still there, is gone already, or has become a person's. */
export function standsAs(snapshot: Snapshot, edit: Edit): Standing {
  if (edit.kind === 'state') return 'alreadyBack';
  const sheet = sheetNamed(snapshot, edit.sheet);
  if (edit.kind === 'sheet') return (sheet !== undefined) === edit.before ? 'asRunLeftIt' : 'alreadyBack';
  if (edit.kind === 'page') return pageStandsAs(sheet, edit);
  if (!sheet) return 'changed';
  switch (edit.kind) {
    case 'value': {
      const { value, formula } = cellAt(sheet, edit.cell);
      if (formula !== null) return 'changed';
      return between(
        value,
        edit,
        (one, other) => (one === '' ? null : one) === (other === '' ? null : other),
      );
    }
    case 'formula': {
      const cell = cellAt(sheet, edit.cell);
      if (holdsContent(cell, edit.before)) return 'asRunLeftIt';
      return holdsContent(cell, edit.after) ? 'alreadyBack' : 'changed';
    }
    case 'comment': {
      const { row, column } = edit.cell;
      const thread = sheet.threads.find(({ cell }) => cell.row === row && cell.column === column);
      // Taking a comment away would take people's replies with it.
      if (edit.after === null && thread && thread.replies.length > 0) return 'changed';
      return between(thread?.text ?? null, edit);
    }
    case 'merge':
      if (areMerged(sheet, edit.before)) return 'asRunLeftIt';
      if (areMerged(sheet, edit.after)) return 'alreadyBack';
      return isUnmerged(sheet, [...edit.before, ...edit.after]) ? 'halfway' : 'changed';
    case 'printArea':
      return between(sheet.printArea, edit, sameArea);
    // A snapshot tells neither looks nor widths; putting them back twice does no harm.
    case 'style':
    case 'width':
    case 'layout':
      return 'asRunLeftIt';
  }
}

/** A page is taken back only where nobody has put anything on it; one that was cut off is ours as far as it got. */
function pageStandsAs(sheet: SheetSnapshot | undefined, { before, after }: PageEdit): Standing {
  if (!sheet) return after === null ? 'alreadyBack' : 'changed';
  if (after && pageStanding(sheet, after) === 'whole') return 'alreadyBack';
  switch (before ? pageStanding(sheet, before) : 'other') {
    case 'whole':
      return 'asRunLeftIt';
    case 'partly':
      return 'halfway';
    case 'other':
      return 'changed';
  }
}

function between<Content>(
  held: Content,
  { before, after }: { readonly before: Content; readonly after: Content },
  same: (one: Content, other: Content) => boolean = Object.is,
): Standing {
  if (same(held, before)) return 'asRunLeftIt';
  return same(held, after) ? 'alreadyBack' : 'changed';
}

function areMerged({ merges }: SheetSnapshot, areas: readonly Area[]): boolean {
  return areas.every((area) => merges.some((merge) => sameArea(merge, area)));
}

function isUnmerged({ merges }: SheetSnapshot, areas: readonly Area[]): boolean {
  return !merges.some((merge) => areas.some((area) => overlaps(area, merge)));
}

function sameArea(one: Area | null, other: Area | null): boolean {
  return (one && areaAddress(one)) === (other && areaAddress(other));
}
