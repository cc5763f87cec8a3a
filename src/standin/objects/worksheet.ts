import { ExcelFault, itemNotFound } from '../protocol/faults';
import { HostObject, type ObjectType } from '../protocol/objectType';
import type { Sheet } from '../workbook/sheet';
import type { Workbook } from '../workbook/workbook';
import { AUTO_FILTER } from './autoFilter';
import { SHEET_COMMENTS } from './comments/collection';
import { FREEZE_PANES } from './freezePanes';
import { SHEET_NAMES } from './names/collection';
import { PAGE_LAYOUT } from './pageLayout';
import { copySheet, deleteSheet } from './sheetChanges';
import { assertStructure, sheetProperties } from './sheetProperties';
import { sheetRanges } from './sheetRanges';
import { SHEET_TABLES } from './tables/collection';
import { SHEET_PROPERTIES } from './worksheetCustomProperties';
import { WORKSHEET_PROTECTION } from './worksheetProtection';

/** A sheet together with its workbook. */
export interface SheetOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
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

/** What a sheet's handlers, and those of the collection, are told of. */
export const SHEET_EVENTS = [
  'onActivated',
  'onCalculated',
  'onChanged',
  'onDeactivated',
  'onFormatChanged',
  'onNameChanged',
  'onProtectionChanged',
  'onSelectionChanged',
  'onVisibilityChanged',
] as const;

export const WORKSHEET: ObjectType<SheetOf> = {
  name: 'Worksheet',
  events: SHEET_EVENTS,
  identity: ({ sheet }) => ({ Id: sheet.id }),
  properties: sheetProperties,
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
    ...sheetRanges,
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
    getNext: (target, call) => orNotFound(neighbour(target, 1, call.flag(0))),
    getNextOrNullObject: (target, call) => neighbour(target, 1, call.flag(0)),
    getPrevious: (target, call) => orNotFound(neighbour(target, -1, call.flag(0))),
    getPreviousOrNullObject: (target, call) => neighbour(target, -1, call.flag(0)),
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
