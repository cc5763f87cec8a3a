import type { GridCell, GridRow } from '../grid/sheetGrid';
import type { TableColumns } from './tableColumns';
import { isValue } from '../roles/columnContent';

const VERB = /扣|减|加|得|计|记|否决|酌情/;

/**
 * One clause of a table that has conditions in one column and what they cost in another, as a sentence:
 * 无故缺席 and 2分/人 become "无故缺席,扣2分/人".
 */
export function clauseText(condition: string, value: string): string {
  const cost = value.trim();
  if (cost === '') return condition;
  if (!isValue(cost.normalize('NFKC')) || VERB.test(cost))
    return condition === '' ? cost : `${condition},${cost}`;
  const figure = cost.replace(/^-/, '');
  const each = /^(每[^\d]{0,4}|\d{0,3}[\u4e00-\u9fff]{1,2}(?=\d))(.*)$/.exec(figure);
  const unit = /^[\d.]+(?:[-~～—–至到][\d.]+)?$/.test(figure) ? `${figure}分` : figure;
  const deduction = each ? `${each[1] ?? ''}扣${withPoints(each[2] ?? '')}` : `扣${unit}`;
  return condition === '' ? deduction : `${condition},${deduction}`;
}

function withPoints(figure: string): string {
  return /^[\d.]+$/.test(figure) ? `${figure}分` : figure;
}

function textIn(row: GridRow, column: number | null): GridCell | null {
  return row.cells.find((cell) => cell.column === column) ?? null;
}

/** What the rows of one item say that costs points, line by line. */
export function rulesOf(rows: readonly GridRow[], columns: TableColumns): string {
  const standards = columns.readings.filter(({ role }) => role === 'standard').map(({ column }) => column);
  const condition = columns.main('condition');
  const value = columns.main('deductValue');
  const lines = rows.map((row) => {
    const texts = standards.map((standard) => textIn(row, standard)?.text ?? '');
    const clause = clauseText(textIn(row, condition)?.text ?? '', textIn(row, value)?.text ?? '');
    return [...texts, clause].filter(Boolean).join('\n');
  });
  return lines.filter(Boolean).join('\n');
}
