import { formatValue } from 'hucre';
import { CellError, type Content } from './cell';

/** What a cell shows: its value in its number format. Widths are not looked at, so "####" is never shown. */
export function displayText(value: Content, numberFormat: string): string {
  if (value === null) return '';
  if (value instanceof CellError) return value.code;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string')
    return numberFormat.includes('@') && numberFormat !== '@' ? formatValue(value, numberFormat) : value;
  if (numberFormat === 'General' || numberFormat === '@') return general(value);
  return formatValue(value, numberFormat);
}

/** "General": as many of 11 characters as a number needs, exponents beyond that. */
function general(value: number): string {
  const size = Math.abs(value);
  if (value === 0) return '0';
  if (size >= 1e11 || size < 1e-9) {
    const [digits = '', exponent = ''] = value.toExponential(5).split('e');
    const sign = exponent.startsWith('-') ? '-' : '+';
    return `${String(Number(digits))}E${sign}${exponent.replace(/^[-+]/, '').padStart(2, '0')}`;
  }
  const whole = Math.trunc(size).toString().length;
  return String(Number(value.toFixed(Math.max(0, 10 - whole))));
}
