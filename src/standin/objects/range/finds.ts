import type { Area } from '../../../snapshot/area';
import type { Call } from '../../protocol/call';
import { oneOf } from '../../protocol/call';
import { ExcelFault, itemNotFound } from '../../protocol/faults';
import { member, type JsonRecord } from '../../protocol/json';
import type { HostObject, MethodAnswer } from '../../protocol/objectType';
import { intersection, oneCell, rowCount, columnCount } from '../../workbook/areas';
import { CellError, isBlank } from '../../workbook/cell';
import { findCells, replaceText, type FindOptions } from '../../workbook/finding';
import type { Sheet } from '../../workbook/sheet';
import type { Workbook } from '../../workbook/workbook';
import { CellAreas, CellRange } from '../cellRange';
import { rangeAreasObject, rangeObject } from './rangeObject';

type Method = (range: CellRange, call: Call) => MethodAnswer;

/** Excel gives no more merged areas than this. */
const MOST_MERGES = 512;

export function findOptions(bag: JsonRecord): FindOptions {
  return {
    completeMatch: member(bag, 'completeMatch') === true,
    matchCase: member(bag, 'matchCase') === true,
    backwards: oneOf(member(bag, 'searchDirection'), ['Forward', 'Backwards'], 'Forward') === 'Backwards',
  };
}

function found({ workbook, sheet, area }: CellRange, call: Call): HostObject | null {
  const [first] = findCells(sheet, area, call.text(0), findOptions(call.record(1)));
  return first ? rangeObject(new CellRange(workbook, sheet, oneCell(first.row, first.column))) : null;
}

/** Joins cells into as few rectangles as rows allow: runs first, then runs under each other. */
export function joined(cells: readonly { readonly row: number; readonly column: number }[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of cells) {
    const last = runs.at(-1);
    if (last && last.top === row && last.right === column - 1)
      runs[runs.length - 1] = { ...last, right: column };
    else runs.push(oneCell(row, column));
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      (area) => area.left === run.left && area.right === run.right && area.bottom === run.top - 1,
    );
    const area = areas[above];
    if (area) areas[above] = { ...area, bottom: run.bottom };
    else areas.push(run);
  }
  return areas;
}

const SPECIAL = [
  'ConditionalFormats',
  'DataValidations',
  'Blanks',
  'Constants',
  'Formulas',
  'SameConditionalFormat',
  'SameDataValidation',
  'Visible',
] as const;
const VALUE_TYPES = [
  'All',
  'Errors',
  'ErrorsLogical',
  'ErrorsNumbers',
  'ErrorsText',
  'ErrorsLogicalNumber',
  'ErrorsLogicalText',
  'ErrorsNumberText',
  'Logical',
  'LogicalNumbers',
  'LogicalText',
  'LogicalNumbersText',
  'Numbers',
  'NumbersText',
  'Text',
] as const;

function ofType(workbook: Workbook, sheet: Sheet, row: number, column: number, wanted: string): boolean {
  if (wanted === 'All') return true;
  const value = workbook.value(sheet, row, column);
  if (value instanceof CellError) return wanted.includes('Errors');
  if (typeof value === 'boolean') return wanted.includes('Logical');
  return wanted.includes(typeof value === 'number' ? 'Number' : 'Text');
}

/** The areas of an area's cells of a kind ("Constants", "Blanks" …); empty when there are none. */
export function specialAreas(workbook: Workbook, sheet: Sheet, area: Area, call: Call): Area[] {
  const kind = call.word(0, SPECIAL);
  const type = call.word(1, VALUE_TYPES, 'All');
  const used = sheet.used(false);
  // A single cell stands for the sheet, as in Excel's "Go to special".
  const whole = rowCount(area) * columnCount(area) === 1 && used ? used : area;
  const within = used && intersection(whole, used);
  if (!within) return [];
  switch (kind) {
    case 'Constants':
    case 'Formulas':
      return joined(
        sheet.grid
          .within(within)
          .filter(({ cell }) => !isBlank(cell) && (cell.formula !== null) === (kind === 'Formulas'))
          .filter(({ row, column }) => ofType(workbook, sheet, row, column, type)),
      );
    case 'Blanks':
      return joined(cellsWhere(within, (row, column) => isBlank(sheet.grid.get(row, column))));
    case 'Visible':
      return joined(
        cellsWhere(within, (row, column) => !sheet.row(row).hidden && !sheet.column(column).hidden),
      );
    case 'ConditionalFormats':
    case 'DataValidations':
    case 'SameConditionalFormat':
    case 'SameDataValidation':
      throw new ExcelFault(
        'NotImplemented',
        `Special cells of type ${kind} are not implemented by the stand-in.`,
      );
  }
}

function cellsWhere(area: Area, holds: (row: number, column: number) => boolean) {
  const cells: { row: number; column: number }[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1)
      if (holds(row, column)) cells.push({ row, column });
  }
  return cells;
}

/** Methods that look for cells in a range. */
export const finds: Readonly<Record<string, Method>> = {
  find: (range, call) => {
    const one = found(range, call);
    if (!one) throw itemNotFound();
    return one;
  },
  findOrNullObject: found,
  replaceAll: ({ workbook, sheet, area }, call) =>
    replaceText(workbook, sheet, area, call.text(0), call.text(1), findOptions(call.record(2))),
  getSpecialCells: ({ workbook, sheet, area }, call) => {
    const areas = specialAreas(workbook, sheet, area, call);
    if (areas.length === 0) throw itemNotFound();
    return rangeAreasObject(new CellAreas(workbook, sheet, areas));
  },
  getSpecialCellsOrNullObject: ({ workbook, sheet, area }, call) => {
    const areas = specialAreas(workbook, sheet, area, call);
    return areas.length === 0 ? null : rangeAreasObject(new CellAreas(workbook, sheet, areas));
  },
  getMergedAreasOrNullObject: ({ workbook, sheet, area }) => {
    const merges = sheet.merges
      .filter((merge) => intersection(merge, area))
      .sort((one, other) => one.top - other.top || one.left - other.left);
    if (merges.length > MOST_MERGES) throw new ExcelFault('GeneralException');
    return merges.length === 0 ? null : rangeAreasObject(new CellAreas(workbook, sheet, merges));
  },
};
