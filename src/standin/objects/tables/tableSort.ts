import { invalidArgument } from '../../protocol/faults';
import { isRecord, member, type Json } from '../../protocol/json';
import type { ObjectType } from '../../protocol/objectType';
import { sortCells } from '../../workbook/sorting';
import { dataArea, type TableOrder } from '../../workbook/table';
import type { TableOf } from './table';

function sort({ workbook, sheet, table }: TableOf, { fields, matchCase }: TableOrder): void {
  const area = dataArea(table);
  const keys = fields.map((field) => {
    const key = isRecord(field) ? member(field, 'key') : undefined;
    if (!isRecord(field) || typeof key !== 'number' || key < 0 || key >= table.columnIds.length)
      throw invalidArgument();
    return { key, ascending: member(field, 'ascending') !== false };
  });
  if (area) sortCells(workbook, sheet, area, keys, { hasHeaders: false, matchCase, byColumns: false });
}

/** How a table was last sorted: told, made again, and forgotten; forgetting it moves no row. */
export const TABLE_SORT: ObjectType<TableOf> = {
  name: 'TableSort',
  properties: {
    fields: { get: ({ table }): Json => table.order?.fields ?? [] },
    matchCase: { get: ({ table }) => table.order?.matchCase ?? false },
    method: { get: ({ table }) => table.order?.method ?? 'PinYin' },
  },
  methods: {
    apply: (of, call) => {
      const order: TableOrder = {
        fields: call.list(0),
        matchCase: call.flag(1),
        method: call.word(2, ['PinYin', 'StrokeCount'] as const, 'PinYin'),
      };
      sort(of, order);
      of.table.order = order;
      return undefined;
    },
    reapply: (of) => {
      if (of.table.order) sort(of, of.table.order);
      return undefined;
    },
    clear: ({ table }) => {
      table.order = null;
      return undefined;
    },
  },
};
