import type { Area } from '../../../snapshot/area';
import type { Call } from '../../protocol/call';
import { invalidArgument, itemNotFound } from '../../protocol/faults';
import type { HostObject, MethodAnswer } from '../../protocol/objectType';
import { bounding, fits, intersection, MAX_COLUMNS, MAX_ROWS } from '../../workbook/areas';
import { isBlank } from '../../workbook/cell';
import type { Sheet } from '../../workbook/sheet';
import { placeArgument } from '../addressing';
import { CellRange } from '../cellRange';
import { rangeObject } from './rangeObject';

type Method = (range: CellRange, call: Call) => MethodAnswer;

/** Another area of the same sheet. @throws ExcelFault InvalidArgument when it would leave the sheet. */
function at({ workbook, sheet }: CellRange, area: Area): HostObject {
  if (!fits(area)) throw invalidArgument();
  return rangeObject(new CellRange(workbook, sheet, area));
}

/** What Excel means by the used part of a range; null when nothing in it is used. */
export function usedWithin(sheet: Sheet, area: Area, valuesOnly: boolean): Area | null {
  let used: Area | null = null;
  for (const { row, column, cell } of sheet.grid.within(area)) {
    if (valuesOnly && isBlank(cell)) continue;
    const here = { top: row, left: column, bottom: row, right: column };
    used = used === null ? here : bounding([used, here]);
  }
  return used;
}

/** Grows an area until it stands alone among blank cells. */
function region(sheet: Sheet, from: Area): Area {
  for (let area = from; ;) {
    const around = {
      top: Math.max(1, area.top - 1),
      left: Math.max(1, area.left - 1),
      bottom: Math.min(MAX_ROWS, area.bottom + 1),
      right: Math.min(MAX_COLUMNS, area.right + 1),
    };
    const filled = usedWithin(sheet, around, true);
    const grown = filled === null ? area : bounding([area, filled]);
    if (
      grown.top === area.top &&
      grown.left === area.left &&
      grown.bottom === area.bottom &&
      grown.right === area.right
    ) {
      return area;
    }
    area = grown;
  }
}

/** How far Ctrl+arrow goes from a cell. */
function edge(
  sheet: Sheet,
  row: number,
  column: number,
  down: number,
  right: number,
): { row: number; column: number } {
  const filled = (r: number, c: number): boolean => !isBlank(sheet.grid.get(r, c));
  const inside = (r: number, c: number): boolean => r >= 1 && c >= 1 && r <= MAX_ROWS && c <= MAX_COLUMNS;
  let [r, c] = [row, column];
  if (!inside(r + down, c + right)) return { row, column };
  const run = filled(r, c) && filled(r + down, c + right);
  do {
    r += down;
    c += right;
  } while (inside(r + down, c + right) && (run ? filled(r + down, c + right) : !filled(r, c)));
  return { row: r, column: c };
}

const DIRECTIONS = { Up: [-1, 0], Down: [1, 0], Left: [0, -1], Right: [0, 1] } as const;
type Direction = keyof typeof DIRECTIONS;
const DIRECTION_WORDS: readonly Direction[] = ['Up', 'Down', 'Left', 'Right'];

/** The cell that a movement starts at: the one given, else the range's first. */
function startOf(range: CellRange, call: Call, index: number): { row: number; column: number } {
  const area = call.given(index) ? placeArgument(call, index, range.sheet).area : range.area;
  return { row: area.top, column: area.left };
}

function alongside(range: CellRange, count: number, make: (size: number) => Area): HostObject {
  if (count === 0) throw invalidArgument();
  return at(range, make(Math.abs(count)));
}

const intersected = (range: CellRange, call: Call): Area | null => {
  const other = placeArgument(call, 0, range.sheet);
  return other.sheet === range.sheet ? intersection(range.area, other.area) : null;
};

/** Ranges reached from a range. */
export const moves: Readonly<Record<string, Method>> = {
  getCell: (range, call) => {
    const { top, left } = range.area;
    const [row, column] = [top + call.integer(0), left + call.integer(1)];
    return at(range, { top: row, left: column, bottom: row, right: column });
  },
  getRow: (range, call) => {
    const row = range.area.top + call.integer(0);
    if (row > range.area.bottom) throw invalidArgument();
    return at(range, { ...range.area, top: row, bottom: row });
  },
  getColumn: (range, call) => {
    const column = range.area.left + call.integer(0);
    if (column > range.area.right) throw invalidArgument();
    return at(range, { ...range.area, left: column, right: column });
  },
  getOffsetRange: (range, call) => {
    const { area } = range;
    const [down, right] = [call.integer(0), call.integer(1)];
    return at(range, {
      top: area.top + down,
      bottom: area.bottom + down,
      left: area.left + right,
      right: area.right + right,
    });
  },
  getResizedRange: (range, call) => {
    const { area } = range;
    return at(range, { ...area, bottom: area.bottom + call.integer(0), right: area.right + call.integer(1) });
  },
  getAbsoluteResizedRange: (range, call) => {
    const { area } = range;
    return at(range, {
      ...area,
      bottom: area.top + call.integer(0) - 1,
      right: area.left + call.integer(1) - 1,
    });
  },
  getEntireRow: (range) => at(range, { ...range.area, left: 1, right: MAX_COLUMNS }),
  getEntireColumn: (range) => at(range, { ...range.area, top: 1, bottom: MAX_ROWS }),
  getLastRow: (range) => at(range, { ...range.area, top: range.area.bottom }),
  getLastColumn: (range) => at(range, { ...range.area, left: range.area.right }),
  getLastCell: (range) => at(range, { ...range.area, top: range.area.bottom, left: range.area.right }),
  getRowsAbove: (range, call) =>
    alongside(range, call.optionalInteger(0) ?? 1, (size) => ({
      ...range.area,
      top: range.area.top - size,
      bottom: range.area.top - 1,
    })),
  getRowsBelow: (range, call) =>
    alongside(range, call.optionalInteger(0) ?? 1, (size) => ({
      ...range.area,
      top: range.area.bottom + 1,
      bottom: range.area.bottom + size,
    })),
  getColumnsBefore: (range, call) =>
    alongside(range, call.optionalInteger(0) ?? 1, (size) => ({
      ...range.area,
      left: range.area.left - size,
      right: range.area.left - 1,
    })),
  getColumnsAfter: (range, call) =>
    alongside(range, call.optionalInteger(0) ?? 1, (size) => ({
      ...range.area,
      left: range.area.right + 1,
      right: range.area.right + size,
    })),
  getBoundingRect: (range, call) => {
    const other = placeArgument(call, 0, range.sheet);
    if (other.sheet !== range.sheet) throw invalidArgument();
    return at(range, bounding([range.area, other.area]));
  },
  getIntersection: (range, call) => {
    const area = intersected(range, call);
    if (!area) throw itemNotFound();
    return at(range, area);
  },
  getIntersectionOrNullObject: (range, call) => {
    const area = intersected(range, call);
    return area && at(range, area);
  },
  getUsedRange: (range, call) => {
    const used = usedWithin(range.sheet, range.area, call.flag(0));
    // Excel gives the first cell of what is blank.
    return at(range, used ?? { ...range.area, bottom: range.area.top, right: range.area.left });
  },
  getUsedRangeOrNullObject: (range, call) => {
    const used = usedWithin(range.sheet, range.area, call.flag(0));
    return used && at(range, used);
  },
  getSurroundingRegion: (range) => at(range, region(range.sheet, range.area)),
  getRangeEdge: (range, call) => {
    const [down, right] = DIRECTIONS[call.word(0, DIRECTION_WORDS)];
    const start = startOf(range, call, 1);
    const { row, column } = edge(range.sheet, start.row, start.column, down, right);
    return at(range, { top: row, left: column, bottom: row, right: column });
  },
  getExtendedRange: (range, call) => {
    const [down, right] = DIRECTIONS[call.word(0, DIRECTION_WORDS)];
    const start = startOf(range, call, 1);
    const { row, column } = edge(range.sheet, start.row, start.column, down, right);
    return at(range, bounding([range.area, { top: row, left: column, bottom: row, right: column }]));
  },
};
