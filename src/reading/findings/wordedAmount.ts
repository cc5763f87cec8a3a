import type { Clause, Span } from '../../rubric/clause';
import { isContinuous } from '../../rubric/continuousUnits';
import { clauseInput } from './clauseInput';
import { counterAt, counterFits, saysUntold } from './counters';
import { skipBlanks } from './foldText';
import { arabicAt, isWhole, numeralAt, numeralValue, type Numeral } from './numerals';
import { measureFits, typedMeasure, type AmountReading } from './signedAmount';

/**
 * Reads what stands behind a mark without a sign: nothing (①), a count whose unit fits (②3次, ②缺席两次), a measured
 * value (③62岁), or words. A number that fits neither leaves a clause that counts or measures open: ①3 may be a list
 * number, and 年龄58 with the mark of "60岁以上" is no fault.
 */
export function wordedAmount(folded: string, start: number, end: number, clause: Clause): AmountReading {
  const text = folded.slice(0, end);
  const whole: Span = { start, end };
  const numbers = numbersIn(text, start);
  const { counts, measures } = clauseInput(clause);
  const untold =
    counts !== null &&
    (saysUntold(text.slice(start), counts, clause.quote) || numbers.some(({ decimal }) => decimal === null));
  const once: AmountReading = { kind: 'amount', amount: { kind: 'once' }, words: [whole] };

  if (isBareNumber(text, start)) return { kind: 'pending', reason: 'maybeListNumber' };
  if (untold) return { kind: 'pending', reason: 'unclearQuantity' };
  const plain = numbers.length === 1 ? numbers[0] : undefined;
  if (plain) {
    const counted = counts === null ? null : countedBy(text, plain, counts, clause.quote);
    if (counted) return { ...counted, words: around(whole, plain.start, counted.end) };
    const typed = plain.chinese ? null : typedMeasure(text, plain.start);
    if (typed && measures && hasUnit(typed) && measureFits(typed, measures) && !isCompared(text, plain)) {
      const amount = { kind: 'measured', value: typed.value, percent: typed.percent } as const;
      return { kind: 'amount', amount, words: around(whole, plain.start, typed.end) };
    }
  }
  if (!numbers.some((numeral) => !numeral.chinese)) return once;
  if (counts !== null) return { kind: 'pending', reason: 'unclearQuantity' };
  return measures ? { kind: 'pending', reason: 'unclearMeasure' } : once;
}

function around(whole: Span, from: number, to: number): readonly Span[] {
  return [
    { start: whole.start, end: from },
    { start: to, end: whole.end },
  ];
}

/** Arabic numerals, and Chinese ones with a counting word behind them. */
function numbersIn(text: string, start: number): readonly Numeral[] {
  const numbers: Numeral[] = [];
  for (let at = start; at < text.length; at++) {
    const numeral = numeralAt(text, at);
    if (!numeral) continue;
    if (!numeral.chinese || counterAt(text, numeral.end) !== null) numbers.push(numeral);
    at = numeral.end - 1;
  }
  return numbers;
}

function isBareNumber(text: string, start: number): boolean {
  const numeral = arabicAt(text, skipBlanks(text, start));
  return numeral !== null && skipBlanks(text, numeral.end) >= text.length;
}

/** In front of a number these make it a requirement, a bound or a place in a row. */
const NO_PLAIN_NUMBER = /[每第约近超逾过于达足]$/;

function isCompared(text: string, numeral: Numeral): boolean {
  return NO_PLAIN_NUMBER.test(text.slice(0, numeral.start).trimEnd().slice(-1));
}

interface Counted {
  readonly kind: 'amount';
  readonly amount: {
    readonly kind: 'quantity';
    readonly value: NonNullable<ReturnType<typeof numeralValue>>;
  };
  readonly end: number;
}

function countedBy(text: string, numeral: Numeral, counts: string, quote: string): Counted | null {
  const counterStart = skipBlanks(text, numeral.end);
  const counter = counterAt(text, counterStart);
  const value = numeralValue(numeral);
  if (counter === null || !value || value.numerator === 0 || isCompared(text, numeral)) return null;
  if (!counterFits(counter, counts, quote) || (!isWhole(value) && !isContinuous(counts))) return null;
  return { kind: 'amount', amount: { kind: 'quantity', value }, end: counterStart + counter.length };
}

function hasUnit(typed: NonNullable<ReturnType<typeof typedMeasure>>): boolean {
  return typed.percent || typed.unit !== null;
}
