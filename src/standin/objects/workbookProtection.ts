import { ExcelFault } from '../protocol/faults';
import type { ObjectType } from '../protocol/objectType';
import type { Workbook } from '../workbook/workbook';

export const WORKBOOK_PROTECTION: ObjectType<Workbook> = {
  name: 'WorkbookProtection',
  properties: { protected: { get: ({ protection }) => protection !== null } },
  methods: {
    protect: (workbook, call) => {
      if (workbook.protection) throw new ExcelFault('InvalidOperation');
      workbook.protection = { password: call.optionalText(0) };
      return undefined;
    },
    unprotect: (workbook, call) => {
      const password = workbook.protection?.password ?? null;
      if (password !== null && password !== call.optionalText(0)) throw new ExcelFault('AccessDenied');
      workbook.protection = null;
      return undefined;
    },
  },
};
