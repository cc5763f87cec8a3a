import { ExcelFault, invalidArgument } from '../protocol/faults';
import { isRecord, type Json } from '../protocol/json';
import type { ObjectType } from '../protocol/objectType';
import type { ProtectionOptions } from '../workbook/sheet';
import type { SheetOf } from './worksheet';

/** The options of `protect`, with what holds when one is left out. */
const OPTIONS: ProtectionOptions = {
  allowAutoFilter: false,
  allowDeleteColumns: false,
  allowDeleteRows: false,
  allowEditObjects: false,
  allowEditScenarios: false,
  allowFormatCells: false,
  allowFormatColumns: false,
  allowFormatRows: false,
  allowInsertColumns: false,
  allowInsertHyperlinks: false,
  allowInsertRows: false,
  allowPivotTables: false,
  allowSort: false,
  selectionMode: 'Normal',
};

function chosen(value: Json): ProtectionOptions {
  if (value === null) return OPTIONS;
  if (!isRecord(value)) throw invalidArgument();
  const options: Record<string, boolean | string> = { ...OPTIONS };
  for (const [name, option] of Object.entries(value)) {
    if (!Object.hasOwn(OPTIONS, name)) throw invalidArgument();
    if (typeof option === 'boolean' || (name === 'selectionMode' && typeof option === 'string'))
      options[name] = option;
  }
  return options;
}

export const WORKSHEET_PROTECTION: ObjectType<SheetOf> = {
  name: 'WorksheetProtection',
  properties: {
    protected: { get: ({ sheet }) => sheet.protection !== null },
    options: { get: ({ sheet }) => ({ ...OPTIONS, ...sheet.protection?.options }) },
  },
  methods: {
    protect: ({ workbook, sheet }, call) => {
      if (sheet.protection) throw new ExcelFault('InvalidOperation');
      sheet.protection = { options: chosen(call.json(0)), password: call.optionalText(1) };
      workbook.tell({ kind: 'protection', sheet, isProtected: true });
      return undefined;
    },
    unprotect: ({ workbook, sheet }, call) => {
      const password = sheet.protection?.password ?? null;
      if (password !== null && password !== call.optionalText(0)) throw new ExcelFault('AccessDenied');
      const was = sheet.protection !== null;
      sheet.protection = null;
      if (was) workbook.tell({ kind: 'protection', sheet, isProtected: false });
      return undefined;
    },
  },
};
