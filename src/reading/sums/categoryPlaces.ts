import type { DraftTable } from '../categories/gatherCategories';
import type { CategoryPlace } from '../sheetReading';
import { statedPoints } from '../warnings';
import type { Sums } from './readSums';

/** Where each category stands, with its subtotal. */
export function categoryPlaces(table: DraftTable, sums: Sums): readonly CategoryPlace[] {
  return table.categories.map((category) => {
    const subtotal = sums.subtotals.get(category);
    return {
      name: category.name,
      runs: category.runs.filter((run) => run.top > 0),
      statedPoints: statedPoints(category) ?? subtotal?.stated ?? null,
      subtotal: subtotal?.place ?? null,
      beside: category.beside,
    };
  });
}
