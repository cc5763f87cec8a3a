import type { CellValue } from '../../snapshot/snapshot';

/**
 * What Excel would turn into something else when it is put into a cell: formulas (full-width signs too, which Chinese
 * input methods type), numbers, dates, times, percentages, fractions, and a leading apostrophe, which Excel eats.
 */
const WOULD_CHANGE = /^(?:['=+\-@＝＋－＠]|[\s(（]*[\d.¥$￥]|(?:true|false)$|#)/i;

/**
 * How a value is handed to Excel: text stays text, whatever it looks like; null in Excel's own words means "leave it".
 * @param textCell whether the cell's number format is text: it shows what it is given, an apostrophe too
 */
export function cellInput(value: CellValue | undefined, textCell = false): string | number | boolean | null {
  if (value === undefined) return null;
  if (value === null) return '';
  if (typeof value === 'string' && !textCell && WOULD_CHANGE.test(value)) return `'${value}`;
  return value;
}
