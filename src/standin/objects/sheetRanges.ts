import type { Call } from '../protocol/call';
import { invalidArgument, itemNotFound } from '../protocol/faults';
import type { HostObject, MethodAnswer } from '../protocol/objectType';
import { MAX_COLUMNS, MAX_ROWS, oneCell, WHOLE_SHEET } from '../workbook/areas';
import { findCells, replaceText } from '../workbook/finding';
import { areasOf, placeArgument } from './addressing';
import { CellAreas, CellRange } from './cellRange';
import { findOptions, joined } from './range/finds';
import { rangeAreasObject, rangeObject } from './range/rangeObject';
import type { SheetOf } from './worksheet';

function used({ workbook, sheet }: SheetOf, call: Call): HostObject | null {
  const area = sheet.used(call.flag(0));
  return area && rangeObject(new CellRange(workbook, sheet, area));
}

function foundAll({ workbook, sheet }: SheetOf, call: Call): HostObject | null {
  const cells = findCells(sheet, WHOLE_SHEET, call.text(0), findOptions(call.record(1)));
  return cells.length === 0 ? null : rangeAreasObject(new CellAreas(workbook, sheet, joined(cells)));
}

/** Ranges reached from a sheet, and texts looked for on it. */
export const sheetRanges: Readonly<Record<string, (target: SheetOf, call: Call) => MethodAnswer>> = {
  getCell: ({ workbook, sheet }, call) => {
    const [row, column] = [call.integer(0) + 1, call.integer(1) + 1];
    if (row < 1 || column < 1 || row > MAX_ROWS || column > MAX_COLUMNS) throw invalidArgument();
    return rangeObject(new CellRange(workbook, sheet, oneCell(row, column)));
  },
  getRange: ({ workbook, sheet }, call) => {
    const place = placeArgument(call, 0, sheet);
    if (place.sheet !== sheet) throw invalidArgument();
    return rangeObject(new CellRange(workbook, place.sheet, place.area));
  },
  getRanges: ({ workbook, sheet }, call) => {
    const text = call.optionalText(0);
    return rangeAreasObject(
      new CellAreas(workbook, sheet, text ? areasOf(workbook, text, sheet) : [WHOLE_SHEET]),
    );
  },
  getRangeByIndexes: ({ workbook, sheet }, call) => {
    const [top, left] = [call.integer(0) + 1, call.integer(1) + 1];
    const [rows, columns] = [call.integer(2), call.integer(3)];
    const area = { top, left, bottom: top + rows - 1, right: left + columns - 1 };
    const fitting =
      top >= 1 &&
      left >= 1 &&
      rows >= 1 &&
      columns >= 1 &&
      area.bottom <= MAX_ROWS &&
      area.right <= MAX_COLUMNS;
    if (!fitting) throw invalidArgument();
    return rangeObject(new CellRange(workbook, sheet, area));
  },
  // A blank sheet's used range is its first cell.
  getUsedRange: (target, call) =>
    used(target, call) ?? rangeObject(new CellRange(target.workbook, target.sheet, oneCell(1, 1))),
  getUsedRangeOrNullObject: used,
  findAll: (target, call) => {
    const found = foundAll(target, call);
    if (!found) throw itemNotFound();
    return found;
  },
  findAllOrNullObject: foundAll,
  replaceAll: ({ workbook, sheet }, call) =>
    replaceText(workbook, sheet, WHOLE_SHEET, call.text(0), call.text(1), findOptions(call.record(2))),
};
