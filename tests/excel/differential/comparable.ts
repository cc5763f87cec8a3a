import type { Outcome } from '../../../src/snapshot/host';
import type { SheetSnapshot, Snapshot } from '../../../src/snapshot/snapshot';

/** How far looks, and hidden columns, are compared beyond the cells in use: where columns and a sum row are added. */
export const MARGIN = 6;

/** What both hosts tell: Excel sees no notes at the floor, nothing hidden far beyond the cells in use, and has its own ids. */
export function comparable(snapshot: Snapshot): Snapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => ({
      ...sheet,
      notes: null,
      threads: [...sheet.threads]
        .map((thread) => ({ ...thread, id: '' }))
        .sort((one, other) => one.cell.row - other.cell.row || one.cell.column - other.cell.column),
      hiddenRows: sheet.hiddenRows.filter((row) => row <= (sheet.used?.bottom ?? 0)),
      hiddenColumns: sheet.hiddenColumns.filter((column) => column <= (sheet.used?.right ?? 0) + MARGIN),
      merges: [...sheet.merges].sort((one, other) => one.top - other.top || one.left - other.left),
    })),
  };
}

/** After a change: what formulas show in a file is worked out by the program that opens it next. */
export function written(snapshot: Snapshot): Snapshot {
  const { sheets, ...rest } = comparable(snapshot);
  const cells = ({ cells: rows }: SheetSnapshot) =>
    rows.map((row) => row.map((cell) => (cell.formula === null ? cell : { ...cell, value: null })));
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, cells: cells(sheet) })) };
}

/** Each host names the cells that it refuses in an order of its own. */
export function sorted(outcome: Outcome): Outcome {
  if (outcome.kind !== 'refused' || !('cells' in outcome.fault)) return outcome;
  const cells = [...outcome.fault.cells].sort(
    (one, other) => one.row - other.row || one.column - other.column,
  );
  return { ...outcome, fault: { ...outcome.fault, cells } };
}
