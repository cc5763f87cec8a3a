import { placeOf, type GridCell, type GridRow } from '../grid/sheetGrid';
import type { DraftItem } from './draftItem';

/** A rule beside the full points that is all in one text (加分项:获表彰的,加2分), as an item without points. */
export function loneItem(row: GridRow, cell: GridCell, group: number): DraftItem {
  return {
    top: row.row,
    bottom: row.row,
    number: null,
    group,
    title: cell.text.slice(0, cell.text.search(/[:：]/)).trim(),
    name: cell.text,
    points: 0,
    fault: null,
    groupPoints: null,
    pointsCell: placeOf(cell),
    standard: cell.text,
    known: cell.text,
    target: null,
    standardCell: placeOf(cell),
  };
}
