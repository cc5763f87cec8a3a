import type { Area } from '../../snapshot/area';
import type { SheetGrid } from '../grid/sheetGrid';
import type { ColumnRole, ItemPlace, ReadingWarning, Slot } from '../sheetReading';
import { slotAt } from '../grid/slotAt';
import type { DraftItem } from './draftItem';
import type { TableColumns } from './tableColumns';

/** Roles whose cell belongs to one item: merged over several, it is nobody's. */
const OWN: readonly ColumnRole[] = ['selfScore', 'finding', 'deduct', 'score', 'reason', 'standard'];

/** The merge that takes a role's cell of this item together with other items' cells. */
export function sharedArea(
  grid: SheetGrid,
  columns: TableColumns,
  item: DraftItem,
  role: ColumnRole,
): Area | null {
  const column = columns.main(role);
  const area = column === null ? null : grid.mergeAt(item.top, column);
  return area && (area.top < item.top || area.bottom > item.bottom) ? area : null;
}

/** Where an item's cells are. A cell shared with other items is left alone: null. */
export function itemPlace(
  grid: SheetGrid,
  columns: TableColumns,
  item: DraftItem,
  itemId: string,
): ItemPlace {
  const slot = (role: ColumnRole): Slot | null => {
    const column = columns.main(role);
    if (column === null || sharedArea(grid, columns, item, role)) return null;
    // Merged from the left, it is the cell of the role that stands there.
    if ((grid.mergeAt(item.top, column)?.left ?? column) !== column) return null;
    return slotAt(grid, { row: item.top, column });
  };
  return {
    itemId,
    top: item.top,
    bottom: item.bottom,
    points: slot('points'),
    selfScore: slot('selfScore'),
    finding: slot('finding'),
    deduct: slot('deduct'),
    score: slot('score'),
    reason: slot('reason'),
  };
}

/** One warning for each merged cell that several items share. */
export function sharedCells(
  grid: SheetGrid,
  columns: TableColumns,
  items: readonly DraftItem[],
): ReadingWarning[] {
  const seen = new Set<Area>();
  return items.flatMap((item) =>
    OWN.flatMap((role): ReadingWarning[] => {
      const area = sharedArea(grid, columns, item, role);
      if (!area || seen.has(area)) return [];
      seen.add(area);
      return [{ cell: { row: area.top, column: area.left }, issue: { code: 'mergedOverItems', role } }];
    }),
  );
}
