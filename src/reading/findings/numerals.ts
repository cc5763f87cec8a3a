import { parseFraction, type Fraction } from '../../rubric/fraction';

/** A number as it stands in a text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** As decimal text ("2.5"); of a Chinese numeral its value ("两" → "2"). */
  readonly decimal: string;
  readonly chinese: boolean;
}

const DIGIT = /\d/;

const CHINESE_DIGITS = new Map<string, number>([
  ['一', 1],
  ['二', 2],
  ['两', 2],
  ['三', 3],
  ['四', 4],
  ['五', 5],
  ['六', 6],
  ['七', 7],
  ['八', 8],
  ['九', 9],
]);

/** The numeral that starts exactly at `at` in a folded text: 3, 2.5, 两, 十二; null when none does. */
export function numeralAt(folded: string, at: number): Numeral | null {
  return arabicAt(folded, at) ?? chineseAt(folded, at);
}

/** Digits, with one point between digits. */
export function arabicAt(folded: string, at: number): Numeral | null {
  let end = skipDigits(folded, at);
  if (end === at) return null;
  if (folded[end] === '.' && DIGIT.test(folded[end + 1] ?? '')) end = skipDigits(folded, end + 1);
  return { start: at, end, decimal: folded.slice(at, end), chinese: false };
}

function skipDigits(folded: string, at: number): number {
  let end = at;
  while (DIGIT.test(folded[end] ?? '')) end++;
  return end;
}

/** 一 … 九十九, the range in which people write out a count. */
function chineseAt(folded: string, at: number): Numeral | null {
  let end = at;
  let value = CHINESE_DIGITS.get(folded[end] ?? '') ?? 0;
  if (value > 0) end++;
  if (folded[end] === '十') {
    value = (value || 1) * 10;
    end++;
    const ones = CHINESE_DIGITS.get(folded[end] ?? '') ?? 0;
    if (ones > 0) end++;
    value += ones;
  }
  if (end === at) return null;
  return { start: at, end, decimal: String(value), chinese: true };
}

/** The numeral's exact value; null when it has more digits than a count or a measure ever has. */
export function numeralValue(numeral: Numeral): Fraction | null {
  return parseFraction(numeral.decimal);
}

export function isWhole(value: Fraction): boolean {
  return value.numerator % value.denominator === 0;
}
