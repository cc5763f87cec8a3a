import type { Area } from '../../../snapshot/area';
import { invalidArgument, itemNotFound } from '../../protocol/faults';
import { isList, type Json } from '../../protocol/json';
import { HostObject, type ObjectType } from '../../protocol/objectType';
import { rowCount } from '../../workbook/areas';
import { shown } from '../../workbook/cell';
import { dataArea } from '../../workbook/table';
import { deleteTableRow, insertTableRows, isUnfilled } from '../../workbook/tableChanges';
import { writeContents } from '../../workbook/writing';
import { CellRange } from '../cellRange';
import { matrix } from '../range/contents';
import { rangeObject } from '../range/rangeObject';
import type { TableOf } from './table';

interface RowOf extends TableOf {
  /** Counted from 0 within the data. */
  readonly index: number;
}

function areaOf({ table, index }: RowOf): Area {
  const data = dataArea(table);
  const row = (data?.top ?? 0) + index;
  if (!data || row > data.bottom) throw itemNotFound();
  return { ...data, top: row, bottom: row };
}

const TABLE_ROW: ObjectType<RowOf> = {
  name: 'TableRow',
  identity: ({ index }) => ({ Id: index }),
  properties: {
    index: { get: ({ index }) => index },
    values: {
      get: (row) => matrix(areaOf(row), (at, column) => shown(row.workbook.value(row.sheet, at, column))),
      set: (row, value) => {
        writeContents(row.workbook, row.sheet, areaOf(row), value);
      },
    },
  },
  methods: {
    getRange: (row) => rangeObject(new CellRange(row.workbook, row.sheet, areaOf(row))),
    delete: ({ workbook, sheet, table, index }) => {
      deleteTableRow(workbook, sheet, table, index);
      return undefined;
    },
  },
};

function count({ sheet, table }: TableOf): number {
  if (isUnfilled(sheet, table)) return 0;
  const data = dataArea(table);
  return data ? rowCount(data) : 0;
}

function row(of: TableOf, index: Json): HostObject {
  if (typeof index !== 'number' || index < 0 || index >= count(of)) throw itemNotFound();
  return HostObject.of<RowOf>(TABLE_ROW, { ...of, index });
}

export const TABLE_ROWS: ObjectType<TableOf> = {
  name: 'TableRowCollection',
  properties: { count: { get: count } },
  items: (of) => Array.from({ length: count(of) }, (_, index) => row(of, index)),
  indexer: row,
  methods: {
    add: (of, call) => {
      const { workbook, sheet, table } = of;
      const values = call.json(1);
      const index = call.optionalInteger(0);
      const at = index === null || index < 0 ? count(of) : index;
      if (at > count(of) || (values !== null && !isList(values))) throw invalidArgument();
      const width = table.columnIds.length;
      if (values?.some((line) => !isList(line) || line.length !== width)) throw invalidArgument();
      const area = insertTableRows(workbook, sheet, table, at, values === null ? 1 : values.length);
      if (values !== null) writeContents(workbook, sheet, area, values);
      return row(of, at);
    },
    deleteRowsAt: ({ workbook, sheet, table }, call) => {
      const last = call.integer(0) + (call.optionalInteger(1) ?? 1) - 1;
      for (let index = last; index >= call.integer(0); index -= 1)
        deleteTableRow(workbook, sheet, table, index);
      return undefined;
    },
    getCount: count,
    getItemAt: (of, call) => row(of, call.integer(0)),
  },
};
