import { itemNotFound } from '../protocol/faults';
import type { HostObject, ObjectType } from '../protocol/objectType';
import { MAX_COLUMNS, MAX_ROWS } from '../workbook/areas';
import { placeArgument } from './addressing';
import { CellRange } from './cellRange';
import { rangeObject } from './range/rangeObject';
import type { SheetOf } from './worksheet';

function location({ workbook, sheet }: SheetOf): HostObject | null {
  const { rows, columns } = sheet.frozen;
  if (rows === 0 && columns === 0) return null;
  const area = {
    top: 1,
    left: 1,
    bottom: rows === 0 ? MAX_ROWS : rows,
    right: columns === 0 ? MAX_COLUMNS : columns,
  };
  return rangeObject(new CellRange(workbook, sheet, area));
}

export const FREEZE_PANES: ObjectType<SheetOf> = {
  name: 'WorksheetFreezePanes',
  methods: {
    freezeAt: ({ sheet }, call) => {
      const { area } = placeArgument(call, 0, sheet);
      sheet.frozen = {
        rows: area.bottom === MAX_ROWS ? 0 : area.bottom,
        columns: area.right === MAX_COLUMNS ? 0 : area.right,
      };
      return undefined;
    },
    freezeRows: ({ sheet }, call) => {
      sheet.frozen = { rows: call.optionalInteger(0) ?? 1, columns: 0 };
      return undefined;
    },
    freezeColumns: ({ sheet }, call) => {
      sheet.frozen = { rows: 0, columns: call.optionalInteger(0) ?? 1 };
      return undefined;
    },
    getLocation: (target) => {
      const found = location(target);
      if (!found) throw itemNotFound();
      return found;
    },
    getLocationOrNullObject: location,
    unfreeze: ({ sheet }) => {
      sheet.frozen = { rows: 0, columns: 0 };
      return undefined;
    },
  },
};
