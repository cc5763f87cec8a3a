import { invalidArgument } from '../../protocol/faults';
import { isRecord, member } from '../../protocol/json';
import type { ObjectType } from '../../protocol/objectType';
import { sortCells } from '../../workbook/sorting';
import { dataArea } from '../../workbook/table';
import type { TableOf } from './table';

export const TABLE_SORT: ObjectType<TableOf> = {
  name: 'TableSort',
  methods: {
    apply: ({ workbook, sheet, table }, call) => {
      const area = dataArea(table);
      const fields = call.list(0).map((field) => {
        const key = isRecord(field) ? member(field, 'key') : undefined;
        if (!isRecord(field) || typeof key !== 'number' || key < 0 || key >= table.columnIds.length)
          throw invalidArgument();
        return { key, ascending: member(field, 'ascending') !== false };
      });
      if (area)
        sortCells(workbook, sheet, area, fields, {
          hasHeaders: false,
          matchCase: call.flag(1),
          byColumns: false,
        });
      return undefined;
    },
    clear: () => undefined,
  },
};
