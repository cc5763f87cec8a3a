import type { Property } from '../../protocol/objectType';
import { columnCount, cellCount, isWholeColumns, isWholeRows, rowCount } from '../../workbook/areas';
import { invalidArgument } from '../../protocol/faults';
import type { Sheet } from '../../workbook/sheet';
import { assertAllowed } from '../../workbook/writing';
import type { CellRange } from '../cellRange';
import { pointsOfColumn, pointsOfRow } from '../format/sizes';

/** Whether all, none or some (null) of the lines from `from` to `to` are hidden. */
export function allHidden(from: number, to: number, bands: Sheet['rows']): boolean | null {
  let hidden = 0;
  for (const [line, band] of bands) if (line >= from && line <= to && band.hidden) hidden += 1;
  if (hidden === 0) return false;
  return hidden === to - from + 1 ? true : null;
}

function total(
  from: number,
  to: number,
  size: (line: number) => number,
  usual: number,
  bands: Sheet['rows'],
): number {
  let points = (to - from + 1) * usual;
  for (const line of bands.keys()) if (line >= from && line <= to) points += size(line) - usual;
  return points;
}

const width = (sheet: Sheet, from: number, to: number): number =>
  total(from, to, (line) => pointsOfColumn(sheet, line), pointsOfColumn(sheet, 0), sheet.columns);
const height = (sheet: Sheet, from: number, to: number): number =>
  total(from, to, (line) => pointsOfRow(sheet, line), pointsOfRow(sheet, 0), sheet.rows);

const rowHidden: Property<CellRange> = {
  get: ({ sheet, area }) => allHidden(area.top, area.bottom, sheet.rows),
  set: ({ workbook, sheet, area }, value) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    assertAllowed(workbook, sheet, 'allowFormatRows');
    for (let row = area.top; row <= area.bottom; row += 1) sheet.setRow(row, { hidden: value });
  },
};

const columnHidden: Property<CellRange> = {
  get: ({ sheet, area }) => allHidden(area.left, area.right, sheet.columns),
  set: ({ workbook, sheet, area }, value) => {
    if (typeof value !== 'boolean') throw invalidArgument();
    assertAllowed(workbook, sheet, 'allowFormatColumns');
    for (let column = area.left; column <= area.right; column += 1)
      sheet.setColumn(column, { hidden: value });
  },
};

/** Where a range stands, and how large it is. */
export const placeProperties: Readonly<Record<string, Property<CellRange>>> = {
  address: { get: (range) => range.address },
  addressLocal: { get: (range) => range.address },
  rowIndex: { get: ({ area }) => area.top - 1 },
  columnIndex: { get: ({ area }) => area.left - 1 },
  rowCount: { get: ({ area }) => rowCount(area) },
  columnCount: { get: ({ area }) => columnCount(area) },
  // Excel answers -1 where the number would not fit.
  cellCount: { get: ({ area }) => (cellCount(area) > 2 ** 31 - 1 ? -1 : cellCount(area)) },
  isEntireRow: { get: ({ area }) => isWholeRows(area) },
  isEntireColumn: { get: ({ area }) => isWholeColumns(area) },
  rowHidden,
  columnHidden,
  hidden: {
    get: ({ sheet, area }) => {
      const rows = allHidden(area.top, area.bottom, sheet.rows);
      const columns = allHidden(area.left, area.right, sheet.columns);
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  left: { get: ({ sheet, area }) => (area.left === 1 ? 0 : width(sheet, 1, area.left - 1)) },
  top: { get: ({ sheet, area }) => (area.top === 1 ? 0 : height(sheet, 1, area.top - 1)) },
  width: { get: ({ sheet, area }) => width(sheet, area.left, area.right) },
  height: { get: ({ sheet, area }) => height(sheet, area.top, area.bottom) },
};
