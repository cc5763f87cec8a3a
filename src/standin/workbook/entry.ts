import { CellError, ERROR_CODES, type Content } from './cell';

/** What Excel makes of something typed or assigned. */
export interface Entry {
  readonly value: Content;
  readonly formula: string | null;
  /** The format the cell takes when it had none of its own ("0%", "d-mmm"); null to leave it. */
  readonly numberFormat: string | null;
}

const DAY = 86_400_000;

/** Excel's serial number of a calendar day. The first of March 1900 and later (Excel counts a 29 February 1900). */
export function serial(year: number, month: number, day: number): number | null {
  const time = Date.UTC(year, month - 1, day);
  const date = new Date(time);
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  const days = Math.round(time / DAY) + 25_569;
  return days >= 61 && year <= 9999 ? days : null;
}

/**
 * What a text becomes in a cell, as Excel reads entries: "=…" a formula, a leading apostrophe a text, "TRUE" a truth
 * value, "50%" 0.5, "(1)" −1, "1-3" the third of January (of `year`), "1:12" a time. A cell formatted as text ("@")
 * takes everything as it is.
 */
export function readEntry(text: string, numberFormat: string, year: number): Entry {
  const asText = (value: string): Entry => ({ value, formula: null, numberFormat: null });
  if (text === '') return { value: null, formula: null, numberFormat: null };
  if (numberFormat === '@') return asText(text);
  if (text.startsWith("'")) return asText(text.slice(1));
  if (text.length > 1 && /^[=]/.test(text)) return { value: null, formula: text, numberFormat: null };
  if (text.length > 1 && /^[+-]/.test(text) && /[A-Za-z(]/.test(text) && readNumber(text.trim()) === null) {
    // A sign before words is a formula to Excel too; what is no formula is refused by the caller.
    return { value: null, formula: `=${text.replace(/^\+/, '')}`, numberFormat: null };
  }
  const trimmed = text.trim();
  if (/^(true|false)$/i.test(trimmed)) {
    return { value: trimmed.toLowerCase() === 'true', formula: null, numberFormat: null };
  }
  const error = ERROR_CODES.find((code) => code === trimmed.toUpperCase());
  if (error) return { value: new CellError(error), formula: null, numberFormat: null };
  const number = readNumber(trimmed) ?? readDate(trimmed, year) ?? readTime(trimmed) ?? readFraction(trimmed);
  return number ? { value: number.value, formula: null, numberFormat: number.format } : asText(text);
}

interface Figure {
  readonly value: number;
  readonly format: string | null;
}

const NUMBER = /^([-+]?)([$¥￥€£]?)([-+]?)(\d{1,3}(?:,\d{3})+|\d+)?(\.\d*)?(e[-+]?\d+)?(%?)$/i;

function readNumber(text: string): Figure | null {
  const inBrackets = /^\(([^()]+)\)$/.exec(text)?.[1];
  const match = NUMBER.exec(inBrackets ?? text);
  if (!match) return null;
  const [, sign1 = '', currency = '', sign2 = '', whole = '', decimals = '', exponent = '', percent = ''] =
    match;
  if (whole === '' && decimals.length < 2) return null;
  if (
    (sign1 !== '' && sign2 !== '') ||
    (inBrackets !== undefined && (sign1 + sign2 !== '' || exponent !== ''))
  )
    return null;
  const size = Number(`${whole.replaceAll(',', '') || '0'}${decimals}${exponent}`);
  const signed = sign1 === '-' || sign2 === '-' || inBrackets !== undefined ? -size : size;
  const value = Number((percent === '' ? signed : signed / 100).toPrecision(15));
  if (!Number.isFinite(value)) return null;
  return { value, format: numberFormatOf(currency, whole.includes(','), decimals, exponent, percent) };
}

function numberFormatOf(
  currency: string,
  grouped: boolean,
  decimals: string,
  exponent: string,
  percent: string,
): string | null {
  const places = decimals.length > 1 ? '.00' : '';
  if (exponent !== '') return '0.00E+00';
  if (percent !== '') return `0${places}%`;
  if (currency !== '') return `${currency}#,##0${places}`;
  return grouped ? `#,##0${places}` : null;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

function readDate(text: string, year: number): Figure | null {
  const full =
    /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (full)
    return dated(
      Number(full[1]),
      Number(full[2]),
      Number(full[3]),
      text.includes('年') ? 'yyyy"年"m"月"d"日"' : 'yyyy/m/d',
    );
  const american = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text);
  if (american)
    return dated(century(american[3] ?? ''), Number(american[1]), Number(american[2]), 'm/d/yyyy');
  const yearMonth = /^(\d{4})[-/](\d{1,2})$/.exec(text) ?? /^(\d{4})年(\d{1,2})月$/.exec(text);
  if (yearMonth) return dated(Number(yearMonth[1]), Number(yearMonth[2]), 1, 'mmm-yy');
  const chinese = /^(\d{1,2})月(\d{1,2})日$/.exec(text);
  if (chinese) return dated(year, Number(chinese[1]), Number(chinese[2]), 'm"月"d"日"');
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text);
  if (short) {
    return (
      dated(year, Number(short[1]), Number(short[2]), 'd-mmm') ??
      (Number(short[1]) <= 12 && Number(short[2]) > 31
        ? dated(century(short[2] ?? ''), Number(short[1]), 1, 'mmm-yy')
        : null)
    );
  }
  const worded = /^(\d{1,2})-([a-z]{3})(?:-(\d{4}|\d{2}))?$/i.exec(text);
  if (!worded) return null;
  const month = MONTHS.indexOf((worded[2] ?? '').toLowerCase()) + 1;
  const inYear = worded[3] === undefined ? year : century(worded[3]);
  return month === 0
    ? null
    : dated(inYear, month, Number(worded[1]), worded[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
}

function dated(year: number, month: number, day: number, format: string): Figure | null {
  const value = month >= 1 && month <= 12 ? serial(year, month, day) : null;
  return value === null ? null : { value, format };
}

/** Two digits below 30 are of this century, the others of the last. */
function century(digits: string): number {
  const year = Number(digits);
  if (digits.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

function readTime(text: string): Figure | null {
  const match = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?(?:\s*([ap]m))?$/i.exec(text);
  if (!match) return null;
  const [, hours = '', minutes = '', seconds, half] = match;
  const noon =
    half === undefined ? Number(hours) : (Number(hours) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
  const value = (noon * 3600 + Number(minutes) * 60 + Number(seconds ?? 0)) / 86_400;
  if (half !== undefined) return { value, format: seconds === undefined ? 'h:mm AM/PM' : 'h:mm:ss AM/PM' };
  if (noon >= 24) return { value, format: '[h]:mm:ss' };
  return { value, format: seconds === undefined ? 'h:mm' : 'h:mm:ss' };
}

function readFraction(text: string): Figure | null {
  const match = /^(-?)(\d+) (\d{1,3})\/(\d{1,3})$/.exec(text);
  if (!match || Number(match[4]) === 0) return null;
  const value = Number(match[2]) + Number(match[3]) / Number(match[4]);
  return { value: match[1] === '-' ? -value : value, format: '# ?/?' };
}
