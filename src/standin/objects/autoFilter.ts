import { itemNotFound, notImplemented } from '../protocol/faults';
import type { HostObject, ObjectType } from '../protocol/objectType';
import { placeArgument } from './addressing';
import { CellRange } from './cellRange';
import { rangeObject } from './range/rangeObject';
import type { SheetOf } from './worksheet';

function filtered({ workbook, sheet }: SheetOf): HostObject | null {
  return sheet.autoFilter && rangeObject(new CellRange(workbook, sheet, sheet.autoFilter));
}

/** A filter without criteria: the buttons stand there, nothing is hidden by them. */
export const AUTO_FILTER: ObjectType<SheetOf> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: ({ sheet }) => sheet.autoFilter !== null },
    isDataFiltered: { get: () => false },
    criteria: { get: () => [] },
  },
  methods: {
    apply: ({ sheet }, call) => {
      if (call.given(2)) throw notImplemented('AutoFilter.apply (criteria)');
      sheet.autoFilter = placeArgument(call, 0, sheet).area;
      return undefined;
    },
    clearCriteria: () => undefined,
    reapply: () => undefined,
    remove: ({ sheet }) => {
      sheet.autoFilter = null;
      return undefined;
    },
    getRange: (target) => {
      const found = filtered(target);
      if (!found) throw itemNotFound();
      return found;
    },
    getRangeOrNullObject: filtered,
  },
};
