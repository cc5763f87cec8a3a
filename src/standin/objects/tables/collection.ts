import type { Call } from '../../protocol/call';
import { itemNotFound } from '../../protocol/faults';
import type { HostObject, ObjectType } from '../../protocol/objectType';
import type { Sheet } from '../../workbook/sheet';
import { addTable } from '../../workbook/tableChanges';
import type { Workbook } from '../../workbook/workbook';
import { assertEditable } from '../../workbook/writing';
import { placeArgument } from '../addressing';
import type { SheetOf } from '../worksheet';
import { tableObject, type TableOf } from './table';

/** The tables of a sheet, or of the whole workbook (`sheet` null). */
interface Tables {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

function tables({ workbook, sheet }: Tables): TableOf[] {
  return [...workbook.allTables()]
    .filter((of) => sheet === null || of.sheet === sheet)
    .map((of) => ({ workbook, ...of }));
}

function find(of: Tables, key: string): TableOf | undefined {
  return tables(of).find(({ table }) => table.id === key || table.name.toLowerCase() === key.toLowerCase());
}

function existing(of: TableOf | undefined): HostObject {
  if (!of) throw itemNotFound();
  return tableObject(of);
}

function add(of: Tables, call: Call): HostObject {
  const { workbook } = of;
  const place = placeArgument(call, 0, of.sheet ?? workbook.activeSheet);
  assertEditable(workbook, place.sheet, place.area);
  const table = addTable(workbook, place.sheet, place.area, call.flag(1));
  return tableObject({ workbook, sheet: place.sheet, table });
}

function collection<T extends object>(of: (target: T) => Tables): ObjectType<T> {
  return {
    name: 'TableCollection',
    events: ['onAdded', 'onChanged', 'onDeleted'],
    properties: { count: { get: (target) => tables(of(target)).length } },
    items: (target) => tables(of(target)).map(tableObject),
    indexer: (target, key) => existing(find(of(target), String(key))),
    methods: {
      add: (target, call) => add(of(target), call),
      getCount: (target) => tables(of(target)).length,
      getItem: (target, call) => existing(find(of(target), call.text(0))),
      getItemAt: (target, call) => existing(tables(of(target))[call.integer(0)]),
      getItemOrNullObject: (target, call) => {
        const found = find(of(target), call.text(0));
        return found ? tableObject(found) : null;
      },
    },
  };
}

export const WORKBOOK_TABLES: ObjectType<Workbook> = collection((workbook) => ({ workbook, sheet: null }));
export const SHEET_TABLES: ObjectType<SheetOf> = collection((target) => target);
