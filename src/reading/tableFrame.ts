import type { DraftTable } from './categories/gatherCategories';
import type { SheetGrid } from './grid/sheetGrid';
import type { TableColumns } from './items/tableColumns';
import type { TableTitle } from './rowsBeside/title';
import type { RubricSheet } from './sheetReading';
import type { TableBlock } from './splitTables';

type TableFrame = Pick<RubricSheet, 'sheet' | 'title' | 'headerRows' | 'table' | 'columns' | 'offers'>;

/** Where a table stands and what its columns are for: the same for a rubric and a score table. */
export function tableFrame(
  grid: SheetGrid,
  { header, headerRows }: TableBlock,
  columns: TableColumns,
  { bottom }: DraftTable,
  title: TableTitle,
): TableFrame {
  const { left, right, readings, offers } = columns;
  return {
    sheet: grid.sheet.name,
    title: title.area,
    headerRows: [...headerRows],
    table: { top: header.rows[0] ?? 1, left, bottom, right },
    columns: readings,
    offers,
  };
}
