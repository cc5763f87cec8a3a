import { ExcelFault, itemNotFound } from '../protocol/faults';
import type { Call } from '../protocol/call';
import type { HostObject, ObjectType } from '../protocol/objectType';
import type { Workbook } from '../workbook/workbook';
import { SHEET_EVENTS, worksheetObject } from './worksheet';

function end(workbook: Workbook, from: 'first' | 'last', visibleOnly: boolean): HostObject {
  const sheets = workbook.sheets.filter(({ visibility }) => !visibleOnly || visibility === 'Visible');
  const sheet = from === 'first' ? sheets[0] : sheets.at(-1);
  if (!sheet) throw itemNotFound();
  return worksheetObject(workbook, sheet);
}

function byKey(workbook: Workbook, call: Call): HostObject | null {
  const key = call.text(0);
  const sheet = workbook.sheetNamed(key) ?? workbook.sheets.find(({ id }) => id === key);
  return sheet ? worksheetObject(workbook, sheet) : null;
}

export const WORKSHEETS: ObjectType<Workbook> = {
  name: 'WorksheetCollection',
  events: [...SHEET_EVENTS, 'onAdded', 'onDeleted', 'onMoved'],
  items: (workbook) => workbook.sheets.map((sheet) => worksheetObject(workbook, sheet)),
  indexer: (workbook, key) => worksheetObject(workbook, workbook.sheet(String(key))),
  methods: {
    add: (workbook, call) => {
      if (workbook.protection || workbook.readOnly) throw new ExcelFault('AccessDenied');
      const sheet = workbook.addSheet(call.optionalText(0));
      workbook.tell({ kind: 'sheet', sheet, how: 'added' });
      return worksheetObject(workbook, sheet);
    },
    getActiveWorksheet: (workbook) => worksheetObject(workbook, workbook.activeSheet),
    getCount: (workbook, call) =>
      workbook.sheets.filter(({ visibility }) => !call.flag(0) || visibility === 'Visible').length,
    getFirst: (workbook, call) => end(workbook, 'first', call.flag(0)),
    getLast: (workbook, call) => end(workbook, 'last', call.flag(0)),
    getItem: (workbook, call) => worksheetObject(workbook, workbook.sheet(call.text(0))),
    getItemOrNullObject: byKey,
  },
};
