import type { CellValue } from '../../snapshot/snapshot';
import type { SharedStrings } from '../sharedStrings';
import { encodeXml, encodeXstring, keepSpaces } from '../xml/text';
import type { CellRecord } from './cells';
import { serialOfIsoDate } from './isoDate';

/** The part of a cell record that a new value or formula replaces. */
export type CellContentXml = Pick<CellRecord, 'type' | 'inner' | 'stored' | 'formula'>;

/** What a stored cell shows. An empty constant text is nothing; an empty text from a formula is a text. */
export function valueOf(cell: CellRecord, strings: SharedStrings | null): CellValue {
  const { type, stored } = cell;
  if (stored === null) return null;
  switch (type) {
    case 's':
      return strings?.text(Number(stored)) || null;
    case 'b':
      return stored === '1' || stored === 'true';
    case 'str':
    case 'inlineStr':
      return stored === '' && cell.formula === null ? null : stored;
    case 'e':
      return stored;
    case 'd':
      return serialOfIsoDate(stored) ?? stored;
    default: {
      const number = Number(stored);
      if (stored.trim() === '') return null;
      return Number.isFinite(number) ? number : stored;
    }
  }
}

/**
 * A constant, as a cell stores it. Text is never a formula here, whatever it starts with.
 * @param strings the table for texts; null keeps them in the cell
 * @param prefix of the sheet's elements, "" or "x:"
 */
export function constantXml(value: CellValue, strings: SharedStrings | null, prefix: string): CellContentXml {
  if (value === null || value === '') return { type: 'n', inner: '', stored: null, formula: null };
  const v = (stored: string): string => `<${prefix}v>${stored}</${prefix}v>`;
  if (typeof value === 'number')
    return { type: 'n', inner: v(String(value)), stored: String(value), formula: null };
  if (typeof value === 'boolean') {
    const stored = value ? '1' : '0';
    return { type: 'b', inner: v(stored), stored, formula: null };
  }
  if (strings) {
    const stored = String(strings.add(value));
    return { type: 's', inner: v(stored), stored, formula: null };
  }
  const t = `<${prefix}t${keepSpaces(value)}>${encodeXstring(value)}</${prefix}t>`;
  return { type: 'inlineStr', inner: `<${prefix}is>${t}</${prefix}is>`, stored: value, formula: null };
}

const ERRORS = new Set(['#NULL!', '#DIV/0!', '#VALUE!', '#REF!', '#NAME?', '#NUM!', '#N/A', '#GETTING_DATA']);

/** A formula (without its "=") with the result that is shown until Excel calculates. */
export function formulaXml(text: string, cached: CellValue, prefix: string): CellContentXml {
  const formula = { kind: 'normal', text, sharedIndex: null, area: null } as const;
  const f = `<${prefix}f>${encodeXml(text)}</${prefix}f>`;
  if (cached === null) return { type: 'n', inner: f, stored: null, formula };
  const stored = typeof cached === 'boolean' ? (cached ? '1' : '0') : String(cached);
  const type = typeof cached === 'boolean' ? 'b' : typeof cached === 'number' ? 'n' : textType(stored);
  return { type, inner: `${f}<${prefix}v>${encodeXstring(stored)}</${prefix}v>`, stored, formula };
}

function textType(text: string): 'e' | 'str' {
  return ERRORS.has(text) ? 'e' : 'str';
}
