import type { Points } from '../../rubric/points';
import type { DraftCategory, DraftSum, DraftTable } from '../categories/gatherCategories';
import type { SheetGrid } from '../grid/sheetGrid';
import { slotAt } from '../grid/slotAt';
import { pointsInCell } from '../items/pointsText';
import type { TableColumns } from '../items/tableColumns';
import type { ColumnRole, Slot, SumPlace } from '../sheetReading';

/** The cell of a role in a row of sums; null where the label, or another cell of the row, is merged over it. */
function sumSlot(grid: SheetGrid, columns: TableColumns, sum: DraftSum, role: ColumnRole): Slot | null {
  const column = columns.main(role);
  const row = sum.row.row;
  if (column === null) return null;
  const area = grid.mergeAt(row, column);
  if (area && (area.left !== column || area.top !== row)) return null;
  if (sum.label.column === column) return null;
  return slotAt(grid, { row, column });
}

function placeOf(grid: SheetGrid, columns: TableColumns, sum: DraftSum): SumPlace {
  const slot = (role: ColumnRole): Slot | null => sumSlot(grid, columns, sum, role);
  return {
    row: sum.row.row,
    points: slot('points'),
    selfScore: slot('selfScore'),
    deduct: slot('deduct'),
    score: slot('score'),
    weighted: slot('weighted'),
  };
}

/** The figure that a row of sums states: in the points column, else the first in the row, else in its label (合计100分). */
export function statedSum(sum: DraftSum, columns: TableColumns): Points | null {
  const column = columns.main('points');
  if (column !== null) {
    const own = sum.row.cells.find((cell) => cell.column === column && cell !== sum.label);
    if (own) return pointsInCell(own);
  }
  const inLabel = /(\d{1,5}(?:\.\d{1,3})?)分?\)?$/.exec(sum.label.folded.slice(-12))?.[1];
  return inLabel ? pointsInCell({ value: inLabel, folded: inLabel, percent: false }) : null;
}

export interface SumRead {
  readonly place: SumPlace;
  readonly stated: Points | null;
}

export interface Sums {
  readonly subtotals: ReadonlyMap<DraftCategory, SumRead>;
  readonly total: SumRead | null;
}

interface ReadSum extends SumRead {
  readonly sum: DraftSum;
}

/**
 * Which rows of sums close a category, and which one the whole. A row named 小计, or one with items still below it, is
 * a category's; of those below all items the whole's is the one that states the sum of them all, else the last.
 */
export function readSums(grid: SheetGrid, table: DraftTable, columns: TableColumns): Sums {
  const ordinary = table.categories.filter((category) => category.beside === null);
  const items = ordinary.flatMap((category) => category.items);
  const whole = ordinary.reduce((sum, category) => sum + sumOf(category), 0);
  const read = table.sums.map((sum): ReadSum => ({
    sum,
    place: placeOf(grid, columns, sum),
    stated: statedSum(sum, columns),
  }));
  // A lone 小计 that states the sum of all items is the whole's, whatever it is called.
  const lone = read.length === 1 && ordinary.length > 1;
  const totals = read.filter(
    ({ sum, stated }) =>
      (sum.word === 'total' && (sum.itemsAbove === items.length || stated === whole)) ||
      (lone && stated === whole),
  );
  const summed =
    totals.filter(({ stated }) => stated === whole).at(-1) ??
    totals.filter(({ stated }) => stated !== null).at(-1) ??
    totals.at(-1);
  // Below 加分项 a last 总得分 takes the whole; what the ordinary items add up to stands above it.
  const last = totals.at(-1);
  const beyond = last && summed && last.sum.besideAbove > summed.sum.besideAbove ? last : summed;
  const total = beyond && summed ? { ...beyond, stated: summed.stated } : null;
  const subtotals = new Map<DraftCategory, ReadSum>();
  for (const one of read) {
    const { category } = one.sum;
    if (one === summed || !category || subtotals.has(category)) continue;
    // Below all items a second 合计 is the last category's only when it says so; 得分 there is a table of grades.
    if (totals.includes(one) && one.stated !== sumOf(category)) continue;
    subtotals.set(category, one);
  }
  return { subtotals: withColumn(grid, table, columns, subtotals), total };
}

function sumOf(category: DraftCategory): Points {
  return category.items.reduce((sum, item) => sum + (item.points ?? 0), 0);
}

/** Where a 小计 column stands beside the items, a category's cell of it is that at its first row. */
function withColumn(
  grid: SheetGrid,
  table: DraftTable,
  columns: TableColumns,
  rows: ReadonlyMap<DraftCategory, SumRead>,
): Sums['subtotals'] {
  const subtotals = new Map(rows);
  const column = columns.main('subtotal');
  if (column === null) return subtotals;
  for (const category of table.categories) {
    const row = category.runs[0]?.top;
    if (row === undefined || subtotals.has(category)) continue;
    const score = slotAt(grid, { row, column });
    subtotals.set(category, {
      place: { row, points: null, selfScore: null, deduct: null, score, weighted: null },
      stated: null,
    });
  }
  return subtotals;
}
