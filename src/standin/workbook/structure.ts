import type { Area } from '../../snapshot/area';
import { mapReferences } from '../formulas/references';
import { ExcelFault } from '../protocol/faults';
import { columnCount, isWholeColumns, isWholeRows, MAX_COLUMNS, MAX_ROWS, rowCount } from './areas';
import { isBlank } from './cell';
import type { CellChange } from './changes';
import type { Band, Sheet } from './sheet';
import { shiftArea, shiftCell, tears, type Shift } from './shift';
import type { Workbook } from './workbook';

export type InsertDirection = 'Down' | 'Right';
export type DeleteDirection = 'Up' | 'Left';

/** Makes room for an area; whole rows and columns go by themselves whatever direction is asked. */
export function insertCells(workbook: Workbook, sheet: Sheet, area: Area, direction: InsertDirection): void {
  const rows = isWholeRows(area) || (direction === 'Down' && !isWholeColumns(area));
  const shift: Shift = rows
    ? { axis: 'row', at: area.top, count: rowCount(area), from: area.left, to: area.right }
    : { axis: 'column', at: area.left, count: columnCount(area), from: area.top, to: area.bottom };
  const edge: Area = rows
    ? { ...area, top: MAX_ROWS - shift.count + 1, bottom: MAX_ROWS }
    : { ...area, left: MAX_COLUMNS - shift.count + 1, right: MAX_COLUMNS };
  // Excel will not push filled cells off the sheet.
  if (sheet.grid.within(edge).some(({ cell }) => !isBlank(cell)))
    throw new ExcelFault('InsertDeleteConflict');
  const looks = looksOfNeighbours(sheet, area, rows);
  apply(workbook, sheet, area, shift, rows ? 'RowInserted' : 'ColumnInserted');
  for (const { row, column, style } of looks) sheet.grid.update(row, column, { style });
}

export function deleteCells(workbook: Workbook, sheet: Sheet, area: Area, direction: DeleteDirection): void {
  const rows = isWholeRows(area) || (direction === 'Up' && !isWholeColumns(area));
  const shift: Shift = rows
    ? { axis: 'row', at: area.top, count: -rowCount(area), from: area.left, to: area.right }
    : { axis: 'column', at: area.left, count: -columnCount(area), from: area.top, to: area.bottom };
  apply(workbook, sheet, area, shift, rows ? 'RowDeleted' : 'ColumnDeleted');
}

/** New cells look like the ones above (or to the left). */
function looksOfNeighbours(sheet: Sheet, area: Area, rows: boolean) {
  const line = rows
    ? { ...area, top: area.top - 1, bottom: area.top - 1 }
    : { ...area, left: area.left - 1, right: area.left - 1 };
  if (line.top < 1 || line.left < 1) return [];
  return sheet.grid.within(line).flatMap(({ row, column, cell: { style } }) => {
    if (style === null) return [];
    return Array.from({ length: rows ? rowCount(area) : columnCount(area) }, (_, step) => ({
      row: rows ? area.top + step : row,
      column: rows ? column : area.left + step,
      style,
    }));
  });
}

function apply(workbook: Workbook, sheet: Sheet, area: Area, shift: Shift, whole: CellChange): void {
  const torn = [...sheet.merges, ...sheet.tables.map((table) => table.area)].some((one) => tears(one, shift));
  if (torn) throw new ExcelFault('InsertDeleteConflict');
  sheet.grid.rearrange((row, column) => shiftCell({ row, column }, shift));
  shiftBands(sheet, shift);
  const kept = (areas: readonly Area[]): Area[] => areas.flatMap((one) => shiftArea(one, shift) ?? []);
  // A merge that shrinks to one cell is none.
  sheet.merges = kept(sheet.merges).filter((one) => rowCount(one) * columnCount(one) > 1);
  sheet.printArea = kept(sheet.printArea);
  sheet.autoFilter = sheet.autoFilter && shiftArea(sheet.autoFilter, shift);
  for (const rule of sheet.conditionalRules) rule.areas = kept(rule.areas);
  sheet.conditionalRules = sheet.conditionalRules.filter(({ areas }) => areas.length > 0);
  sheet.validations = sheet.validations
    .map((one) => ({ ...one, areas: kept(one.areas) }))
    .filter(({ areas }) => areas.length > 0);
  sheet.tables = sheet.tables.filter((table) => {
    const moved = shiftArea(table.area, shift);
    if (moved === null) return false;
    adjustColumns(table, shift, moved);
    table.area = moved;
    return true;
  });
  const deleted = sheet.threads.filter((thread) => shiftCell(thread.cell, shift) === null);
  sheet.threads = sheet.threads.filter((thread) => {
    const cell = shiftCell(thread.cell, shift);
    if (cell) thread.cell = cell;
    return cell !== null;
  });
  sheet.notes = sheet.notes.filter((note) => {
    const cell = shiftCell(note.cell, shift);
    if (cell) note.cell = cell;
    return cell !== null;
  });
  shiftFormulas(workbook, sheet, shift);
  const wholeLines = shift.axis === 'row' ? isWholeRows(area) : isWholeColumns(area);
  const part: CellChange = shift.count > 0 ? 'CellInserted' : 'CellDeleted';
  workbook.tell({ kind: 'cells', sheet, area, how: wholeLines ? whole : part, shift });
  for (const { id, cell, replies } of deleted) {
    workbook.tell({
      kind: 'comment',
      sheet,
      how: 'deleted',
      what: 'CommentDeleted',
      id,
      replyIds: replies.map((reply) => reply.id),
      cell,
    });
  }
}

/** Columns put into or taken out of a table give or take its column ids. */
function adjustColumns(table: Sheet['tables'][number], shift: Shift, moved: Area): void {
  if (shift.axis !== 'column') return;
  const grown = columnCount(moved) - columnCount(table.area);
  const at = Math.max(0, shift.at - table.area.left);
  if (grown > 0) {
    const next = Math.max(0, ...table.columnIds) + 1;
    table.columnIds.splice(at, 0, ...Array.from({ length: grown }, (_, step) => next + step));
  } else if (grown < 0) table.columnIds.splice(at, -grown);
}

function shiftBands(sheet: Sheet, shift: Shift): void {
  const isWhole = shift.axis === 'row' ? shift.to === MAX_COLUMNS : shift.to === MAX_ROWS;
  if (shift.from !== 1 || !isWhole) return;
  const bands = shift.axis === 'row' ? sheet.rows : sheet.columns;
  const before: [number, Band][] = [...bands];
  bands.clear();
  for (const [line, band] of before) {
    const place = shiftCell({ row: line, column: line }, { ...shift, from: 0, to: Infinity });
    if (place) bands.set(shift.axis === 'row' ? place.row : place.column, band);
  }
}

function shiftFormulas(workbook: Workbook, sheet: Sheet, shift: Shift): void {
  workbook.rewriteFormulas((formula, own) =>
    mapReferences(formula, (reference) => {
      const of = reference.sheet === null ? own : workbook.sheetNamed(reference.sheet);
      if (of !== sheet) return reference;
      const area = shiftArea(reference.area, shift);
      if (area === null) return null;
      return area === reference.area ? reference : { ...reference, area };
    }),
  );
}
