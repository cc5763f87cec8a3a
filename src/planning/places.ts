import type { CellRef } from '../snapshot/area';
import { mainColumn } from '../reading/mainColumn';
import type { ColumnRole, ItemPlace, Slot, SumPlace } from '../reading/sheetReading';
import type { AddedColumn, TableFrame } from './columns';

/** The cells of one item that we write; null where there is none to write to. */
export interface ItemCells {
  readonly deduct: CellRef | null;
  readonly score: CellRef | null;
  readonly reason: CellRef | null;
}

export interface SumCells {
  readonly label: CellRef | null;
  readonly points: CellRef | null;
  readonly deduct: CellRef | null;
  readonly score: CellRef | null;
  readonly weighted: CellRef | null;
}

/** An item's cells: those that the sheet has, else those of the columns to be added. */
export function itemCells(place: ItemPlace, added: readonly AddedColumn[]): ItemCells {
  const cell = (slot: Slot | null, role: AddedColumn['role']) =>
    slot?.cell ?? addedCell(added, role, place.top);
  return {
    deduct: cell(place.deduct, 'deduct'),
    score: cell(place.score, 'score'),
    reason: cell(place.reason, 'reason'),
  };
}

/** The cells of a 小计 or 合计 row that the sheet has; its label and points are the sheet's own. */
export function sumRowCells(place: SumPlace, added: readonly AddedColumn[]): SumCells {
  return {
    label: null,
    points: place.points?.cell ?? null,
    deduct: place.deduct?.cell ?? addedCell(added, 'deduct', place.row),
    score: place.score?.cell ?? addedCell(added, 'score', place.row),
    weighted: place.weighted?.cell ?? addedCell(added, 'weighted', place.row),
  };
}

/** Where a column with a role stands, added ones included. */
export function columnWithRole(
  reading: Pick<TableFrame, 'columns'>,
  added: readonly AddedColumn[],
  role: ColumnRole,
): number | null {
  const existing = mainColumn(reading.columns, role);
  return existing ?? added.find((column) => column.role === role)?.column ?? null;
}

function addedCell(added: readonly AddedColumn[], role: AddedColumn['role'], row: number): CellRef | null {
  const column = added.find((candidate) => candidate.role === role)?.column;
  return column === undefined ? null : { row, column };
}
