import type { Span } from '../../../rubric/clause';
import type { Fraction } from '../../../rubric/fraction';
import { counterAt } from '../counters';
import { skipBlanks } from '../foldText';
import { numeralAt, numeralValue } from '../numerals';

/** A number in a statement that may be a quantity or a measured value. */
export interface PlainNumber {
  readonly span: Span;
  /** null when it has more digits than a count ever has. */
  readonly value: Fraction | null;
  readonly counter: string | null;
  readonly chinese: boolean;
  /** 约3次, 3次以上, 每2次, 2-3次: not this many exactly. */
  readonly loose: boolean;
  /** 少2次, 仅2次: whether what is missing or what is there is counted. */
  readonly before: string;
}

/** Dates, ordinals, places, documents, telephones: numbers that count nothing. */
const NO_QUANTITY = new RegExp(
  [
    /\d{4}年(?:\d{1,2}月(?:\d{1,2}[日号])?)?/,
    /\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}/,
    /(?<!\d)\d{1,2}月份?(?:\d{1,2}[日号])?/,
    /(?<!\d)\d{1,2}:\d{2}(?!\d)/,
    /第(?:\d{1,6}|[一二三四五六七八九十]{1,3})[\u4e00-\u9fff]?/,
    /[一二三四1-4]季度/,
    /(?:附件|附表|图|照片|表|编号|见|网格|电话|手机|证号|单号|工单)[:]?\d{1,30}(?:-\d{1,8})?/,
    /[([〔]\d{4}[)\]〕]\d{0,6}号?/,
    /(?<!\d)\d{1,6}(?:号楼|号|栋|幢|单元|室|网格|#)/,
    /\d{3,4}-\d{7,8}/,
    /(?<!\d)\d{7,30}/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

const LOOSE_BEFORE = /[每约近超逾过于达足第至]$/;
const LOOSE_AFTER = /^(?:多|余|左右|以上|以下|以内|上下|[-~、至到]\d)/;
const NAMED = /[同某这那任唯统进之万其逐专单]$/;

/** The numbers of a folded statement, without those that count nothing; Chinese ones only with a counting word. */
export function plainNumbers(folded: string): readonly PlainNumber[] {
  const text = withoutQuantityless(folded);
  const numbers: PlainNumber[] = [];
  for (let at = 0; at < text.length; at++) {
    const numeral = numeralAt(text, at);
    if (!numeral) continue;
    const counterStart = skipBlanks(text, numeral.end);
    const counter = counterAt(text, counterStart);
    const before = text.slice(Math.max(0, at - 3), at).trimEnd();
    at = numeral.end - 1;
    if (numeral.chinese && (counter === null || NAMED.test(before))) continue;
    const end = counter === null ? numeral.end : counterStart + counter.length;
    const loose =
      LOOSE_BEFORE.test(before) ||
      LOOSE_AFTER.test(text.slice(end)) ||
      LOOSE_AFTER.test(text.slice(numeral.end));
    numbers.push({
      span: { start: numeral.start, end },
      value: numeralValue(numeral),
      counter,
      chinese: numeral.chinese,
      loose,
      before,
    });
  }
  return numbers;
}

/** The text with blanks where a number counts nothing; as long as before. */
export function withoutQuantityless(folded: string): string {
  return folded.replace(NO_QUANTITY, (passage) => ' '.repeat(passage.length));
}

/** The text with blanks at the given passages, which follow each other; as long as before. */
export function blanked(text: string, spans: readonly Span[]): string {
  let result = '';
  for (const { start, end } of spans) {
    result += text.slice(result.length, start) + ' '.repeat(end - start);
  }
  return result + text.slice(result.length);
}
