import type { Area } from '../../snapshot/area';
import { ExcelFault, invalidArgument } from '../protocol/faults';
import { columnCount, intersection, MAX_ROWS, rowCount } from './areas';
import { isBlank, shown } from './cell';
import type { Sheet } from './sheet';
import { deleteCells, insertCells } from './structure';
import { dataArea, type Table } from './table';
import type { Workbook } from './workbook';

/** Makes a table of an area; without headers a row of "Column1", "Column2" … is put in above. */
export function addTable(workbook: Workbook, sheet: Sheet, area: Area, hasHeaders: boolean): Table {
  if (sheet.tables.some((other) => intersection(other.area, area))) throw invalidArgument();
  let whole = area;
  if (!hasHeaders) {
    insertCells(workbook, sheet, { ...area, bottom: area.top }, 'Down');
    whole = { ...area, bottom: area.bottom + 1 };
  }
  const awaitsRows = rowCount(whole) === 1;
  // A table has at least one row of data.
  if (awaitsRows) whole = { ...whole, bottom: whole.bottom + 1 };
  if (whole.bottom > MAX_ROWS) throw invalidArgument();
  sheet.merges = sheet.merges.filter((merge) => !intersection(merge, whole));
  nameColumns(workbook, sheet, whole);
  const id = workbook.newTableId();
  const name = freeTableName(workbook, Number(id));
  const table: Table = {
    id,
    name,
    area: whole,
    columnIds: Array.from({ length: columnCount(whole) }, (_, index) => index + 1),
    awaitsRows,
    filters: new Map(),
    order: null,
    showHeaders: true,
    showTotals: false,
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  workbook.tell({ kind: 'cells', sheet, area: whole, how: 'RangeEdited' });
  workbook.tell({ kind: 'table', sheet, id: table.id, how: 'added', name });
  return table;
}

/** Header cells are texts, none empty and no two alike. */
export function nameColumns(workbook: Workbook, sheet: Sheet, area: Area): void {
  const taken = new Set<string>();
  for (let column = area.left; column <= area.right; column += 1) {
    const cell = sheet.cell(area.top, column);
    const given = isBlank(cell) ? '' : String(shown(workbook.value(sheet, area.top, column)));
    let name = given === '' ? `Column${column - area.left + 1}` : given;
    for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${given || 'Column'}${number}`;
    taken.add(name.toLowerCase());
    sheet.grid.update(area.top, column, { value: name, formula: null });
  }
}

/** Makes room for rows of data; a table that ends above blank cells grows into them. `at` counts from 0. */
export function insertTableRows(
  workbook: Workbook,
  sheet: Sheet,
  table: Table,
  at: number,
  count: number,
): Area {
  const data = dataArea(table);
  if (data && isUnfilled(sheet, table)) {
    table.awaitsRows = false;
    if (count > 1) insertTableRows(workbook, sheet, table, 1, count - 1);
    return { ...data, bottom: data.top + count - 1 };
  }
  const top = (data?.top ?? table.area.top + 1) + at;
  const below: Area = { ...table.area, top: table.area.bottom + 1, bottom: table.area.bottom + count };
  const appended = !table.showTotals && top > table.area.bottom;
  if (below.bottom > MAX_ROWS) throw invalidArgument();
  const blank = !sheet.grid.within(below).some(({ cell }) => !isBlank(cell));
  if (appended) {
    // What stands below is pushed down, as Excel does, unless there is nothing.
    if (!blank) insertCells(workbook, sheet, below, 'Down');
    table.area = { ...table.area, bottom: table.area.bottom + count };
  } else insertCells(workbook, sheet, { ...table.area, top, bottom: top + count - 1 }, 'Down');
  return { ...table.area, top, bottom: top + count - 1 };
}

/** A table made of headers alone has one blank row that does not count, and takes the first rows added. */
export function isUnfilled(sheet: Sheet, table: Table): boolean {
  const data = dataArea(table);
  if (!table.awaitsRows || !data || data.top !== data.bottom) return false;
  return !sheet.grid.within(data).some(({ cell }) => !isBlank(cell));
}

export function deleteTableRow(workbook: Workbook, sheet: Sheet, table: Table, index: number): void {
  const data = dataArea(table);
  if (!data || index < 0 || data.top + index > data.bottom) throw invalidArgument();
  const row = data.top + index;
  // The last row of data is emptied, not taken away.
  if (data.top === data.bottom) {
    for (let column = data.left; column <= data.right; column += 1) {
      sheet.grid.update(row, column, { value: null, formula: null });
    }
    workbook.tell({ kind: 'cells', sheet, area: data, how: 'RangeEdited' });
  } else deleteCells(workbook, sheet, { ...table.area, top: row, bottom: row }, 'Up');
}

export function insertTableColumn(workbook: Workbook, sheet: Sheet, table: Table, at: number): Area {
  const left = table.area.left + at;
  if (left > table.area.right + 1) throw invalidArgument();
  if (left === table.area.right + 1) {
    const beside: Area = { ...table.area, left, right: left };
    if (sheet.grid.within(beside).some(({ cell }) => !isBlank(cell)))
      insertCells(workbook, sheet, beside, 'Right');
    table.area = { ...table.area, right: left };
    table.columnIds.push(Math.max(0, ...table.columnIds) + 1);
  } else insertCells(workbook, sheet, { ...table.area, left, right: left }, 'Right');
  return { ...table.area, left, right: left };
}

/** @throws ExcelFault InvalidArgument unless the header row stays where it is and the areas overlap. */
export function resizeTable(workbook: Workbook, sheet: Sheet, table: Table, area: Area): void {
  if (area.top !== table.area.top || !intersection(area, table.area) || rowCount(area) < 2)
    throw invalidArgument();
  if (sheet.tables.some((other) => other !== table && intersection(other.area, area)))
    throw new ExcelFault('InvalidOperation');
  const columns = columnCount(area);
  while (table.columnIds.length < columns) table.columnIds.push(Math.max(0, ...table.columnIds) + 1);
  table.columnIds.length = columns;
  table.area = area;
  nameColumns(workbook, sheet, area);
}

/** "Table3" for the third table that the workbook gets, or the next that no table and no name has. */
export function freeTableName(workbook: Workbook, from: number): string {
  const taken = new Set([...workbook.allTables()].map(({ table }) => table.name.toLowerCase()));
  for (let number = from; ; number += 1) {
    const name = `Table${number}`;
    if (!taken.has(name.toLowerCase()) && !workbook.findName(name, null)) return name;
  }
}
