import type { Call } from '../protocol/call';
import { ExcelFault, invalidArgument, itemNotFound } from '../protocol/faults';
import { HostObject, type ObjectType, type Property } from '../protocol/objectType';
import { MAX_COLUMNS, MAX_ROWS, oneCell, WHOLE_SHEET } from '../workbook/areas';
import { findCells, replaceText } from '../workbook/finding';
import type { Sheet, Visibility } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { areasOf, placeArgument } from './addressing';
import { AUTO_FILTER } from './autoFilter';
import { CellAreas, CellRange } from './cellRange';
import { SHEET_COMMENTS } from './comments/collection';
import { FREEZE_PANES } from './freezePanes';
import { SHEET_NAMES } from './names';
import { PAGE_LAYOUT } from './pageLayout';
import { findOptions, joined } from './range/finds';
import { rangeAreasObject, rangeObject } from './range/rangeObject';
import { copySheet, deleteSheet, moveSheet } from './sheetChanges';
import { SHEET_TABLES } from './tables/collection';
import { SHEET_PROPERTIES } from './worksheetCustomProperties';
import { WORKSHEET_PROTECTION } from './worksheetProtection';
import { colour } from './format/looks';

/** A sheet together with its workbook. */
export interface SheetOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
}

const VISIBILITIES: readonly Visibility[] = ['Visible', 'Hidden', 'VeryHidden'];

function assertStructure({ workbook }: SheetOf): void {
  if (workbook.protection || workbook.readOnly) throw new ExcelFault('AccessDenied');
}

function neighbour(target: SheetOf, step: 1 | -1, visibleOnly: boolean): HostObject | null {
  const { workbook, sheet } = target;
  let at = workbook.sheets.indexOf(sheet) + step;
  while (visibleOnly && workbook.sheets[at] && workbook.sheets[at]?.visibility !== 'Visible') at += step;
  const other = workbook.sheets[at];
  return other ? worksheetObject(workbook, other) : null;
}

function orNotFound(object: HostObject | null): HostObject {
  if (!object) throw itemNotFound();
  return object;
}

function used({ workbook, sheet }: SheetOf, call: Call): HostObject | null {
  const area = sheet.used(call.flag(0));
  return area && rangeObject(new CellRange(workbook, sheet, area));
}

function foundAll({ workbook, sheet }: SheetOf, call: Call): HostObject | null {
  const cells = findCells(sheet, WHOLE_SHEET, call.text(0), findOptions(call.record(1)));
  return cells.length === 0 ? null : rangeAreasObject(new CellAreas(workbook, sheet, joined(cells)));
}

function shows(what: 'showGridlines' | 'showHeadings'): Property<SheetOf> {
  return {
    get: ({ sheet }) => sheet[what],
    set: ({ sheet }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      sheet[what] = value;
    },
  };
}

export const WORKSHEET: ObjectType<SheetOf> = {
  name: 'Worksheet',
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: {
    id: { get: ({ sheet }) => sheet.id },
    name: {
      get: ({ sheet }) => sheet.name,
      set: (target, value) => {
        const { workbook, sheet } = target;
        assertStructure(target);
        if (typeof value !== 'string') throw invalidArgument();
        const before = sheet.name;
        workbook.renameSheet(sheet, value);
        workbook.tell({ kind: 'renamed', sheet, before, after: value });
      },
    },
    position: {
      get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet),
      set: (target, value) => {
        assertStructure(target);
        if (typeof value !== 'number') throw invalidArgument();
        moveSheet(target.workbook, target.sheet, value);
      },
    },
    visibility: {
      get: ({ sheet }) => sheet.visibility,
      set: (target, value) => {
        const { workbook, sheet } = target;
        assertStructure(target);
        const after = VISIBILITIES.find((one) => one === value);
        if (!after) throw invalidArgument();
        const others = workbook.sheets.some((other) => other !== sheet && other.visibility === 'Visible');
        // A workbook shows at least one sheet.
        if (after !== 'Visible' && !others) throw new ExcelFault('InvalidOperation');
        const before = sheet.visibility;
        sheet.visibility = after;
        if (after !== 'Visible' && workbook.active === sheet) {
          const next = workbook.sheets.find((other) => other.visibility === 'Visible');
          if (next) workbook.activate(next);
        }
        workbook.tell({ kind: 'visibility', sheet, before, after });
      },
    },
    tabColor: {
      get: ({ sheet }) => sheet.tabColor,
      set: ({ sheet }, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        sheet.tabColor = value === '' ? '' : colour(value);
      },
    },
    showGridlines: shows('showGridlines'),
    showHeadings: shows('showHeadings'),
    // The names under which the client sets the two.
    gridlines: shows('showGridlines'),
    headings: shows('showHeadings'),
    standardWidth: {
      get: ({ sheet }) => sheet.standardWidth,
      set: ({ sheet }, value) => {
        if (typeof value !== 'number') throw invalidArgument();
        sheet.standardWidth = value;
      },
    },
    standardHeight: { get: ({ sheet }) => sheet.standardHeight },
    enableCalculation: { get: () => true },
    tabId: { get: ({ workbook, sheet }) => workbook.sheets.indexOf(sheet) + 1 },
  },
  navigations: {
    comments: (target) => HostObject.of(SHEET_COMMENTS, target),
    tables: (target) => HostObject.of(SHEET_TABLES, target),
    names: (target) => HostObject.of(SHEET_NAMES, target),
    protection: (target) => HostObject.of(WORKSHEET_PROTECTION, target),
    freezePanes: (target) => HostObject.of(FREEZE_PANES, target),
    pageLayout: (target) => HostObject.of(PAGE_LAYOUT, target),
    customProperties: (target) => HostObject.of(SHEET_PROPERTIES, target),
    autoFilter: (target) => HostObject.of(AUTO_FILTER, target),
  },
  methods: {
    activate: ({ workbook, sheet }) => {
      if (sheet.visibility !== 'Visible') throw new ExcelFault('InvalidOperation');
      workbook.activate(sheet);
      return undefined;
    },
    calculate: () => undefined,
    delete: (target) => {
      assertStructure(target);
      deleteSheet(target.workbook, target.sheet);
      return undefined;
    },
    copy: (target, call) => {
      assertStructure(target);
      const position = call.word(0, ['None', 'Before', 'After', 'Beginning', 'End'] as const, 'None');
      const beside = call.object(1)?.target;
      const sheet = copySheet(
        target.workbook,
        target.sheet,
        position,
        isSheetOf(beside) ? beside.sheet : null,
      );
      return worksheetObject(target.workbook, sheet);
    },
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
    getNext: (target, call) => orNotFound(neighbour(target, 1, call.flag(0))),
    getNextOrNullObject: (target, call) => neighbour(target, 1, call.flag(0)),
    getPrevious: (target, call) => orNotFound(neighbour(target, -1, call.flag(0))),
    getPreviousOrNullObject: (target, call) => neighbour(target, -1, call.flag(0)),
    findAll: (target, call) => orNotFound(foundAll(target, call)),
    findAllOrNullObject: foundAll,
    replaceAll: ({ workbook, sheet }, call) =>
      replaceText(workbook, sheet, WHOLE_SHEET, call.text(0), call.text(1), findOptions(call.record(2))),
    _GetAnotherWorksheetById: ({ workbook }, call) => worksheetObject(workbook, workbook.sheet(call.text(0))),
    _GetSheetById: ({ workbook }, call) => worksheetObject(workbook, workbook.sheet(call.text(0))),
  },
};

function isSheetOf(target: object | undefined): target is SheetOf {
  return target !== undefined && 'sheet' in target && 'workbook' in target;
}

export function worksheetObject(workbook: Workbook, sheet: Sheet): HostObject {
  if (!workbook.sheets.includes(sheet)) throw itemNotFound();
  return HostObject.of<SheetOf>(WORKSHEET, { workbook, sheet });
}
