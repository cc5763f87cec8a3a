import { sheetNamed, type SheetSnapshot, type Snapshot } from '../../snapshot/snapshot';
import { cellAt } from '../../snapshot/snapshot';
import type { Memory } from '../../state/memory';
import { memoryOf } from '../../state/memory';

/** Owners of everything in the 汇总 sheet begin with this. */
export const SUMMARY = 'summary:';

export interface SummarySheet {
  /** As it stands, or blank. */
  readonly sheet: SheetSnapshot;
  /** It has to be added. */
  readonly isNew: boolean;
  /** Nothing of ours is on it yet. */
  readonly isBlank: boolean;
}

/**
 * The sheet that a summary goes to: the one it was written to before, else the first of these names that is free or
 * blank. A sheet of a person's that goes by such a name is not touched.
 */
export function summarySheet(snapshot: Snapshot, memory: Memory, names: readonly string[]): SummarySheet {
  const ours = snapshot.sheets.find(({ name }) =>
    memoryOf(memory, name).figures.some(({ owner }) => owner.startsWith(SUMMARY)),
  );
  if (ours) return { sheet: ours, isNew: false, isBlank: ours.used === null };
  const [first = 'Summary'] = names;
  for (let more = 2; ; more += 1) {
    const candidates = more === 2 ? names : [`${first}${more - 1}`];
    for (const name of candidates) {
      const sheet = sheetNamed(snapshot, name);
      if (!sheet) return { sheet: blankSheet(name), isNew: true, isBlank: true };
      if (sheet.used === null) return { sheet, isNew: false, isBlank: true };
    }
  }
}

function blankSheet(name: string): SheetSnapshot {
  return {
    name,
    visibility: 'visible',
    used: null,
    cells: [],
    merges: [],
    threads: [],
    notes: [],
    tables: [],
    protection: null,
    printArea: null,
    hiddenRows: [],
    hiddenColumns: [],
  };
}

/** Rows that are looked through for a header that people have moved down. */
const HEADER_WITHIN = 40;

/** The row and columns in which headers stand; null where they are not all of one row any more. */
export function findHeaders(
  sheet: SheetSnapshot,
  leading: readonly string[],
): { readonly row: number; readonly columns: ReadonlyMap<string, number> } | null {
  const { used } = sheet;
  if (!used) return null;
  for (let row = used.top; row <= Math.min(used.bottom, used.top + HEADER_WITHIN); row += 1) {
    const columns = new Map<string, number>();
    for (let column = used.left; column <= used.right; column += 1) {
      const { value } = cellAt(sheet, { row, column });
      if (typeof value === 'string' && !columns.has(value)) columns.set(value, column);
    }
    if (leading.every((header) => columns.has(header))) return { row, columns };
  }
  return null;
}
