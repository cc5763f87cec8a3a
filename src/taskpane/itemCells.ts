import type { CellRef } from '../snapshot/area';
import type { Plan } from '../snapshot/plan';
import type { ItemPlace, RubricSheet } from '../reading/sheetReading';
import type { ItemScore } from '../scoring/scoreCard';

/**
 * The cell to show for an item: what waits for a person is settled in its 检查情况, what is scored is explained on its
 * 得分. Where the sheet had no such column when it was read, the comment that was put there since leads to it; else the
 * item's row.
 * @param plan what the run wrote
 */
export function cellOfItem(reading: RubricSheet, score: ItemScore, plan: Plan): CellRef | null {
  const place = reading.items.find(({ itemId }) => itemId === score.item.id);
  if (!place) return null;
  const finding = place.finding?.cell;
  const figure = place.score?.cell ?? commentedCell(reading.sheet, place, plan);
  const preferred = score.pending ? (finding ?? figure) : (figure ?? finding);
  return preferred ?? place.points?.cell ?? rowOf(reading, place);
}

function commentedCell(sheet: string, { top, bottom }: ItemPlace, { edits }: Plan): CellRef | undefined {
  for (const edit of edits) {
    if (edit.kind !== 'comment' || edit.sheet !== sheet) continue;
    if (edit.cell.row >= top && edit.cell.row <= bottom) return edit.cell;
  }
  return undefined;
}

function rowOf(reading: RubricSheet, place: ItemPlace): CellRef {
  return { row: place.top, column: reading.table.left };
}
