import { foldText } from '../grid/foldText';
import type { GridRow } from '../grid/sheetGrid';
import { contentOf, type ColumnContent } from '../roles/columnContent';
import type { TableBlock } from '../splitTables';
import type { TableColumns } from './tableColumns';

const WEIGHT = /权重|权数|比重|占比|系数|比例/;

/** Whether the items' points are weights that are parts of one (0.1, 0.25): each of them is that share of 100. */
export function holdsShares(columns: TableColumns, contents: ReadonlyMap<number, ColumnContent>): boolean {
  const points = columns.main('points');
  const header = columns.readings.find(({ column }) => column === points)?.header ?? '';
  if (points === null || !WEIGHT.test(foldText(header))) return false;
  const { numbers, filled, largest } = contentOf(contents, points);
  return filled > 1 && numbers === filled && largest <= 1;
}

/** The rows of a table with the figures of its points column as percentages: 0.1 as what Excel shows as 10%. */
export function withPercents(block: TableBlock, columns: TableColumns): TableBlock {
  const points = columns.main('points');
  const asPercents = ({ row, cells }: GridRow): GridRow => ({
    row,
    cells: cells.map((cell) => (cell.column === points ? { ...cell, percent: true } : cell)),
  });
  return { ...block, body: block.body.map(asPercents) };
}
