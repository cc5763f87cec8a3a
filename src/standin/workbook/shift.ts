import type { Area, CellRef } from '../../snapshot/area';

/** Rows or columns (or parts of them) put in or taken out. */
export interface Shift {
  readonly axis: 'row' | 'column';
  /** First row or column put in or taken out. */
  readonly at: number;
  /** How many are put in; negative: taken out. */
  readonly count: number;
  /** Across the other axis: only what lies wholly within these moves. */
  readonly from: number;
  readonly to: number;
}

/** Where a line stands after the shift, as the near end of something; null when it was taken out. */
function movedLine(line: number, { at, count }: Shift): number | null {
  if (line < at) return line;
  if (count >= 0) return line + count;
  return line < at - count ? null : line + count;
}

export function shiftCell(cell: CellRef, shift: Shift): CellRef | null {
  const across = shift.axis === 'row' ? cell.column : cell.row;
  if (across < shift.from || across > shift.to) return cell;
  const line = movedLine(shift.axis === 'row' ? cell.row : cell.column, shift);
  if (line === null) return null;
  return shift.axis === 'row' ? { row: line, column: cell.column } : { row: cell.row, column: line };
}

/** Where an area stands after the shift; it grows or shrinks when the shift is inside it. null: nothing is left. */
export function shiftArea(area: Area, shift: Shift): Area | null {
  const [from, to] = shift.axis === 'row' ? [area.left, area.right] : [area.top, area.bottom];
  if (from < shift.from || to > shift.to) return area;
  const [low, high] = shift.axis === 'row' ? [area.top, area.bottom] : [area.left, area.right];
  const end = shift.at - shift.count - 1;
  const newLow =
    shift.count < 0 && low >= shift.at && low <= end ? shift.at : (movedLine(low, shift) ?? shift.at);
  const newHigh =
    shift.count < 0 && high >= shift.at && high <= end
      ? shift.at - 1
      : (movedLine(high, shift) ?? shift.at - 1);
  if (newHigh < newLow) return null;
  return shift.axis === 'row'
    ? { ...area, top: newLow, bottom: newHigh }
    : { ...area, left: newLow, right: newHigh };
}

/** Whether the shift would tear an area: part of it moves and part does not. */
export function tears(area: Area, shift: Shift): boolean {
  const [from, to, far] =
    shift.axis === 'row' ? [area.left, area.right, area.bottom] : [area.top, area.bottom, area.right];
  const touches = from <= shift.to && to >= shift.from;
  const inside = from >= shift.from && to <= shift.to;
  return far >= shift.at && touches && !inside;
}
