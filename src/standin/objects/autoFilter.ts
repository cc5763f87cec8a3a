import type { Area } from '../../snapshot/area';
import { itemNotFound } from '../protocol/faults';
import type { HostObject, ObjectType } from '../protocol/objectType';
import { criteriaJson, filterRows, readCriteria } from '../workbook/filtering';
import { assertAllowed } from '../workbook/writing';
import { placeArgument } from './addressing';
import { CellRange } from './cellRange';
import { rangeObject } from './range/rangeObject';
import type { SheetOf } from './worksheet';

function filtered({ workbook, sheet }: SheetOf): HostObject | null {
  return sheet.autoFilter && rangeObject(new CellRange(workbook, sheet, sheet.autoFilter));
}

/** Shows the rows that fit; the first row of the range is its header. */
function refresh({ workbook, sheet }: SheetOf): void {
  if (!sheet.autoFilter) return;
  assertAllowed(workbook, sheet, 'allowAutoFilter');
  const used = sheet.used(true);
  const { left, top, bottom } = sheet.autoFilter;
  const area: Area = { ...sheet.autoFilter, top: top + 1, bottom: Math.min(bottom, used?.bottom ?? top) };
  const byPlace = [...sheet.filters].map(([index, criteria]) => [left + index, criteria] as const);
  if (area.top <= area.bottom) filterRows(workbook, sheet, area, new Map(byPlace));
}

/** The filter of a sheet's range; columns count from 0. */
export const AUTO_FILTER: ObjectType<SheetOf> = {
  name: 'AutoFilter',
  properties: {
    enabled: { get: ({ sheet }) => sheet.autoFilter !== null },
    isDataFiltered: { get: ({ sheet }) => sheet.filters.size > 0 },
    criteria: {
      get: ({ sheet: { autoFilter, filters } }) =>
        autoFilter === null
          ? null
          : Array.from({ length: autoFilter.right - autoFilter.left + 1 }, (_, at) =>
              criteriaJson(filters.get(at)),
            ),
    },
  },
  methods: {
    apply: (of, call) => {
      const { sheet } = of;
      const { area } = placeArgument(call, 0, sheet);
      if (JSON.stringify(area) !== JSON.stringify(sheet.autoFilter)) sheet.filters.clear();
      sheet.autoFilter = area;
      if (call.given(1) && call.given(2)) sheet.filters.set(call.integer(1), readCriteria(call.json(2)));
      refresh(of);
      return undefined;
    },
    clearCriteria: (of) => {
      of.sheet.filters.clear();
      refresh(of);
      return undefined;
    },
    clearColumnCriteria: (of, call) => {
      of.sheet.filters.delete(call.integer(0));
      refresh(of);
      return undefined;
    },
    reapply: (of) => {
      refresh(of);
      return undefined;
    },
    remove: (of) => {
      of.sheet.filters.clear();
      refresh(of);
      of.sheet.autoFilter = null;
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
