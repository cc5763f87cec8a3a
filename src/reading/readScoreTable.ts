import type { Indicator } from '../rubric/rubric';
import type { DraftTable } from './categories/gatherCategories';
import { tidyName } from './grid/foldText';
import type { SheetGrid } from './grid/sheetGrid';
import type { TableColumns } from './items/tableColumns';
import type { TableTitle } from './rowsBeside/title';
import type { ScoreTableSheet } from './sheetReading';
import { tableFrame } from './tableFrame';
import { categoryPlaces } from './sums/categoryPlaces';
import { readSums } from './sums/readSums';
import type { TableBlock } from './splitTables';
import { itemDoubts, roleDoubts, sumDoubts } from './warnings';

/** A table of indicators with base points and offices and no standards: weights for rubrics that stand elsewhere. */
export function readScoreTable(
  grid: SheetGrid,
  block: TableBlock,
  columns: TableColumns,
  table: DraftTable,
  title: TableTitle,
): ScoreTableSheet {
  const office = columns.main('department');
  const sums = readSums(grid, table, columns);
  const indicators = table.categories.flatMap((category) =>
    category.items.map((item, index): Indicator => ({
      number: item.number ?? String(index + 1),
      category: category.name,
      name: tidyName(item.name),
      points: item.points ?? 0,
      office: office === null ? '' : tidyName(grid.at(item.top, office)?.text ?? ''),
    })),
  );
  return {
    kind: 'scoreTable',
    ...tableFrame(grid, block, columns, table, title),
    scoreTable: { name: title.name, indicators },
    rows: table.categories.flatMap((category) => category.items.map((item) => item.top)),
    categories: categoryPlaces(table, sums),
    total: sums.total?.place ?? null,
    warnings: [
      ...roleDoubts(block.header, columns),
      ...itemDoubts(grid, table),
      ...sumDoubts(table, columns, sums),
    ],
  };
}
