import { parseFraction, type Fraction } from '../../rubric/fraction';
import { readHanNumeral } from '../../rubric/hanNumeral';

/** A number as it stands in a text. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  /** As decimal text ("2.5"); of a Chinese numeral its value ("两" → "2"); null where that is not plain (三五). */
  readonly decimal: string | null;
  readonly chinese: boolean;
}

const DIGIT = /\d/;

/** Characters of a count that people write out; 半, 千 and a point stand in words as often as in figures. */
const WRITTEN_OUT = /[一二两三四五六七八九十百]/;
/** No count is longer written out (九百九十九); what is, is none, and is not looked at again and again. */
const LONGEST = 5;

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

/** A count that is written out. */
function chineseAt(folded: string, at: number): Numeral | null {
  let end = at;
  while (end - at <= LONGEST && WRITTEN_OUT.test(folded[end] ?? '')) end++;
  if (end === at) return null;
  return { start: at, end, decimal: readHanNumeral(folded.slice(at, end)), chinese: true };
}

/** The numeral's exact value; null when it is not plain, or has more digits than a count or a measure ever has. */
export function numeralValue(numeral: Numeral): Fraction | null {
  return numeral.decimal === null ? null : parseFraction(numeral.decimal);
}

export function isWhole(value: Fraction): boolean {
  return value.numerator % value.denominator === 0;
}
