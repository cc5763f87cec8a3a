import type { Area } from '../../snapshot/area';
import type { ItemPlace, RubricSheet } from '../../reading/sheetReading';
import type { ItemAreas } from './results';

/** The cells of a sheet in which 得分 and 扣分 of a rubric's items stand. */
export function itemAreas({ items }: Pick<RubricSheet, 'items'>): ItemAreas {
  return { score: areasOf(items, 'score'), deduct: areasOf(items, 'deduct') };
}

function areasOf(items: readonly ItemPlace[], field: 'score' | 'deduct'): readonly Area[] | null {
  const areas: Area[] = [];
  for (const item of items) {
    const cell = item[field]?.cell;
    if (!cell) return null;
    const last = areas.at(-1);
    // Only neighbours are joined: between others there may be a subtotal.
    if (last && last.left === cell.column && last.bottom + 1 === cell.row)
      areas[areas.length - 1] = { ...last, bottom: cell.row };
    else areas.push({ top: cell.row, left: cell.column, bottom: cell.row, right: cell.column });
  }
  return areas.length > 0 ? areas : null;
}
