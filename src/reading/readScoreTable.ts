import type { Area } from '../snapshot/area';
import type { Indicator } from '../rubric/rubric';
import type { DraftTable } from './categories/gatherCategories';
import { tidyName } from './grid/foldText';
import type { SheetGrid } from './grid/sheetGrid';
import type { TableColumns } from './items/tableColumns';
import type { ScoreTableSheet } from './sheetReading';
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
  title: { readonly name: string; readonly area: Area | null },
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
    sheet: grid.sheet.name,
    title: title.area,
    headerRows: [...block.headerRows],
    table: {
      top: block.header.rows[0] ?? 1,
      left: columns.left,
      bottom: table.bottom,
      right: columns.right,
    },
    columns: columns.readings,
    offers: columns.offers,
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
