import type { CellRef } from '../snapshot/area';
import type { Points } from '../rubric/points';
import type { DraftCategory, DraftTable } from './categories/gatherCategories';
import type { SheetGrid } from './grid/sheetGrid';
import type { TableHeader } from './header/findHeaders';
import type { TableColumns } from './items/tableColumns';
import type { ReadingWarning, SumPlace } from './sheetReading';
import type { Sums } from './sums/readSums';

/** Points of a category's items; null when one of them is not known. */
export function itemSum(category: DraftCategory): Points | null {
  let sum = 0;
  for (const { points } of category.items) {
    if (points === null) return null;
    sum += points;
  }
  return sum;
}

/** What a category says of its own points; a share that the items do not add up to is a weight, and no points. */
export function statedPoints(category: DraftCategory): Points | null {
  return category.percent && category.stated !== itemSum(category) ? null : category.stated;
}

/** Columns whose role a person should look at. */
export function roleDoubts(header: TableHeader, columns: TableColumns): ReadingWarning[] {
  const row = header.rows.at(-1) ?? 1;
  return columns.readings
    .filter((reading) => reading.confidence === 'doubtful')
    .map((reading) => ({
      cell: { row, column: reading.column },
      issue: { code: 'roleInDoubt', role: reading.role, header: reading.header },
    }));
}

/** Items whose points, number or row a person should look at. */
export function itemDoubts(grid: SheetGrid, table: DraftTable): ReadingWarning[] {
  const hidden = new Set(grid.sheet.hiddenRows);
  return table.categories.flatMap((category) => {
    const numbers = new Set<string>();
    return category.items.flatMap((item) => {
      const warnings: ReadingWarning[] = [];
      const cell: CellRef = { row: item.top, column: item.standardCell.column };
      if (item.fault && category.beside === null) warnings.push({ cell: item.pointsCell, issue: item.fault });
      const number = `${item.group} ${item.number ?? ''}`;
      if (item.number !== null && numbers.has(number))
        warnings.push({ cell, issue: { code: 'numberRepeated', number: item.number } });
      numbers.add(number);
      if (hidden.has(item.top)) warnings.push({ cell, issue: { code: 'hiddenItem' } });
      return warnings;
    });
  });
}

/** Stated sums that the items do not add up to. Where an item's points are not known, nothing can be compared. */
export function sumDoubts(table: DraftTable, columns: TableColumns, sums: Sums): ReadingWarning[] {
  const warnings: ReadingWarning[] = [];
  let whole: Points | null = 0;
  const compare = (name: string, cell: CellRef, stated: Points | null, summed: Points | null): void => {
    if (stated === null || summed === null || stated === summed) return;
    warnings.push({ cell, issue: { code: 'sumDiffers', name, stated, summed } });
  };
  for (const category of table.categories) {
    if (category.beside !== null) continue;
    const summed = itemSum(category);
    whole = whole === null || summed === null ? null : whole + summed;
    if (category.cell) compare(category.name, category.cell, statedPoints(category), summed);
    const subtotal = sums.subtotals.get(category);
    if (subtotal) compare(category.name, sumCell(subtotal.place, columns), subtotal.stated, summed);
  }
  if (sums.total) compare('', sumCell(sums.total.place, columns), sums.total.stated, whole);
  return warnings;
}

function sumCell(place: SumPlace, columns: TableColumns): CellRef {
  return place.points?.cell ?? { row: place.row, column: columns.left };
}
