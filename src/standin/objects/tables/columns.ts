import type { Area } from '../../../snapshot/area';
import { ExcelFault, invalidArgument, itemNotFound } from '../../protocol/faults';
import { isList, type Json } from '../../protocol/json';
import { HostObject, type ObjectType } from '../../protocol/objectType';
import { oneCell } from '../../workbook/areas';
import { shown } from '../../workbook/cell';
import { deleteCells } from '../../workbook/structure';
import { dataArea } from '../../workbook/table';
import { insertTableColumn, nameColumns } from '../../workbook/tableChanges';
import { writeContents } from '../../workbook/writing';
import { CellRange } from '../cellRange';
import { matrix } from '../range/contents';
import { rangeObject } from '../range/rangeObject';
import { FILTER } from './columnFilter';
import type { TableOf } from './table';

interface ColumnOf extends TableOf {
  /** The column's id within its table. */
  readonly id: number;
}

function indexOf({ table, id }: ColumnOf): number {
  const index = table.columnIds.indexOf(id);
  if (index < 0) throw itemNotFound();
  return index;
}

function areaOf(column: ColumnOf): Area {
  const left = column.table.area.left + indexOf(column);
  return { ...column.table.area, left, right: left };
}

function nameOf(column: ColumnOf): string {
  const { workbook, sheet } = column;
  const { top, left } = areaOf(column);
  return String(shown(workbook.value(sheet, top, left)));
}

function range(column: ColumnOf, area: Area | null): HostObject {
  if (!area) throw itemNotFound();
  return rangeObject(new CellRange(column.workbook, column.sheet, area));
}

const TABLE_COLUMN: ObjectType<ColumnOf> = {
  name: 'TableColumn',
  identity: ({ id }) => ({ Id: id }),
  properties: {
    id: { get: ({ id }) => id },
    index: { get: indexOf },
    name: {
      get: nameOf,
      set: (column, value) => {
        if (typeof value !== 'string' || value === '') throw invalidArgument();
        const { top, left } = areaOf(column);
        writeContents(column.workbook, column.sheet, oneCell(top, left), value);
        nameColumns(column.workbook, column.sheet, column.table.area);
      },
    },
    values: {
      get: (column) =>
        matrix(areaOf(column), (row, at) => shown(column.workbook.value(column.sheet, row, at))),
      set: (column, value) => {
        writeContents(column.workbook, column.sheet, areaOf(column), value);
        nameColumns(column.workbook, column.sheet, column.table.area);
      },
    },
  },
  navigations: { filter: (column) => HostObject.of(FILTER, column) },
  methods: {
    getRange: (column) => range(column, areaOf(column)),
    getDataBodyRange: (column) => {
      const data = dataArea(column.table);
      return range(column, data && { ...areaOf(column), top: data.top, bottom: data.bottom });
    },
    getHeaderRowRange: (column) => range(column, { ...areaOf(column), bottom: column.table.area.top }),
    getTotalRowRange: (column) =>
      range(column, column.table.showTotals ? { ...areaOf(column), top: column.table.area.bottom } : null),
    delete: (column) => {
      // A table keeps its last column.
      if (column.table.columnIds.length === 1) throw new ExcelFault('InvalidOperation');
      deleteCells(column.workbook, column.sheet, areaOf(column), 'Left');
      return undefined;
    },
  },
};

function columnsOf(of: TableOf): ColumnOf[] {
  return of.table.columnIds.map((id) => ({ ...of, id }));
}

function find(of: TableOf, key: Json): HostObject | null {
  const found =
    typeof key === 'number'
      ? columnsOf(of).find(({ id }) => id === key)
      : columnsOf(of).find((column) => nameOf(column).toLowerCase() === String(key).toLowerCase());
  return found ? HostObject.of<ColumnOf>(TABLE_COLUMN, found) : null;
}

function existing(of: TableOf, key: Json): HostObject {
  const found = find(of, key);
  if (!found) throw itemNotFound();
  return found;
}

export const TABLE_COLUMNS: ObjectType<TableOf> = {
  name: 'TableColumnCollection',
  properties: { count: { get: ({ table }) => table.columnIds.length } },
  items: (of) => columnsOf(of).map((column) => HostObject.of<ColumnOf>(TABLE_COLUMN, column)),
  indexer: existing,
  methods: {
    add: (of, call) => {
      const { workbook, sheet, table } = of;
      const before = [...table.columnIds];
      const index = call.optionalInteger(0);
      const area = insertTableColumn(
        workbook,
        sheet,
        table,
        index === null || index < 0 ? before.length : index,
      );
      const values = call.json(1);
      const name = call.optionalText(2);
      if (isList(values)) writeContents(workbook, sheet, area, values);
      else if (values !== null) throw invalidArgument();
      if (name !== null) writeContents(workbook, sheet, oneCell(area.top, area.left), name);
      nameColumns(workbook, sheet, table.area);
      return existing(of, table.columnIds.find((id) => !before.includes(id)) ?? null);
    },
    getCount: ({ table }) => table.columnIds.length,
    getItem: (of, call) => existing(of, call.json(0)),
    getItemAt: (of, call) => existing(of, of.table.columnIds[call.integer(0)] ?? null),
    getItemOrNullObject: (of, call) => find(of, call.json(0)),
  },
};
