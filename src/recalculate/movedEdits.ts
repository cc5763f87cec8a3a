import type { CellRef } from '../snapshot/area';
import type { CommentEdit, Edit } from '../snapshot/plan';
import { sheetNamed, type SheetSnapshot, type Snapshot } from '../snapshot/snapshot';
import type { SheetAnchors } from '../state/anchors';
import { editsUnder } from './followSheets';
import { MovedSheet } from './movedSheet';

/**
 * Edits that were made to a workbook, as they would be made where their rows and columns stand now.
 * @returns how many lost their row or column, too: it was deleted, or cannot be told from others
 */
export function movedEdits(
  snapshot: Snapshot,
  edits: readonly Edit[],
  anchors: readonly SheetAnchors[],
): { readonly edits: readonly Edit[]; readonly lost: number } {
  const sheets = new Map<string, MovedSheet>();
  let named = edits;
  for (const one of anchors) {
    if (one.tables.length === 0) continue;
    const own = edits.filter((edit) => edit.kind !== 'state' && edit.sheet === one.sheet);
    const sheet = sheetNamed(snapshot, one.sheet) ?? renamedSheet(snapshot, one, own);
    if (!sheet) continue;
    named = editsUnder(named, one.sheet, sheet.name);
    sheets.set(sheet.name, new MovedSheet(sheet, one, own));
  }
  const comments = new CommentPlaces(snapshot);
  const moved = named.map((edit) => {
    const sheet = edit.kind === 'state' ? undefined : sheets.get(edit.sheet);
    if (!sheet) return edit;
    const there = movedEdit(edit, sheet);
    return edit.kind === 'comment' ? comments.placed(edit, there) : there;
  });
  const found = moved.filter((edit) => edit !== null);
  return { edits: found, lost: moved.length - found.length };
}

/** The one sheet on which most of a table's rows are found again, where it does not go by its name any more. */
function renamedSheet(
  snapshot: Snapshot,
  anchors: SheetAnchors,
  edits: readonly Edit[],
): SheetSnapshot | undefined {
  const rows = anchors.tables.reduce((sum, table) => sum + table.rows.length, 0);
  const alike = snapshot.sheets.filter((sheet) => new MovedSheet(sheet, anchors, edits).rowsFound * 2 > rows);
  return alike.length === 1 ? alike[0] : undefined;
}

/** Where comments stand: Excel leaves them in their cells when rows are sorted. */
class CommentPlaces {
  /** Cells of a sheet's threads by what they say. */
  readonly #places = new Map<string, CellRef[]>();

  constructor(snapshot: Snapshot) {
    for (const { name, threads } of snapshot.sheets) {
      for (const { cell, text } of threads) {
        const key = `${name}\u0000${text}`;
        const places = this.#places.get(key);
        if (places) places.push(cell);
        else this.#places.set(key, [cell]);
      }
    }
  }

  /** The edit of a comment where that comment stands, each of several alike once; where it should, if nowhere. */
  placed(edit: CommentEdit, moved: Edit | null): Edit | null {
    if (edit.before === null) return moved;
    const places = this.#places.get(`${edit.sheet}\u0000${edit.before}`) ?? [];
    const wanted = moved?.kind === 'comment' ? moved.cell : edit.cell;
    const at = places.findIndex(({ row, column }) => row === wanted.row && column === wanted.column);
    const [cell] = places.splice(Math.max(at, 0), 1);
    return cell ? { ...edit, cell } : moved;
  }
}

function movedEdit(edit: Edit, sheet: MovedSheet): Edit | null {
  switch (edit.kind) {
    case 'value':
    case 'formula':
    case 'comment': {
      const cell = sheet.cell(edit.cell);
      return cell && { ...edit, cell };
    }
    case 'style': {
      const area = sheet.area(edit.area);
      const before = edit.before && sheet.area(edit.before);
      const after = edit.after && sheet.area(edit.after);
      return area && { ...edit, area, before, after };
    }
    case 'merge': {
      const areas = (list: typeof edit.before) => list.flatMap((area) => sheet.area(area) ?? []);
      return { ...edit, before: areas(edit.before), after: areas(edit.after) };
    }
    case 'width': {
      const column = sheet.column(edit.column);
      return column === null ? null : { ...edit, column };
    }
    case 'printArea': {
      const before = edit.before && sheet.area(edit.before);
      const after = edit.after && sheet.area(edit.after);
      return { ...edit, before, after };
    }
    // They concern a sheet as a whole, or the workbook.
    case 'layout':
    case 'sheet':
    case 'page':
    case 'state':
      return edit;
  }
}
