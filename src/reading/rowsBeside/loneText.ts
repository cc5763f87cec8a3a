import { categoryName, hasOrdinal } from '../categories/categoryName';
import { foldText } from '../grid/foldText';
import type { GridCell, GridRow } from '../grid/sheetGrid';
import { numberInCell, numberInTitle } from '../items/itemNumber';
import { pointsInText } from '../items/pointsText';
import { RULES, type TableView } from '../items/tableView';
import type { ColumnRole } from '../sheetReading';
import { besideKind, isContinuedMark, isNote } from './besideWords';
import type { BodyRow } from './bodyRow';

/** Columns whose text goes on with the item above. */
const ITEMS_OWN: ReadonlySet<ColumnRole> = new Set([...RULES, 'finding', 'reason']);

/** Columns in which a category may be named on a row of its own. */
const NAMING: ReadonlySet<ColumnRole> = new Set(['no', 'category', 'subcategory', 'item']);

/** The longest text that names a category. */
const NAME_LENGTH = 60;

/** A row with one text: a banner, a note, a rule beside the points; null when it is an item's. */
export function loneText(view: TableView, row: GridRow, cell: GridCell): BodyRow | null {
  const wide = view.isWide(cell);
  const role = wide ? null : view.role(cell);
  if (role && ITEMS_OWN.has(role)) return null;
  if (isContinuedMark(cell.folded)) return { kind: 'beside', row };
  const rule = besideRule(cell.text);
  if (rule) return { kind: 'lone', row, text: cell, name: rule };
  if (isNote(cell.folded)) return { kind: 'beside', row };
  const points = row.cells.find((other) => other !== cell && view.isPoints(other)) ?? null;
  if (role === 'item' && isItemTitle(cell, points)) return null;
  if (role && !NAMING.has(role)) return { kind: 'beside', row };
  const sentence = cell.folded.length > NAME_LENGTH || /[。；;]/.test(cell.folded);
  const numberAlone = numberInCell(cell.text) !== null && points === null;
  if (sentence || numberAlone) return { kind: 'beside', row };
  return { kind: 'banner', row, name: cell, points };
}

/** A text in the items' column is an item when it has points or a number, unless it is marked as a group's name. */
function isItemTitle(cell: GridCell, points: GridCell | null): boolean {
  if (hasOrdinal(cell.text) || besideKind(foldText(categoryName(cell.text).name))) return false;
  return points !== null || pointsInText(cell.text) !== null || numberInTitle(cell.text) !== null;
}

const BESIDE_RULE = /^(?:[一二三四五六七八九十]{1,2}、)?([^:：]{2,12})[:：](?=.{4})/s;

/** The name before the colon of a rule beside the points ("加分项:…"); null for other texts. */
function besideRule(text: string): string | null {
  const name = BESIDE_RULE.exec(text)?.[1];
  if (!name) return null;
  const bare = categoryName(name).name;
  return besideKind(foldText(bare)) ? bare : null;
}
