import { invalidArgument, itemNotFound } from '../../protocol/faults';
import { HostObject, type ObjectType, type Property } from '../../protocol/objectType';
import { isValidName } from '../../workbook/names';
import type { Sheet } from '../../workbook/sheet';
import { clearCells } from '../../workbook/clearing';
import { dataArea, type Table } from '../../workbook/table';
import { resizeTable } from '../../workbook/tableChanges';
import type { Workbook } from '../../workbook/workbook';
import { placeArgument } from '../addressing';
import { CellRange } from '../cellRange';
import { rangeObject } from '../range/rangeObject';
import { worksheetObject } from '../worksheet';
import { applyFilters } from './columnFilter';
import { TABLE_COLUMNS } from './columns';
import { TABLE_ROWS } from './rows';
import { TABLE_SORT } from './tableSort';

/** A table with where it stands. */
export interface TableOf {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly table: Table;
}

type FlagOf = Exclude<
  { [K in keyof Table]: Table[K] extends boolean ? K : never }[keyof Table],
  'awaitsRows'
>;

function flag(name: FlagOf): Property<TableOf> {
  return {
    get: ({ table }) => table[name],
    set: ({ table }, value) => {
      if (typeof value !== 'boolean') throw invalidArgument();
      table[name] = value;
    },
  };
}

/** Showing or hiding a header or totals row makes the table one row taller or shorter. */
const showTotals: Property<TableOf> = {
  get: ({ table }) => table.showTotals,
  set: ({ workbook, sheet, table }, value) => {
    if (typeof value !== 'boolean' || value === table.showTotals) return;
    if (!value) clearCells(workbook, sheet, { ...table.area, top: table.area.bottom }, 'Contents');
    table.showTotals = value;
    table.area = { ...table.area, bottom: table.area.bottom + (value ? 1 : -1) };
    if (value) sheet.grid.update(table.area.bottom, table.area.left, { value: 'Total', formula: null });
  },
};

function part(of: TableOf, area: Table['area'] | null): HostObject {
  if (!area) throw itemNotFound();
  return rangeObject(new CellRange(of.workbook, of.sheet, area));
}

export const TABLE: ObjectType<TableOf> = {
  name: 'Table',
  events: ['onChanged', 'onSelectionChanged'],
  identity: ({ table }) => ({ Id: table.id }),
  properties: {
    id: { get: ({ table }) => table.id },
    legacyId: { get: ({ table }) => table.id },
    name: {
      get: ({ table }) => table.name,
      set: ({ workbook, table }, value) => {
        if (typeof value !== 'string' || !isValidName(value)) throw invalidArgument();
        const taken = [...workbook.allTables()].some(
          (other) => other.table !== table && other.table.name.toLowerCase() === value.toLowerCase(),
        );
        if (taken || workbook.findName(value, null)) throw invalidArgument();
        table.name = value;
      },
    },
    style: {
      get: ({ table }) => table.style,
      set: ({ table }, value) => {
        if (typeof value !== 'string') throw invalidArgument();
        table.style = value;
      },
    },
    showHeaders: flag('showHeaders'),
    showTotals,
    showBandedRows: flag('showBandedRows'),
    showBandedColumns: flag('showBandedColumns'),
    showFilterButton: flag('showFilterButton'),
    highlightFirstColumn: flag('highlightFirstColumn'),
    highlightLastColumn: flag('highlightLastColumn'),
  },
  navigations: {
    columns: (of) => HostObject.of(TABLE_COLUMNS, of),
    rows: (of) => HostObject.of(TABLE_ROWS, of),
    sort: (of) => HostObject.of(TABLE_SORT, of),
    worksheet: ({ workbook, sheet }) => worksheetObject(workbook, sheet),
  },
  methods: {
    getRange: (of) => part(of, of.table.area),
    getDataBodyRange: (of) => part(of, dataArea(of.table)),
    getHeaderRowRange: (of) =>
      part(of, of.table.showHeaders ? { ...of.table.area, bottom: of.table.area.top } : null),
    getTotalRowRange: (of) =>
      part(of, of.table.showTotals ? { ...of.table.area, top: of.table.area.bottom } : null),
    convertToRange: (of) => {
      of.sheet.tables = of.sheet.tables.filter((other) => other !== of.table);
      of.workbook.tell({
        kind: 'table',
        sheet: of.sheet,
        id: of.table.id,
        how: 'deleted',
        name: of.table.name,
      });
      return part(of, of.table.area);
    },
    delete: ({ workbook, sheet, table }) => {
      sheet.tables = sheet.tables.filter((other) => other !== table);
      clearCells(workbook, sheet, table.area, 'All');
      workbook.tell({ kind: 'table', sheet, id: table.id, how: 'deleted', name: table.name });
      return undefined;
    },
    resize: ({ workbook, sheet, table }, call) => {
      const place = placeArgument(call, 0, sheet);
      if (place.sheet !== sheet) throw invalidArgument();
      resizeTable(workbook, sheet, table, place.area);
      return undefined;
    },
    clearFilters: (of) => {
      of.table.filters.clear();
      applyFilters(of);
      return undefined;
    },
    reapplyFilters: (of) => {
      applyFilters(of);
      return undefined;
    },
  },
};

export function tableObject(of: TableOf): HostObject {
  if (!of.sheet.tables.includes(of.table)) throw itemNotFound();
  return HostObject.of<TableOf>(TABLE, of);
}
