import { contains, overlaps, type Area, type CellRef } from '../snapshot/area';
import type { SheetSnapshot } from '../snapshot/snapshot';
import { isExplanation } from './explanationMark';
import { gatherCategories, type DraftTable } from './categories/gatherCategories';
import { findMatrix } from './findMatrix';
import { gridOf, type SheetGrid } from './grid/sheetGrid';
import { tableWidth } from './items/tableWidth';
import { holdsShares, withPercents } from './items/shares';
import { tableColumns, type TableColumns } from './items/tableColumns';
import { readRubric } from './readRubric';
import { readScoreTable } from './readScoreTable';
import type { ChosenRole, ReadingTools } from './readingTools';
import { assignRoles } from './roles/assignRoles';
import { chosenRoles, lapsedChoices } from './roles/chosenRoles';
import { columnContents } from './roles/columnContent';
import type { ColumnOffer } from './roles/columnOffers';
import { classifyRows } from './rowsBeside/classifyRows';
import { TableView } from './items/tableView';
import { groupLines } from './rowsBeside/groupLines';
import { hasOrdinal } from './categories/categoryName';
import { bannerAbove, titleOf } from './rowsBeside/title';
import type { NotARubric, ReadingWarning, SheetReading } from './sheetReading';
import { splitTables, type TableBlock } from './splitTables';

/**
 * Every table of a sheet that is a rubric or a score table, from top to bottom; where there is none, one reading that
 * says why. Each cell is visited a fixed number of times.
 */
export function readTables(sheet: SheetSnapshot, tools: ReadingTools): readonly SheetReading[] {
  const other = (reason: NotARubric): SheetReading => ({
    kind: 'other',
    sheet: sheet.name,
    reason,
    offers: [],
  });
  if (isExplanation(sheet)) return [other({ code: 'explanation' })];
  const grid = gridOf(sheet);
  if (grid.rows.length === 0) return [other({ code: 'empty' })];
  const blocks = splitTables(grid);
  const chosen = (tools.roles ?? []).filter((role) => role.sheet === sheet.name);
  const readings = blocks.map((block) => readBlock(grid, block, tools, chosen));
  const lapsed = lapsedChoices(
    blocks.map(({ header }) => header),
    chosen,
  );
  const [first, ...more] = readings.filter((reading) => reading.kind !== 'other');
  return first ? [withWarnings(first, lapsed), ...more] : [readings[0] ?? other({ code: 'noHeader' })];
}

function withWarnings(reading: SheetReading, warnings: readonly ReadingWarning[]): SheetReading {
  if (reading.kind === 'other' || warnings.length === 0) return reading;
  return { ...reading, warnings: [...warnings, ...reading.warnings] };
}

function readBlock(
  grid: SheetGrid,
  block: TableBlock,
  tools: ReadingTools,
  choices: readonly ChosenRole[],
): SheetReading {
  const { sheet } = grid;
  const other = (reason: NotARubric, offers: readonly ColumnOffer[] = []): SheetReading => ({
    kind: 'other',
    sheet: sheet.name,
    reason,
    offers,
  });
  const start = firstCell(block);
  const listed = sheet.tables.find(
    (table) => contains(table.area, start) || overlapsHeader(table.area, block),
  );
  if (listed) return other({ code: 'excelTable', cell: { row: listed.area.top, column: listed.area.left } });
  const matrix = findMatrix(block.header);
  if (matrix) return other({ code: 'matrix', cell: matrix });
  const contents = columnContents(block.body, block.header);
  const chosen = chosenRoles(block.header, choices);
  const { columns: readings, offers } = assignRoles(block.header, contents, hasBanners(block), chosen);
  const columns = tableColumns(readings, offers, contents, tableWidth(block.header, readings));
  const shares = holdsShares(columns, contents);
  const table = draftTable(grid, shares ? withPercents(block, columns) : block, columns);
  const items = table.categories.flatMap((category) => category.items);
  const [firstItem] = items;
  if (!firstItem) return other({ code: 'noItems', cell: start }, offers);
  if (items.every((item) => item.points === null)) {
    const unreadable = items.find((item) => item.fault?.code === 'pointsUnreadable');
    if (unreadable?.fault?.code === 'pointsUnreadable')
      return other(
        { code: 'unreadablePoints', cell: unreadable.pointsCell, text: unreadable.fault.text },
        offers,
      );
    return other({ code: 'noPoints', cell: start }, offers);
  }
  const title = titleOf(block, sheet.name);
  const ruled = columns.main('standard') !== null || columns.main('condition') !== null;
  if (!ruled && columns.main('finding') === null) return readScoreTable(grid, block, columns, table, title);
  return readRubric(grid, block, columns, table, title, tools);
}

function draftTable(grid: SheetGrid, block: TableBlock, columns: TableColumns): DraftTable {
  const bodyTop = (block.header.rows.at(-1) ?? 0) + 1;
  const above = bannerAbove(block);
  const view = new TableView(grid, columns, bodyTop);
  const rows = groupLines(classifyRows(view, block.body, block.headerRows), columns);
  return gatherCategories(
    grid,
    above
      ? [{ kind: 'banner', row: { row: above.row, cells: [above] }, name: above, points: null }, ...rows]
      : rows,
    columns,
  );
}

function firstCell(block: TableBlock): CellRef {
  const [first] = block.header.cells;
  return first ? { row: first.cell.row, column: first.column } : { row: 1, column: 1 };
}

function overlapsHeader(area: Area, block: TableBlock): boolean {
  const columns = block.header.cells.map((cell) => cell.column);
  const top = block.header.rows[0] ?? 0;
  const bottom = block.header.rows.at(-1) ?? top;
  return overlaps(area, { top, bottom, left: Math.min(...columns), right: Math.max(...columns) });
}

/** Whether rows of their own may name the categories: some row below the header is one text, and not the last. */
function hasBanners(block: TableBlock): boolean {
  const body = block.body.slice(0, -1);
  return body.some((row) => {
    const [only] = row.cells;
    return (
      row.cells.length <= 2 && only !== undefined && typeof only.value === 'string' && hasOrdinal(only.text)
    );
  });
}
