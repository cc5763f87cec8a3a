import type { GridCell, GridRow } from '../grid/sheetGrid';
import { RULES, type TableView } from '../items/tableView';
import type { ColumnRole } from '../sheetReading';
import { sumWord } from './sumWords';

/** Columns in which a row of sums may be named. */
const LABELLED: ReadonlySet<ColumnRole> = new Set([
  'no',
  'category',
  'subcategory',
  'item',
  'department',
  'standard',
  'condition',
  'points',
]);

export interface SumLabel {
  readonly word: 'sub' | 'total';
  readonly label: GridCell;
}

/** The cell that makes a row one of sums; null for a row that has rules of its own. */
export function sumLabel(view: TableView, row: GridRow): SumLabel | null {
  const ruled = RULES.some((role) => {
    const cell = view.start(row, role);
    return cell !== null && typeof cell.value === 'string' && !sumWord(cell.folded);
  });
  if (ruled) return null;
  for (const label of row.cells) {
    const role = view.role(label);
    if (typeof label.value !== 'string' || (role && !LABELLED.has(role))) continue;
    const word = sumWord(label.folded);
    if (word) return { word, label };
  }
  return null;
}
