import type { CellRef } from '../snapshot/area';
import type { ItemPlace, RubricSheet } from '../reading/sheetReading';
import type { ItemScore } from '../scoring/scoreCard';

/**
 * The cell to show for an item: what waits for a person is settled in its 检查情况, what is scored is explained on its
 * 得分. Where the sheet had no such column when it was read, the item's row.
 */
export function cellOfItem(reading: RubricSheet, score: ItemScore): CellRef | null {
  const place = reading.items.find(({ itemId }) => itemId === score.item.id);
  if (!place) return null;
  const finding = place.finding?.cell;
  const figure = place.score?.cell;
  const preferred = score.pending ? (finding ?? figure) : (figure ?? finding);
  return preferred ?? place.points?.cell ?? rowOf(reading, place);
}

function rowOf(reading: RubricSheet, place: ItemPlace): CellRef {
  return { row: place.top, column: reading.table.left };
}
