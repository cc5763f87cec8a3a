import type { Area } from '../../../snapshot/area';
import { itemNotFound } from '../../protocol/faults';
import type { ObjectType } from '../../protocol/objectType';
import { covers, intersection } from '../../workbook/areas';
import type { Sheet } from '../../workbook/sheet';
import type { Table } from '../../workbook/table';
import type { Workbook } from '../../workbook/workbook';
import { tableObject, type TableOf } from './table';

interface Tables {
  readonly found: readonly TableOf[];
}

/** Tables of a sheet that touch (or lie wholly within) some areas. */
export function tablesTouching(
  workbook: Workbook,
  sheet: Sheet,
  areas: readonly Area[],
  fullyContained: boolean,
): Tables {
  const touches = (table: Table): boolean =>
    areas.some((area) =>
      fullyContained ? covers(area, table.area) : intersection(area, table.area) !== null,
    );
  return { found: sheet.tables.filter(touches).map((table) => ({ workbook, sheet, table })) };
}

export const TABLE_SCOPED_COLLECTION: ObjectType<Tables> = {
  name: 'TableScopedCollection',
  items: ({ found }) => found.map(tableObject),
  indexer: ({ found }, key) => {
    const of = found.find(({ table }) => table.id === key || table.name === key);
    if (!of) throw itemNotFound();
    return tableObject(of);
  },
  methods: {
    getCount: ({ found }) => found.length,
    getFirst: ({ found: [first] }) => {
      if (!first) throw itemNotFound();
      return tableObject(first);
    },
    getItem: ({ found }, call) => {
      const of = found.find(({ table }) => table.id === call.text(0) || table.name === call.text(0));
      if (!of) throw itemNotFound();
      return tableObject(of);
    },
    getItemOrNullObject: ({ found }, call) => {
      const of = found.find(({ table }) => table.id === call.text(0) || table.name === call.text(0));
      return of ? tableObject(of) : null;
    },
  },
};
